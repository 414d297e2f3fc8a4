import type { Context } from './features.ts'
import { Case, type FormFeatures } from './form.ts'

/** What the walk must know of the labels. */
export interface LabelKinds {
  /** The number of labels; as a label it stands for the sentence’s boundary. */
  boundary: number
  /** 1 for labels that are skipped in the search for the head: adverbs, particles, punctuation. */
  skipped: Uint8Array
  /** 1 for labels of verbs and auxiliaries. */
  verbal: Uint8Array
}

/** A label for the word at `position`, given what was decided before it. */
export type Choose = (position: number, context: Context) => number

/** Says which labels are skipped and which are verbal. A label is “UPOS XPOS”. */
export function labelKinds(labels: readonly string[]): LabelKinds {
  return {
    boundary: labels.length,
    skipped: Uint8Array.from(labels, (label) => (/^(?:ADV|PART|PUNCT) (?!TO)/.test(label) ? 1 : 0)),
    verbal: Uint8Array.from(labels, (label) => (/^(?:VERB|AUX)/.test(label) ? 1 : 0)),
  }
}

/** Labels a sentence from left to right: asks `choose` for each word, and keeps the context for the next. */
export function walk(
  forms: readonly FormFeatures[],
  isQuestion: boolean,
  kinds: LabelKinds,
  choose: Choose,
): number[] {
  const mode = capitalMode(forms)
  const context: Context = {
    previous: kinds.boundary,
    beforePrevious: kinds.boundary,
    head: kinds.boundary,
    headWord: 0,
    verb: kinds.boundary,
    mode: mode + 4,
    question: isQuestion ? 1 : 0,
  }
  const labels: number[] = []
  for (const [position, form] of forms.entries()) {
    const label = choose(position, context)
    labels.push(label)
    context.beforePrevious = context.previous
    context.previous = label
    if (kinds.skipped[label] === 0) {
      context.head = label
      context.headWord = form.word
    }
    if (kinds.verbal[label] === 1) context.verb = label
    // Opening quotes and brackets leave the next word sentence-initial.
    if (form.case !== Case.none) context.mode = mode
  }
  return labels
}

/** 0 for running text, 1 for a sentence under title capitals, 2 for one all in capitals. */
export function capitalMode(forms: readonly FormFeatures[]): number {
  let upper = 0
  let initial = 0
  let lower = 0
  let longLower = 0
  for (const form of forms) {
    if (form.case === Case.upper) upper++
    else if (form.case === Case.initial) initial++
    else if (form.case === Case.lower) {
      lower++
      if (form.length > 4) longLower++
    }
  }
  if (upper > 1 && upper >= 4 * (lower + initial)) return 2
  return longLower === 0 && initial + upper > lower ? 1 : 0
}
