import type { Words } from './verb-readings.ts'
import type { WordClass } from './word-classes.ts'

/** A part of a sentence between semicolons, colons and full stops, half-open. */
export interface Stretch {
  from: number
  to: number
  /** For each index of the stretch, counted from `from`: the finite verbs before it, coordinated ones once. */
  finite: number[]
  /** The same for words that open a clause with a finite verb. */
  openers: number[]
}

/** Cuts a sentence into stretches and counts its verbs and conjunctions. */
export function readStretches(words: Words): Stretch[] {
  const { classes } = words
  const stretches: Stretch[] = []
  let from = 0
  for (let index = 0; index <= classes.length; index++) {
    if (index < classes.length && !endsStretch(classes[index])) continue
    if (index > from) stretches.push(readStretch(words, from, index))
    from = index + 1
  }
  return stretches
}

const endsStretch = (word: WordClass | undefined): boolean =>
  word === 'semicolon' || word === 'colon' || word === 'stop'

function readStretch(words: Words, from: number, to: number): Stretch {
  const { classes } = words
  const finite = [0]
  const openers = [0]
  let verbs = isImperative(classes, from) ? 1 : 0
  let opened = 0
  for (let index = from; index < to; index++) {
    if (isFinite(classes, index) && !isJoined(classes, index)) verbs++
    else if (isOpener(words, index)) opened++
    finite.push(verbs)
    openers.push(opened)
  }
  return { from, to, finite, openers }
}

export const isFinite = (classes: readonly WordClass[], index: number): boolean =>
  classes[index] === 'modal' || classes[index] === 'finite'

/** Whether a verb stands directly behind a coordinator: then it shares the subject of another. */
function isJoined(classes: readonly WordClass[], verb: number): boolean {
  let at = verb - 1
  while (classes[at] === 'adverb' && at > verb - 4) at--
  return classes[at] === 'coordinator'
}

/** Whether the stretch begins with a bare form, over adverbs. */
function isImperative(classes: readonly WordClass[], from: number): boolean {
  let at = from
  while (classes[at] === 'adverb') at++
  return classes[at] === 'base'
}

/** Conjunctions behind which a finite verb is not to be expected. */
const NOT_COUNTED = new Set('as than like for with without by of in from whether'.split(' '))

function isOpener({ classes, forms }: Words, index: number): boolean {
  const word = classes[index]
  if (word !== 'subordinator' && word !== 'wh') return false
  const next = classes[index + 1]
  if (next === 'gerund' || next === 'participle' || next === 'to') return false
  return !NOT_COUNTED.has(forms[index] ?? '')
}
