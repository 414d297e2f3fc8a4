import { Lemmatiser } from './lemma/lemmatiser.ts'
import { readLemmas } from './lemma/model.ts'
import * as english from './model/english.ts'
import { knownWords } from './known-words.ts'
import { splitSentences } from './sentences.ts'
import { parseSyntax } from './syntax/index.ts'
import type { Readings } from './syntax/other-readings.ts'
import { Tagger, unknownTag, type Tag } from './tag/tagger.ts'
import { tokenise } from './tokens.ts'
import type { AnalyseOptions, Analysis, Sentence, Token } from './types.ts'

export type * from './types.ts'

interface Parts {
  tagger: Tagger
  lemmatiser: Lemmatiser
}

let parts: Parts | undefined

function loadParts(): Parts {
  if (parts === undefined) {
    const words = knownWords()
    parts = {
      tagger: new Tagger(english.tagger, words),
      lemmatiser: new Lemmatiser(readLemmas(english.lemmas, words)),
    }
  }
  return parts
}

/**
 * Analyses English prose: sentences, syntactic words with parts of speech and lemmas, noun phrases, verb
 * groups and clauses.
 *
 * `text` is any text, best one paragraph or heading of reader’s text. All offsets are half-open and count
 * UTF-16 units of `text`, so `text.slice(token.start, token.end) === token.text`. White space of any kind
 * separates words; a blank line also separates sentences. Never throws; takes time linear in the length of
 * `text`. The first call reads the model, about 0.1 s.
 *
 * `mood: 'imperative'` says that the text opens with an order: its first word, adverbs aside, is read as a verb.
 *
 *     analyse('The junta’s allies shouldn’t wait.').sentences[0].tokens.map((token) => token.lemma)
 *     // ['the', 'junta', "'s", 'ally', 'should', 'not', 'wait', '.']
 */
export function analyse(text: string, { mood }: AnalyseOptions = {}): Analysis {
  const sentences: Sentence[] = []
  for (const { start, end } of splitSentences(text)) {
    const isOrder = mood === 'imperative' && sentences.length === 0
    const { tokens, readings } = readWords(text.slice(start, end), start, isOrder)
    sentences.push({ start, end, ...parseSyntax(tokens, readings) })
  }
  return { text, sentences }
}

/** The index of the first word that is no adverb (“Urgently review …”) and no comma behind one. */
const openingVerb = (words: readonly string[]): number =>
  Math.max(
    0,
    words.findIndex((word) => word !== ',' && !/^\p{L}{2,}ly$/u.test(word)),
  )

interface ReadWords {
  tokens: Token[]
  readings: Readings
}

// Here and in the syntax, arrays that a sentence’s words fill are filled by `push`. V8 gives those that `map` makes
// another elements kind once it has inlined it, and each new kind throws away what was compiled for the other.
function readWords(sentence: string, offset: number, isOrder: boolean): ReadWords {
  const { tagger, lemmatiser } = loadParts()
  const ranges = tokenise(sentence)
  const words: string[] = []
  for (const { start, end } of ranges) words.push(sentence.slice(start, end))
  const { tags, deficit, tagAs } = tagger.read(words, isOrder ? openingVerb(words) : undefined)
  const tokens: Token[] = []
  for (const { start, end } of ranges) {
    const index = tokens.length
    tokens.push(
      toToken(words[index] ?? '', start + offset, end + offset, tags[index] ?? unknownTag),
    )
  }
  const tokenAs: Readings['tokenAs'] = (index, reading) => {
    const { start = 0, end = 0, text = '' } = tokens[index] ?? {}
    return toToken(text, start, end, tagAs(index, reading))
  }
  return { tokens, readings: { deficit, tokenAs } }

  function toToken(text: string, start: number, end: number, tag: Tag): Token {
    const { upos, xpos } = tag
    return { start, end, text, lemma: lemmatiser.lemma(text, tag), upos, xpos }
  }
}
