import { readFileSync } from 'node:fs'

/** A sentence with its named entities; offsets are UTF-16 units into the text. */
export interface Labelled {
  text: string
  entities: { start: number; end: number; type: string }[]
}

/** CrossNER’s types of its other domains, in our terms; each other type is a thing. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ...['person', 'writer', 'musicalartist', 'scientist', 'researcher'].map(as('person')),
  ...['organisation', 'university', 'band', 'magazine', 'academicjournal'].map(as('organisation')),
  ...['location', 'country'].map(as('place')),
])

function as(type: string): (fine: string) => [string, string] {
  return (fine) => [fine, type]
}

/** Reads a file of CrossNER: a token and its label (B-, I-, O) a line, an empty line behind each sentence. */
export const readTokens = (path: string): Labelled[] =>
  readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .filter((sentence) => sentence.trim() !== '')
    .map(labelled)

function labelled(sentence: string): Labelled {
  const entities: Labelled['entities'] = []
  let text = ''
  let before = ''
  let open: Labelled['entities'][number] | null = null
  for (const line of sentence.trim().split('\n')) {
    const [token = '', label = 'O'] = line.trim().split(/\s+/)
    if (text !== '' && isSpaced(before, token)) text += ' '
    const start = text.length
    text += token
    before = token
    if (label.startsWith('B-')) {
      open = { start, end: text.length, type: TYPES.get(label.slice(2)) ?? 'other' }
      entities.push(open)
    } else if (label.startsWith('I-') && open !== null) open.end = text.length
    else open = null
  }
  return { text, entities }
}

/** Whether a space stands between two tokens of running text. */
const isSpaced = (before: string, token: string): boolean =>
  !/^(?:[,.;:!?)\]%'’]|'s)$/.test(token) &&
  !/^[([]$/.test(before) &&
  !(before === "'" && /^(?:[stmd]|re|ve|ll)$/.test(token))
