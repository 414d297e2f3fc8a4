import { subjectsOf } from '../grammar/clauses.ts'
import { isReadWhole } from '../grammar/soundness.ts'
import { verbIsIn } from '../grammar/verbs.ts'
import type { VerbGroup } from '../language/types.ts'
import { linkingVerbs } from '../lexicon/evaluative-words.ts'
import type { DocumentSentence, FoundClaim, Grade } from '../types.ts'

/** What a claim’s grade depends on. */
export interface Gradable {
  sentence: DocumentSentence
  /** The clause that holds the proposition. */
  index: number
  verb: VerbGroup
  kind: FoundClaim['kind']
  actorSubject: boolean
  /** Whether words attribute it. */
  cued: boolean
  /** Whether the holder is known. */
  held: boolean
}

/** How sure a claim is: by how well its sentence was read, and by how plainly its kind shows. */
export function gradeOf(claim: Gradable): Grade {
  const { sentence, index, verb, cued, held } = claim
  const { syntax } = sentence
  if (syntax.tokens[verb.head]?.xpos === 'MD') return 'uncertain'
  if (subjectsOf(syntax, index).length === 0) return 'uncertain'
  const doubtful = cued !== held || sentence.block.kind !== 'paragraph'
  return !doubtful && isReadWhole(syntax) && showsKind(claim) ? 'certain' : 'likely'
}

/** A fact of a thing that does something to another may be a cause, one that is something a judgment. */
function showsKind({ sentence: { syntax }, index, verb, kind, actorSubject }: Gradable): boolean {
  if (kind === 'forecast') return verb.modal !== null || verb.tense === 'future'
  if (kind !== 'fact') return true
  if (verbIsIn(syntax, verb.head, linkingVerbs)) return verb.tense === 'past'
  const { objects = [] } = syntax.clauses[index] ?? {}
  return actorSubject || objects.length === 0
}
