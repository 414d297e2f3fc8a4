import { createRequire } from 'node:module'
import { analyse } from '../../pipeline/language/index.ts'

interface FoundWord {
  start: number
  end: number
  upos: string
  lemma: string
}

interface Found {
  words: FoundWord[]
  /** The ends of the sentences. */
  ends: number[]
}

/** A library that finds words and sentences. */
export interface Analyser {
  name: string
  analyse: (text: string) => Found
}

/** What is used of wink-nlp. */
interface WinkItems {
  out: (what?: unknown) => string[]
}
interface Wink {
  its: Record<'pos' | 'lemma', unknown>
  readDoc: (text: string) => { tokens: () => WinkItems; sentences: () => WinkItems }
}

/** What is used of compromise. */
interface CompromiseTerm {
  text: string
  tags: string[]
  root?: string
  normal: string
  offset: { start: number; length: number }
}
interface CompromiseSentence {
  terms: CompromiseTerm[]
  offset: { start: number; length: number }
}
type Compromise = (text: string) => {
  compute: (what: string) => unknown
  json: (options: object) => CompromiseSentence[]
}

const load = createRequire(new URL('../package.json', import.meta.url))
const readWink = (load('wink-nlp') as (model: unknown) => Wink)(load('wink-eng-lite-web-model'))
const readCompromise = load('compromise') as Compromise

export const ours: Analyser = {
  name: 'briefdata',
  analyse: (text) => {
    const { sentences } = analyse(text)
    const ends = sentences.map(({ end }) => end)
    return { words: sentences.flatMap(({ tokens }) => tokens), ends }
  },
}

/** The places of `parts` in `text`, each sought behind the one before. */
function locate(text: string, parts: readonly string[]): { start: number; end: number }[] {
  let from = 0
  return parts.map((part) => {
    const start = Math.max(from, text.indexOf(part, from))
    from = start + part.length
    return { start, end: from }
  })
}

export const wink: Analyser = {
  name: 'wink-nlp',
  analyse: (text) => {
    const document = readWink.readDoc(text)
    const tokens = document.tokens()
    const parts = tokens.out(readWink.its.pos)
    const lemmas = tokens.out(readWink.its.lemma)
    const words = locate(text, tokens.out()).map((place, index) => ({
      ...place,
      upos: parts[index] ?? '',
      lemma: lemmas[index] ?? '',
    }))
    return { words, ends: locate(text, document.sentences().out()).map(({ end }) => end) }
  },
}

/** Compromise’s tags by part of speech, the most telling first. */
const partsOfTags: readonly (readonly [string, string])[] = [
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Negative', 'PART'],
  ['ProperNoun', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['Value', 'NUM'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['Adverb', 'ADV'],
  ['Adjective', 'ADJ'],
  ['Verb', 'VERB'],
  ['Noun', 'NOUN'],
]

export const compromise: Analyser = {
  name: 'compromise',
  analyse: (text) => {
    const document = readCompromise(text)
    document.compute('root')
    const sentences = document.json({
      offset: true,
      terms: { offset: true, tags: true, root: true },
    })
    const words = sentences.flatMap(({ terms }) =>
      terms.map(({ offset, tags, root, normal }) => ({
        start: offset.start,
        end: offset.start + offset.length,
        upos: partsOfTags.find(([tag]) => tags.includes(tag))?.[1] ?? 'X',
        lemma: root ?? normal,
      })),
    )
    const ends = sentences.map(({ offset }) => {
      const end = offset.start + offset.length
      return text.slice(0, end).trimEnd().length
    })
    return { words: [...words, ...punctuation(text, words)], ends }
  },
}

/** Compromise has no tokens for punctuation: each sign between its words is counted as one. */
function punctuation(text: string, words: readonly FoundWord[]): FoundWord[] {
  const signs: FoundWord[] = []
  let from = 0
  for (const end of [...words.map(({ start }) => start), text.length]) {
    for (const match of text.slice(from, Math.max(from, end)).matchAll(/[.?!…]+|\S/gu)) {
      const start = from + match.index
      signs.push({ start, end: start + match[0].length, upos: 'PUNCT', lemma: match[0] })
    }
    from = words.find(({ start }) => start === end)?.end ?? end
  }
  return signs
}
