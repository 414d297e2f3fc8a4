import { isReadWhole } from '../../language/query/soundness.ts'
import { actionVerbs } from '../../lexicon/action-verbs.ts'
import { avoidanceVerbs } from '../../lexicon/avoidance-verbs.ts'
import type { DocumentSentence, Grade } from '../../types.ts'
import type { Action } from './actions.ts'
import type { Addressee } from './addressee.ts'
import type { Directive } from './directive.ts'

/** How sure a recommendation is: by its cue, its addressee and how well its sentence was read. */
export function gradeOf(
  { syntax }: DocumentSentence,
  { plain, strength }: Directive,
  { action, clause }: Action,
  { mentions }: Addressee,
): Grade {
  const verb = syntax.verbGroups[syntax.clauses[clause]?.verb ?? -1]
  const head = syntax.tokens[verb?.head ?? -1]
  if (strength === 'could' || head?.xpos === 'MD' || action === '') return 'uncertain'
  const clear = plain && actionVerbs.has(action) && !avoidanceVerbs.has(action)
  const known = mentions.length > 0 || verb?.voice === 'passive'
  return clear && known && isReadWhole(syntax) ? 'certain' : 'likely'
}
