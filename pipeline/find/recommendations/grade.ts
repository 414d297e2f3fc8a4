import { isReadWhole } from '../../language/query/soundness.ts'
import type { Sentence } from '../../language/types.ts'
import { actionVerbs } from '../../lexicon/action-verbs.ts'
import { avoidanceVerbs } from '../../lexicon/avoidance-verbs.ts'
import type { DocumentSentence, Grade } from '../../types.ts'
import type { Action } from './actions.ts'
import type { Addressee } from './addressee.ts'
import type { Directive } from './directive.ts'

/**
 * How sure a recommendation is: certain where its cue is plain, its sentence was read whole and ends with the action, and
 * whoever is addressed stands right before the verb that urges, or is named by a list’s line, or hidden by a passive.
 */
export function gradeOf(
  sentence: DocumentSentence,
  { addressees, clause: urged, plain, strength }: Directive,
  { action, clause, to }: Action,
  { mentions, span }: Addressee,
): Grade {
  const { syntax } = sentence
  const verb = syntax.verbGroups[syntax.clauses[clause]?.verb ?? -1]
  const head = syntax.tokens[verb?.head ?? -1]
  if (strength === 'could' || head?.xpos === 'MD' || action === '') return 'uncertain'
  const clear = plain && !avoidanceVerbs.has(action) && isReadWhole(syntax)
  if (!clear || !isLast(syntax, to)) return 'likely'
  // Below “Donors:”, and of a passive, the verb must be one that people do.
  if (span === null)
    return verb?.voice === 'passive' && actionVerbs.has(action) ? 'certain' : 'likely'
  if (mentions.length === 0) return 'likely'
  if (addressees === null) return actionVerbs.has(action) ? 'certain' : 'likely'
  const beside = span.sentence === sentence && isBeside(syntax, span.end, urged)
  return beside ? 'certain' : 'likely'
}

/** Whether a sentence ends with its action. */
const isLast = ({ tokens }: Sentence, to: number): boolean =>
  tokens.slice(to).every(({ upos }) => upos === 'PUNCT')

/** Whether nothing but adverbs stands between where an addressee ends and the verb of a clause. */
function isBeside({ clauses, tokens, verbGroups }: Sentence, end: number, urged: number): boolean {
  const { from = 0 } = verbGroups[clauses[urged]?.verb ?? -1] ?? {}
  const between = tokens.slice(0, from).filter(({ start }) => start >= end)
  return (tokens[from]?.start ?? 0) >= end && between.every(({ upos }) => upos === 'ADV')
}
