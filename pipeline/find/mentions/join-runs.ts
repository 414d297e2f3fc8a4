import { POSSESSIVE_FIRST } from '../../lexicon/name-grammar.ts'
import { HEADS_WITH_COMPLEMENT, NAME_HEADS } from '../../lexicon/name-words.ts'
import { TITLE_COMPLEMENT_HEADS } from '../../lexicon/titles.ts'
import { LONGEST } from './runs.ts'
import type { Run } from './runs.ts'
import { isCapitalised } from './text.ts'
import type { Words } from './words.ts'

/** Two runs beside each other, and whether a run is an actor’s known name. */
export interface Neighbours {
  words: Words
  run: Run
  next: Run
  isActor: (run: Run) => boolean
}

/** A way in which a head word holds two runs together. */
export interface JoinRule {
  id: string
  /** Words with the joined run in square brackets. */
  example: string
  /** The words that may stand between, in small letters. */
  between: RegExp
  holds: (neighbours: Neighbours) => boolean
}

/** The ways in which runs are joined; the words between tell which may hold. */
export const JOIN_RULES: readonly JoinRule[] = [
  {
    id: 'possessive',
    example: 'The [People’s Liberation Army] left.',
    between: /^['’]s?$/,
    holds: isJoiningPossessive,
  },
  {
    id: 'complement-of-complement',
    example: 'The [House of Commons of Canada] agreed.',
    between: /^of(?: the)?$/,
    holds: ({ words, run, next, isActor }) =>
      (isActor(next) || words.tokens[run.from]?.text === 'Office') && hasComplement(words, run),
  },
  {
    id: 'complement',
    example: 'The [Ministry of Finance] agreed.',
    between: /^(?:of|for|on)(?: the)?$/,
    holds: ({ words: { tokens }, run }) => {
      const head = tokens[run.to - 1]?.text ?? ''
      return HEADS_WITH_COMPLEMENT.has(head) || TITLE_COMPLEMENT_HEADS.has(head)
    },
  },
  {
    id: 'coordination',
    example: 'The [Ministry of Finance and Planning] agreed.',
    between: /^(?:and|&)$/,
    holds: isJoiningConjunction,
  },
]

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
        !belongs({ words, run: { from: run.from, to }, next, isActor })
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

function belongs(neighbours: Neighbours): boolean {
  const { words, run, next } = neighbours
  const between = words.tokens
    .slice(run.to, next.from)
    .map(({ text }) => text.toLowerCase())
    .join(' ')
  return JOIN_RULES.some((rule) => rule.between.test(between) && rule.holds(neighbours))
}

const complementWords = new Set(['of', 'for', 'on'])

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

function isJoiningPossessive({ words, run, next }: Neighbours): boolean {
  const last = words.tokens[run.to - 1]?.text ?? ''
  const head = words.tokens[next.to - 1]?.text ?? ''
  return POSSESSIVE_FIRST.has(last) && NAME_HEADS.has(head)
}

/** “X and Y” is one name inside the complement of a body, or before a head that both share. */
function isJoiningConjunction({ words, run, next, isActor }: Neighbours): boolean {
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
