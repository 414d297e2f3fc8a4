import { extract } from '../../pipeline/index.ts'

/** A mention as the tables of cases write it: `words | kind form`. */
export async function mentionsIn(text: string): Promise<string[]> {
  const { records } = await extract(text)
  const kinds = new Map(records?.actors.map(({ id, kind }) => [id, kind]))
  return (records?.mentions ?? []).map(
    ({ quote, actorId, form }) => `${quote ?? ''} | ${kinds.get(actorId) ?? ''} ${form}`,
  )
}

/** The words that refer to each actor with more than one mention, in the order of the text. */
export async function chainsIn(text: string): Promise<string[][]> {
  const { records } = await extract(text)
  const chains = new Map<string, string[]>()
  for (const { quote, actorId } of records?.mentions ?? [])
    chains.set(actorId, [...(chains.get(actorId) ?? []), quote ?? ''])
  return [...chains.values()].filter(({ length }) => length > 1)
}

/** The ids of the actors, the briefing’s own left out. */
export async function globalActorsIn(text: string): Promise<string[]> {
  const { records } = await extract(text)
  return (records?.actors ?? []).filter(({ scope }) => scope === 'global').map(({ id }) => id)
}
