import { canOpen, readNounPhrase } from './noun-phrases.ts'
import { readInvertedGroup } from './verb-groups.ts'
import type { Words } from './verb-readings.ts'
import { isAuxiliaryLemma } from './word-classes.ts'

export function canInvert({ tokens, classes, forms }: Words, index: number): boolean {
  const token = tokens[index]
  if (classes[index] !== 'modal' && !(classes[index] === 'finite' && isAuxiliaryLemma(token)))
    return false
  const before = classes[index - 1]
  if (classes[index] === 'modal' && tokens[index + 1]?.xpos === 'PRP') return true
  // “Schools which had a poor record were closed”: the pronoun is the subject itself.
  if (before === 'wh')
    return tokens.at(-1)?.text === '?' || !/^(?:which|who|that)$/.test(forms[index - 1] ?? '')
  if (before === undefined || before === 'comma' || before === 'coordinator') return true
  if (before === 'semicolon' || before === 'colon' || before === 'quote' || before === 'dash')
    return true
  if (before === 'base' || before === 'participle') return tokens[index]?.text === 'should'
  return before === 'adverb' || before === 'open'
}

const MAX_INVERTED_SUBJECT = 12

/** Looks for the verb behind an inverted subject of at most three phrases. */
export function invertedGroup(words: Words, auxiliary: number) {
  const { classes, tokens } = words
  let next = auxiliary + 1
  if (classes[next] === 'not') next++
  for (let phrases = 0; phrases < 3; phrases++) {
    const read = nounPhraseEnd(words, next)
    if (read < 0) return null
    next = read
    const verbGroup = readInvertedGroup(words, auxiliary, next)
    if (verbGroup !== null) return { verbGroup, firstVerb: next }
    const link = classes[next]
    if (link !== 'preposition' && link !== 'coordinator' && link !== 'possessive') return null
    if (tokens[next] === undefined || next - auxiliary > MAX_INVERTED_SUBJECT) return null
    next++
  }
  return null
}

function nounPhraseEnd(words: Words, start: number): number {
  if (!canOpen(words.classes[start])) return -1
  let read = readNounPhrase(words, start, false)
  while (read?.possessor) {
    const inner = readNounPhrase(words, read.to + 1, true)
    if (inner === null) return read.to
    read = inner
  }
  return read?.to ?? -1
}
