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
  /** 1 for labels of nouns, verbs, adjectives and adverbs, which are easily taken for one another. */
  open: Uint8Array
  /** 1 for labels of closed classes: all their words are known. */
  closed: Uint8Array
  /** What a label contributes to what stands between a word and a verb: one bit of five, or none. */
  between: Uint8Array
}

/** What holds of a sentence before its words are labelled. */
export interface Setting {
  /** Of each word, 0 in running text, 1 under title capitals, 2 under capitals; plus 4 for the first word. */
  modes: readonly number[]
  /** Whether it ends as a question. */
  isQuestion: boolean
}

/** A label for the word at `position`, given what was decided before it. */
export type Choose = (position: number, context: Context) => number

/** Says which labels are skipped and which are verbal. A label is “UPOS XPOS”. */
export function labelKinds(labels: readonly string[]): LabelKinds {
  return {
    boundary: labels.length,
    skipped: Uint8Array.from(labels, (label) => (/^(?:ADV|PART|PUNCT) (?!TO)/.test(label) ? 1 : 0)),
    verbal: Uint8Array.from(labels, (label) => (/^(?:VERB|AUX)/.test(label) ? 1 : 0)),
    open: Uint8Array.from(labels, (label) => (/^(?:NOUN|VERB|ADJ|ADV)/.test(label) ? 1 : 0)),
    closed: Uint8Array.from(labels, (label) => (closedClasses.test(label) ? 1 : 0)),
    between: Uint8Array.from(labels, betweenBit),
  }
}

/** Parts of speech that take no new words (Universal Dependencies’ closed classes, without numerals). */
export const closedClasses = /^(?:ADP|AUX|CCONJ|DET|PART|PRON|SCONJ) /

const betweenPatterns = [/^PUNCT [,:]/, /^CCONJ/, /^SCONJ| W/, /^(?:NOUN|PROPN|PRON)/, / TO$/]

function betweenBit(label: string): number {
  const bit = betweenPatterns.findIndex((pattern) => pattern.test(label))
  return bit < 0 ? 0 : 1 << bit
}

/** Labels a sentence word by word: asks `choose` for each, and keeps the context for the next. */
export function walk(
  forms: readonly FormFeatures[],
  { modes, isQuestion }: Setting,
  { boundary, skipped, verbal, between }: LabelKinds,
  choose: Choose,
): number[] {
  const context: Context = {
    previous: boundary,
    beforePrevious: boundary,
    head: boundary,
    headWord: 0,
    verb: boundary,
    verbWord: 0,
    sinceVerb: 0,
    mode: 0,
    question: isQuestion ? 1 : 0,
  }
  const labels: number[] = []
  for (const form of forms) {
    const position = labels.length
    context.mode = modes[position] ?? 0
    const label = choose(position, context)
    labels.push(label)
    context.beforePrevious = context.previous
    context.previous = label
    if (skipped[label] === 0) {
      context.head = label
      context.headWord = form.word
    }
    if (verbal[label] === 1) {
      context.verb = label
      context.verbWord = form.word
      context.sinceVerb = 0
    } else context.sinceVerb |= between[label] ?? 0
  }
  return labels
}

/** The setting of a sentence. */
export function readSetting(forms: readonly FormFeatures[], lastWord: string | undefined): Setting {
  const mode = capitalMode(forms)
  // Opening quotes and brackets leave the next word sentence-initial.
  const first = forms.findIndex((form) => form.case !== Case.none)
  const modes: number[] = []
  while (modes.length < forms.length) modes.push(modes.length <= first ? mode + 4 : mode)
  return { modes, isQuestion: lastWord === '?' }
}

/** The setting of the same sentence read backwards. */
export function reverseSetting({ modes, isQuestion }: Setting): Setting {
  return { modes: modes.toReversed(), isQuestion }
}

/** 0 for running text, 1 for a sentence under title capitals, 2 for one all in capitals. */
function capitalMode(forms: readonly FormFeatures[]): number {
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
