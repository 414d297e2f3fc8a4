import { createRequire } from 'node:module'

/** A library, and what it does with a text. */
export interface Peer {
  name: string
  read: (text: string) => unknown
}

/** What is used of compromise and wink-nlp, from bench/package.json. */
type Compromise = ((text: string) => {
  dates: () => { json: () => unknown }
  people: () => { json: () => unknown }
}) & { plugin: (plugin: unknown) => void }
type Wink = (model: unknown) => {
  its: { pos: unknown }
  readDoc: (text: string) => {
    entities: () => { out: () => unknown }
    tokens: () => { out: (what: unknown) => unknown }
  }
}

const load = createRequire(new URL('../package.json', import.meta.url))

/** The peers: each finds less than briefdata does, as its name here says. */
export async function loadPeers(): Promise<Peer[]> {
  const compromise = load('compromise') as Compromise
  const { default: plugin } = (await import(load.resolve('compromise-dates'))) as {
    default: unknown
  }
  compromise.plugin(plugin)
  const wink = (load('wink-nlp') as Wink)(load('wink-eng-lite-web-model'))
  return [
    {
      name: 'compromise 14.17.0: dates and people',
      read: (text) => {
        const document = compromise(text)
        return [document.dates().json(), document.people().json()]
      },
    },
    {
      name: 'wink-nlp 2.4.0: entities and parts of speech',
      read: (text) => {
        const document = wink.readDoc(text)
        return [document.entities().out(), document.tokens().out(wink.its.pos)]
      },
    },
  ]
}
