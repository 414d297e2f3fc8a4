import { Lemmatiser } from './lemma/lemmatiser.ts'
import { readLemmas } from './lemma/model.ts'
import * as english from './model/english.ts'
import { knownWords } from './known-words.ts'
import { splitSentences } from './sentences.ts'
import { parseSyntax } from './syntax/index.ts'
import { Tagger, unknownTag } from './tag/tagger.ts'
import { tokenise } from './tokens.ts'
import type { Analysis, Sentence, Token } from './types.ts'

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
 *     analyse('The junta’s allies shouldn’t wait.').sentences[0].tokens.map((token) => token.lemma)
 *     // ['the', 'junta', "'s", 'ally', 'should', 'not', 'wait', '.']
 */
export function analyse(text: string): Analysis {
  const sentences = splitSentences(text).map(({ start, end }): Sentence => {
    return { start, end, ...parseSyntax(toTokens(text.slice(start, end), start)) }
  })
  return { text, sentences }
}

// Here and in the syntax, arrays that a sentence’s words fill are filled by `push`. V8 gives those that `map` makes
// another elements kind once it has inlined it, and each new kind throws away what was compiled for the other.
function toTokens(sentence: string, offset: number): Token[] {
  const { tagger, lemmatiser } = loadParts()
  const ranges = tokenise(sentence)
  const words: string[] = []
  for (const { start, end } of ranges) words.push(sentence.slice(start, end))
  const tags = tagger.tag(words)
  const tokens: Token[] = []
  for (const { start, end } of ranges) {
    const index = tokens.length
    const text = words[index] ?? ''
    const tag = tags[index] ?? unknownTag
    const { upos, xpos } = tag
    const lemma = lemmatiser.lemma(text, tag)
    tokens.push({ start: start + offset, end: end + offset, text, lemma, upos, xpos })
  }
  return tokens
}
