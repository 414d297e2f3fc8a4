import { POSSESSIVE_FIRST } from '../../lexicon/name-grammar.ts'
import {
  ARABIC_PREFIXES,
  HEADS_WITH_COMPLEMENT,
  NAME_ENDINGS,
  NAME_HEADS,
  NAME_PARTICLES,
} from '../../lexicon/name-words.ts'
import { TITLE_COMPLEMENT_HEADS } from '../../lexicon/titles.ts'
import type { Token } from '../../language/types.ts'
import { knownWords, verbBase } from '../../language/known-words.ts'
import { isCapitalised } from './text.ts'
import { isNameWord, touches } from './words.ts'
import type { Words } from './words.ts'

/** A half-open range of token indices. */
export interface Run {
  from: number
  to: number
}

const initial = /^\p{Lu}\.$/u

/** No name is longer, in tokens. */
const LONGEST = 24

/** The runs of words that make up proper names: capitalised words with particles, hyphens and initials. */
export function findRuns(words: Words): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < words.tokens.length;) {
    const from = startOf(words, at)
    if (from === null) {
      at++
      continue
    }
    const to = endOf(words, from)
    runs.push({ from: at, to })
    at = Math.max(to, at + 1)
  }
  return runs
}

/** The index of the first capitalised word of a run that starts here; null where none does. */
function startOf(words: Words, at: number): number | null {
  if (isNameWord(words, at)) return at
  return isArabicPrefix(words.tokens, at) && isNameWord(words, at + 2) ? at + 2 : null
}

/** Whether “al-” and the like stand at an index, joined to what follows. */
function isArabicPrefix(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    ARABIC_PREFIXES.has(token.text) &&
    tokens[at + 1]?.text === '-' &&
    touches(tokens, at) &&
    touches(tokens, at + 1)
  )
}

function endOf(words: Words, first: number): number {
  const { tokens } = words
  let end = first + 1
  while (end < tokens.length && end < first + LONGEST) {
    const next = continuation(words, first, end)
    if (next === end) break
    end = next
  }
  return end
}

/** Where the run goes on to from an index: the index itself where it ends. */
function continuation(words: Words, first: number, at: number): number {
  const { tokens } = words
  const token = tokens[at]
  if (token === undefined) return at
  if (isNameWord(words, at)) return at + 1
  if (NAME_ENDINGS.has(token.text) || initial.test(token.text)) return at + 1
  if (isArabicPrefix(tokens, at) && isNameWord(words, at + 2)) return at + 3
  if (
    isHyphen(token) &&
    touches(tokens, at - 1) &&
    touches(tokens, at) &&
    isNameWord(words, at + 1)
  )
    return at + 2
  if (isHyphen(token) && isHyphenedTitle(words, at)) return at + 4
  if (isHyphen(token) && at - 1 > first && isSyllableJoined(words, at)) return at + 2
  if (token.text === '&' && isNameWord(words, at + 1)) return at + 2
  if (isParted(words, at)) return at + 2
  return afterParticles(words, at)
}

/** “Massimo D 'Alema”, “Tim O ’Brien”: a space that stands before the apostrophe of a name. */
function isParted(words: Words, at: number): boolean {
  const { tokens } = words
  return (
    /^['’‘]$/.test(tokens[at]?.text ?? '') &&
    /^[DO]$/.test(tokens[at - 1]?.text ?? '') &&
    !touches(tokens, at - 1) &&
    touches(tokens, at) &&
    isNameWord(words, at + 1)
  )
}

/** “Commander-in-Chief”: a small word between two hyphens. */
function isHyphenedTitle(words: Words, at: number): boolean {
  const { tokens } = words
  const small = tokens[at + 1]
  const second = tokens[at + 2]
  if (small === undefined || second === undefined || !isHyphen(second)) return false
  if (!/^(?:in|at|of|de|to)$/.test(small.text) || !isNameWord(words, at + 3)) return false
  return [at - 1, at, at + 1, at + 2].every((index) => touches(tokens, index))
}

/** No syllable of a romanised given name is longer, in letters. */
const LONGEST_SYLLABLE = 5

/**
 * “Kim Dae-jung”, “Tsai Ing-wen”: behind a family name a hyphen joins the second syllable of a given name, in
 * small letters; “Abu Sayyaf-led” and “Cold War-era” have words of English there.
 */
function isSyllableJoined({ tokens }: Words, at: number): boolean {
  const one = tokens[at - 1]?.text ?? ''
  const other = tokens[at + 1]?.text ?? ''
  if (!touches(tokens, at - 1) || !touches(tokens, at) || touches(tokens, at - 2)) return false
  if (!/^\p{Lu}\p{Ll}+$/u.test(one) || !/^\p{Ll}+$/u.test(other)) return false
  if (one.length > LONGEST_SYLLABLE || other.length > LONGEST_SYLLABLE) return false
  const isEnglish = (word: string): boolean =>
    word.length > 3 && knownWords().get(word) !== undefined
  return !isEnglish(one.toLowerCase()) && !isEnglish(other) && verbBase(other, 'VBN') === undefined
}

const isHyphen = ({ text }: Token): boolean => text === '-' || text === '‑' || text === '‐'

/** Past “van der”, “bin”, “de la” before a capitalised word. */
function afterParticles(words: Words, at: number): number {
  let after = at
  while (after < at + 3 && NAME_PARTICLES.has(words.tokens[after]?.text ?? '')) after++
  if (after === at) return at
  if (isNameWord(words, after)) return after + 1
  return at
}

/**
 * Joins what a head word holds together across small words: “Ministry of Finance and Planning”,
 * “Bureau of Industry and Security”, “People’s Liberation Army”.
 */
export function joinRuns(
  words: Words,
  runs: readonly Run[],
  isActor: (run: Run) => boolean,
): Run[] {
  const joined: Run[] = []
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]
    if (run === undefined) continue
    let last = index
    let { to } = run
    for (;;) {
      const next = runs[last + 1]
      if (
        next === undefined ||
        to - run.from > LONGEST ||
        !belongs(words, { from: run.from, to }, next, isActor)
      )
        break
      to = next.to
      last++
    }
    joined.push({ from: run.from, to })
    index = last
  }
  return joined
}

const complementWords = new Set(['of', 'for', 'on'])

function belongs(words: Words, run: Run, next: Run, isActor: (run: Run) => boolean): boolean {
  const { tokens } = words
  const between = tokens.slice(run.to, next.from).map(({ text }) => text.toLowerCase())
  const head = tokens[run.to - 1]?.text ?? ''
  if (between.length === 1 && /^['’]s?$/.test(between[0] ?? ''))
    return isJoiningPossessive(words, run, next)
  const [first, second] = between
  if (first !== undefined && complementWords.has(first)) {
    const simple = between.length === 1 || (between.length === 2 && second === 'the')
    const chained = isActor(next) || tokens[run.from]?.text === 'Office'
    if (simple && first === 'of' && chained && hasComplement(words, run)) return true
    return simple && (HEADS_WITH_COMPLEMENT.has(head) || TITLE_COMPLEMENT_HEADS.has(head))
  }
  if (between.length === 1 && (first === 'and' || first === '&'))
    return isJoiningConjunction(words, run, next, isActor)
  return false
}

/** “House of Commons of Canada”: a body’s name that has an “of” phrase takes its country behind. */
function hasComplement({ tokens }: Words, { from, to }: Run): boolean {
  for (let at = from; at < to - 1; at++)
    if (
      HEADS_WITH_COMPLEMENT.has(tokens[at]?.text ?? '') &&
      complementWords.has(tokens[at + 1]?.text ?? '')
    )
      return true
  return false
}

function isJoiningPossessive(words: Words, run: Run, next: Run): boolean {
  const last = words.tokens[run.to - 1]?.text ?? ''
  const head = words.tokens[next.to - 1]?.text ?? ''
  return POSSESSIVE_FIRST.has(last) && NAME_HEADS.has(head)
}

/** “X and Y” is one name inside the complement of a body, or before a head that both share. */
function isJoiningConjunction(
  words: Words,
  run: Run,
  next: Run,
  isActor: (run: Run) => boolean,
): boolean {
  const { tokens } = words
  if (isActor(next)) return false
  const nextHead = tokens[next.to - 1]?.text ?? ''
  const inComplement = tokens
    .slice(run.from, run.to)
    .some(({ text }, offset, all) => text === 'of' || (text === 'for' && offset < all.length))
  const heads = next.to - next.from
  if (inComplement) {
    const head = tokens[run.from]?.text ?? ''
    const body = tokens.slice(run.from, run.to).some(({ text }) => HEADS_WITH_COMPLEMENT.has(text))
    return body && heads <= 3 && !NAME_HEADS.has(nextHead) && isCapitalised(head)
  }
  const runHead = tokens[run.to - 1]?.text ?? ''
  const shared = NAME_HEADS.has(nextHead) && heads >= 2 && heads <= 4
  return shared && run.to - run.from <= 2 && !NAME_HEADS.has(runHead) && !isActor(run)
}
