import { emphasisedLeadInEnd, isBoldOrder, isOrder, plainLeadInEnd } from '../text/lead-in.ts'
import { labelAt } from '../text/plain-lists.ts'
import { recommendationLabel } from '../text/recommendation-label.ts'
import { runInEnd } from '../text/run-in-heading.ts'
import { slicePassage } from '../text/slice.ts'
import { trimEndOf } from '../text/trim.ts'
import type { Block, Passage } from '../../types.ts'

/** A part of a passage that is a block of its own. */
export interface Part {
  passage: Passage
  kind: Block['kind']
  runIn: boolean
  leadIn: boolean
}

/** The fewest words behind a lead-in that no markup sets off. */
const fewestWords = 6
/** The most words of a heading that runs into its paragraph with nothing but a colon to tell. */
const mostHeadingWords = 8

/**
 * Cuts headings that run into a paragraph (“What’s new? …”, “Recommendation 3: …”) and lead-ins (“Invest early: …”) off
 * their passages. A lead-in that no markup sets off counts only beside another one.
 */
export class LeadIns {
  readonly #source: string
  readonly #plain: ReadonlySet<Passage>

  constructor(passages: readonly Passage[], source: string) {
    this.#source = source
    this.#plain = besideEachOther(passages)
  }

  /** @param kind what the passage is. @param of the passage as the constructor had it. */
  partsOf(of: Passage, kind: Block['kind']): Part[] {
    const whole: Passage = { ...of, kind }
    if (kind !== 'paragraph' && kind !== 'list-item') return [part(whole, kind)]
    const label = closingLabel.exec(whole.text)
    if (label !== null) return this.#closing(of, kind, label.index, label[0].length)
    const runIn = runInEnd(whole, this.#source)
    if (runIn > 0) return cut(whole, runIn, { runIn: true })
    const end = emphasisedLeadInEnd(whole) || (this.#plain.has(of) ? plainLeadInEnd(of) : 0)
    const phrase = trimEndOf(whole.text.slice(0, end), ':')
    if (end === 0) return [part(whole, kind, { leadIn: isBoldOrder(whole) })]
    if (kind === 'list-item' || isOrder(phrase)) return cut(whole, end, { leadIn: true })
    const short = phrase.split(' ').length <= mostHeadingWords
    return short ? cut(whole, end, { runIn: true }) : [part(whole, kind)]
  }

  /** “… below average rains. Rec.: monitor stocks”: what is recommended at a paragraph’s end. */
  #closing(of: Passage, kind: Block['kind'], at: number, length: number): Part[] {
    const before = slicePassage(of, 0, at)
    const rest = slicePassage({ ...of, kind }, at + length, of.text.length)
    const label = labelAt(of, at, at + length)
    return [
      ...(before === null ? [] : this.partsOf(before, kind)),
      ...(rest === null
        ? []
        : [part({ ...rest, label, item: null }, 'paragraph', { leadIn: true })]),
    ]
  }
}

/** A label within a paragraph behind which it says what should be done. */
const closingLabel =
  /(?<=[.!?)\]”"] )(?:Recs?\.?|Recommendations?|Action (?:needed|required)) ?: (?=\S)/

function part(passage: Passage, kind: Block['kind'], flags: Partial<Part> = {}): Part {
  return { passage, kind, runIn: false, leadIn: false, ...flags }
}

function cut(whole: Passage, end: number, flags: { runIn?: true; leadIn?: true }): Part[] {
  const { text } = whole
  const words = flags.leadIn === true ? trimEndOf(text.slice(0, end), ':').length : end
  const head = slicePassage(whole, 0, words)
  const rest = slicePassage(whole, end, text.length)
  // What a numbered recommendation’s label brings in is an item of the list of recommendations.
  const numbered = flags.runIn === true && recommendationLabel(text) === end
  const headKind = flags.runIn === true ? 'heading' : whole.kind
  return [
    ...(head === null ? [] : [part(head, headKind, flags)]),
    ...(rest === null ? [] : [part(rest, numbered ? 'list-item' : whole.kind)]),
  ]
}

/** The passages with a lead-in before or behind which, at most one passage away, stands another one. */
function besideEachOther(passages: readonly Passage[]): Set<Passage> {
  const found = new Set<Passage>()
  let last = -3
  passages.forEach((passage, index) => {
    if (!hasPlainLeadIn(passage)) return
    const before = passages[last]
    if (index - last <= 2 && before !== undefined) found.add(before).add(passage)
    last = index
  })
  return found
}

function hasPlainLeadIn(passage: Passage): boolean {
  const { kind, text } = passage
  if (kind !== 'paragraph' && kind !== 'list-item') return false
  const end = plainLeadInEnd(passage)
  return end > 0 && text.slice(end).split(' ').length >= fewestWords
}
