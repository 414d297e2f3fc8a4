import { irregularBase } from './lemma/irregular.ts'
import { lemmatise } from './lemma/lemmatise.ts'
import { readLemmas, type Lemmas } from './lemma/model.ts'
import * as english from './model/english.ts'
import { knownWords } from './known-words.ts'
import type { Range } from './range.ts'
import { splitSentences } from './sentences.ts'
import { parseSyntax } from './syntax/index.ts'
import type { Readings } from './syntax/other-readings.ts'
import type { WordReading } from './tag/alternatives.ts'
import type { KnownForm, Tag } from './tag/known-form.ts'
import { Tagger, unknownTag, type TaggedWords } from './tag/tagger.ts'
import { tokenise } from './tokens.ts'
import type { AnalyseOptions, Analysis, Sentence, Token } from './types.ts'

export type * from './types.ts'

interface Parts {
  tagger: Tagger
  lemmas: Lemmas
}

let parts: Parts | undefined

function loadParts(): Parts {
  if (parts === undefined) {
    const words = knownWords()
    parts = {
      tagger: new Tagger(english.tagger, words),
      lemmas: readLemmas(english.lemmas, words),
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
 * `mood: 'imperative'` says that the text opens with an order: its first word, adverbs aside, is read as a verb, or
 * the word at `orderAt` where a phrase stands before it (“By May, review the law”).
 *
 *     analyse('The junta’s allies shouldn’t wait.').sentences[0].tokens.map((token) => token.lemma)
 *     // ['the', 'junta', "'s", 'ally', 'should', 'not', 'wait', '.']
 */
export function analyse(text: string, { mood, orderAt }: AnalyseOptions = {}): Analysis {
  const sentences: Sentence[] = []
  for (const { start, end } of splitSentences(text)) {
    const isOrder = mood === 'imperative' && sentences.length === 0
    const order = isOrder ? { at: orderAt } : null
    const { tokens, readings } = readWords(text.slice(start, end), start, order)
    sentences.push({ start, end, ...parseSyntax(tokens, readings) })
  }
  return { text, sentences }
}

/** The singular of a noun in lower case; what is in no plural stays as it is. */
export const singularOf = (noun: string): string =>
  isPlural(noun) ? lemmatise(noun, 'NOUN', 'NNS', loadParts().lemmas).toLowerCase() : noun

/** Whether a word is written as a plural is: “leaders”, “women”, “bureaus”, not “press”, “campus”, “crisis”. */
function isPlural(noun: string): boolean {
  if (!noun.endsWith('s'))
    return /.(?:men|children)$/.test(noun) || irregularBase('NNS', noun) !== undefined
  if (noun.length < 4 || noun.endsWith('ss')) return false
  return !/[iu]s$/.test(noun) || knownWords().get(noun.slice(0, -1)) !== undefined
}

/** Where an order begins, as an offset into the text, where that is known. */
interface Order {
  at: number | undefined
}

/**
 * The index of the word that orders: the first that is no adverb (“Urgently review …”) and no mark, or the one that
 * begins at `from`; undefined where there is none.
 */
function openingVerb(
  words: readonly string[],
  ranges: readonly Range[],
  from: number | undefined,
): number | undefined {
  const index =
    from === undefined
      ? words.findIndex((word) => /^\p{L}/u.test(word) && !/^\p{L}{2,}ly$/u.test(word))
      : ranges.findIndex(({ start }) => start === from)
  return index < 0 ? undefined : index
}

interface ReadWords {
  tokens: Token[]
  readings: Readings
}

// Here and in the syntax, arrays that a sentence’s words fill are filled by `push`. V8 gives those that `map` makes
// another elements kind once it has inlined it, and each new kind throws away what was compiled for the other.
function readWords(sentence: string, offset: number, order: Order | null): ReadWords {
  const { tagger, lemmas } = loadParts()
  const ranges = tokenise(sentence)
  const words: string[] = []
  for (const { start, end } of ranges) words.push(sentence.slice(start, end))
  const from = order?.at === undefined ? undefined : order.at - offset
  const tagged = tagger.read(words, order ? openingVerb(words, ranges, from) : undefined)
  const tokens: Token[] = []
  for (const { start, end } of ranges) {
    const index = tokens.length
    const text = words[index] ?? ''
    const tag = tagged.tags[index] ?? unknownTag
    const lemma = lemmaOf(text, tag, tagged.forms[index], lemmas)
    const { upos, xpos } = tag
    tokens.push({ start: start + offset, end: end + offset, text, lemma, upos, xpos })
  }
  return { tokens, readings: new OtherReadings(tokens, tagged, lemmas) }
}

/** The lemma of a word under a tag; the form keeps it. */
function lemmaOf(text: string, tag: Tag, form: KnownForm | undefined, lemmas: Lemmas): string {
  const known = form?.lemmas.get(tag)
  if (known !== undefined) return known
  const lemma = lemmatise(text, tag.upos, tag.xpos, lemmas)
  form?.lemmas.set(tag, lemma)
  return lemma
}

/** What the tagger says that a sentence’s words can be besides. */
class OtherReadings implements Readings {
  readonly #tokens: readonly Token[]
  readonly #tagged: TaggedWords
  readonly #lemmas: Lemmas

  constructor(tokens: readonly Token[], tagged: TaggedWords, lemmas: Lemmas) {
    this.#tokens = tokens
    this.#tagged = tagged
    this.#lemmas = lemmas
  }

  deficit(index: number, reading: WordReading): number {
    return this.#tagged.deficit(index, reading)
  }

  tokenAs(index: number, reading: WordReading): Token {
    const { start = 0, end = 0, text = '' } = this.#tokens[index] ?? {}
    const tag = this.#tagged.tagAs(index, reading)
    const lemma = lemmaOf(text, tag, this.#tagged.forms[index], this.#lemmas)
    return { start, end, text, lemma, upos: tag.upos, xpos: tag.xpos }
  }
}
