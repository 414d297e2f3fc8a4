import type { VerbGroup } from '../language/types.ts'
import type { DocumentSentence, FoundClaim, Grade } from '../types.ts'
import type { Unit } from './units.ts'

/** What a claim’s grade depends on. */
export interface Gradable {
  sentence: DocumentSentence
  unit: Unit
  index: number
  verb: VerbGroup
  kind: FoundClaim['kind']
  actorSubject: boolean
  attributed: boolean
}

/** How sure a claim is. */
export const gradeOf = (_claim: Gradable): Grade => 'likely'
