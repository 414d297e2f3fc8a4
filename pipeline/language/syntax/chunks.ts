import type { NounPhrase, Token, VerbGroup } from '../types.ts'
import { readConnective } from './connectives.ts'
import type { ConnectiveKind } from './connectives.ts'
import { canInvert, invertedGroup } from './inversions.ts'
import { canOpen, readNounPhrase } from './noun-phrases.ts'
import type { Chunk } from './noun-phrases.ts'
import { readVerbGroup } from './verb-groups.ts'
import type { Words } from './verb-readings.ts'
import { isVerbal } from './word-classes.ts'
import type { WordClass } from './word-classes.ts'

/** A piece of the sentence: a phrase or a word between phrases. `index` is into the phrases of its kind. */
export interface Unit {
  kind:
    | 'noun-phrase'
    | 'verb-group'
    | ConnectiveKind
    | 'adverb'
    | 'adjective'
    | 'comma'
    | 'semicolon'
    | 'colon'
    | 'dash'
    | 'open'
    | 'close'
    | 'inversion'
    | 'other'
  from: number
  to: number
  index: number
}

/** The phrases of a sentence and its units in their order; an inverted subject stands before its verb group. */
export interface Chunks {
  units: Unit[]
  nounPhrases: NounPhrase[]
  verbGroups: VerbGroup[]
}

/** Cuts a sentence into noun phrases, verb groups and the words between them, from left to right. */
export function chunk(words: Words): Chunks {
  const chunks: Chunks = { units: [], nounPhrases: [], verbGroups: [] }
  let index = 0
  while (index < words.tokens.length) index = readUnit(words, index, chunks)
  return chunks
}

function readUnit(words: Words, index: number, chunks: Chunks): number {
  const inverted = readInversion(words, index, chunks)
  if (inverted >= 0) return inverted
  const connective = readConnective(words, index)
  if (connective !== null) {
    const { kind, to } = connective
    chunks.units.push({ kind, from: index, to, index: -1 })
    return to
  }
  if (isEmphatic(words, index)) {
    chunks.units.push({ kind: 'adverb', from: index, to: index + 1, index: -1 })
    return index + 1
  }
  const phrase = readNounPhrases(words, index, chunks)
  if (phrase > index) return phrase
  const group = readVerbGroup(words, index)
  if (group !== null) return pushVerbGroup(chunks, group)
  pushWord(words, index, chunks)
  return index + 1
}

function pushVerbGroup(chunks: Chunks, group: VerbGroup): number {
  const index = chunks.verbGroups.push(group) - 1
  chunks.units.push({ kind: 'verb-group', from: group.from, to: group.to, index })
  return group.to
}

/** Reads a noun phrase with its possessors; pushes each as a phrase. Returns the index behind it. */
function readNounPhrases(words: Words, start: number, chunks: Chunks): number {
  if (!canOpen(words.classes[start]) || isConjoinedVerb(words, start, chunks)) return start
  let read = readNounPhrase(words, start, false)
  if (read === null) return start
  const possessors: number[] = []
  while (read.possessor) {
    const inner = readNounPhrase(words, read.to + 1, true)
    if (inner === null) break
    possessors.push(pushNounPhrase(chunks, read))
    read = inner
    read.from = start
  }
  const index = pushNounPhrase(chunks, read)
  linkPossessors(chunks, possessors, index)
  const to = read.possessor ? read.to + 1 : read.to
  chunks.units.push({ kind: 'noun-phrase', from: start, to, index })
  return to
}

/** “has uprooted families and eroded trust”: a participle that shares the auxiliary of the one before. */
function isConjoinedVerb({ classes }: Words, start: number, chunks: Chunks): boolean {
  if (classes[start] !== 'participle' || classes[start - 1] !== 'coordinator') return false
  const last = chunks.verbGroups.at(-1)
  if (last === undefined || classes[last.head] !== 'participle') return false
  return last.auxiliaries.length > 0 || classes[last.from - 1] === 'comma'
}

function pushNounPhrase(chunks: Chunks, { from, to, head }: Chunk): number {
  const phrase = {
    from,
    to,
    head,
    preposition: null,
    possessorOf: null,
    conjunctOf: null,
    appositionOf: null,
  }
  return chunks.nounPhrases.push(phrase) - 1
}

function linkPossessors(chunks: Chunks, possessors: number[], last: number): void {
  possessors.forEach((possessor, place) => {
    const phrase = chunks.nounPhrases[possessor]
    if (phrase) phrase.possessorOf = possessors[place + 1] ?? last
  })
}

/** “Should talks fail”, “Had X known”, “nor has it”, “What did X do”: reads auxiliary, subject and verb. */
function readInversion(words: Words, index: number, chunks: Chunks): number {
  if (!canInvert(words, index)) return -1
  const group = invertedGroup(words, index)
  if (group === null) return -1
  chunks.units.push({ kind: 'inversion', from: index, to: index + 1, index: -1 })
  let next = index + 1
  while (next < group.firstVerb) {
    const before = next
    next = readNounPhrases(words, next, chunks)
    if (next === before) {
      pushWord(words, next, chunks)
      next++
    }
  }
  return pushVerbGroup(chunks, group.verbGroup)
}

/** “Chad, Niger and Mali all depend”: a quantifier between the subject and its verb. */
const floats = (classes: Words['classes'], token: Token | undefined, index: number): boolean =>
  classes[index] === 'determiner' &&
  /^(?:all|both|each)$/.test(token?.text ?? '') &&
  (isVerbal(classes[index + 1]) || classes[index + 1] === 'modal')

const REFLEXIVE = /^(?:it|him|her|them|our)sel(?:f|ves)$/

/** “the border itself”: emphasis, no phrase of its own. */
const isEmphatic = ({ tokens, classes }: Words, index: number): boolean =>
  (classes[index - 1] === 'noun' || classes[index - 1] === 'close') &&
  (REFLEXIVE.test(tokens[index]?.text ?? '') || floats(classes, tokens[index], index))

function pushWord({ tokens, classes }: Words, index: number, chunks: Chunks): void {
  const word = classes[index]
  if (word === 'quote') return
  chunks.units.push({
    kind: unitKind(word, tokens[index]?.text ?? ''),
    from: index,
    to: index + 1,
    index: -1,
  })
}

function unitKind(word: WordClass | undefined, form: string): Unit['kind'] {
  switch (word) {
    case 'comma':
    case 'semicolon':
    case 'colon':
    case 'open':
    case 'close':
    case 'adverb':
    case 'adjective':
    case 'preposition':
    case 'subordinator':
    case 'coordinator':
    case 'wh':
      return word
    case 'dash':
      return 'dash'
    case 'hyphen':
      return form === '/' ? 'coordinator' : 'other'
    case 'not':
    case 'particle':
      return 'adverb'
    default:
      return 'other'
  }
}
