import type { Clause, Sentence, VerbGroup } from '../../../language/types.ts'

/** When the clause around an expression says that things happen; `later` is ahead of the story or of the reader. */
export type Tense = 'past' | 'present' | 'future' | 'later'

/** Whether the clause speaks of what is to come. */
export const isAhead = (tense: Tense | null): boolean => tense === 'future' || tense === 'later'

/** Modals that look ahead from the time of writing. */
const PRESENT_MODALS: ReadonlySet<string> = new Set('will shall must may can need'.split(' '))

/** Modals that look ahead from the story’s time as well: “Sherman would take Atlanta on 2 September”. */
const EITHER_MODALS: ReadonlySet<string> = new Set('would should might could have ought'.split(' '))

/** The tense of the innermost clause with a verb around an offset; null where the syntax does not say. */
export function tenseAt(syntax: Sentence, offset: number): Tense | null {
  const index = syntax.tokens.findIndex(({ end }) => end > offset)
  if (index < 0) return null
  let best: Clause | null = null
  for (const clause of syntax.clauses) {
    if (clause.verb === null || clause.from > index || clause.to <= index) continue
    // “until April 30 and will …”: what stands right behind the word is its complement.
    if (clause.marker !== null && clause.marker === index - 1) continue
    if (!best || clause.to - clause.from <= best.to - best.from) best = clause
  }
  return best && tenseOf(best, syntax)
}

/** The verb’s own tense; where it has none (“to resume”, “resuming”), that of the clause that it is part of. */
function tenseOf(clause: Clause, syntax: Sentence): Tense | null {
  let current: Clause | undefined = clause
  for (let depth = 0; current && depth < 8; depth++) {
    const group: VerbGroup | undefined =
      current.verb === null ? undefined : syntax.verbGroups[current.verb]
    const tense = group ? ownTense(group, syntax) : null
    if (tense) return tense
    current = current.parent === null ? undefined : syntax.clauses[current.parent]
  }
  return null
}

/** Participles and verbs of what is still to come: “scheduled for 3 May”. */
const PLANNING: ReadonlySet<string> = new Set(
  'schedule plan expect slate set intend project forecast anticipate tip aim'.split(' '),
)

function ownTense(group: VerbGroup, { tokens }: Sentence): Tense | null {
  const { form, tense, perfect, modal, head, auxiliaries } = group
  const { xpos, lemma } = tokens[head] ?? {}
  if (form === 'imperative') return 'future'
  const modalWord = modal?.split(' ', 1)[0] ?? ''
  if (PRESENT_MODALS.has(modalWord)) return perfect ? 'past' : 'future'
  if (EITHER_MODALS.has(modalWord)) return perfect ? 'past' : 'later'
  if (tense === 'future') return 'future'
  if (form === 'infinitive') return 'later'
  if (PLANNING.has(lemma ?? '') && tense !== 'past' && !perfect) return 'later'
  if (tense === 'past' || perfect) return 'past'
  // “the law adopted on 3 March”; a participle without an auxiliary is no present, whatever it was taken for.
  if (xpos === 'VBN' && auxiliaries.length === 0) return 'past'
  return form === 'finite' ? tense : null
}
