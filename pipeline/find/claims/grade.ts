import { subjectsOf } from '../../language/query/clauses.ts'
import { isReadWhole } from '../../language/query/soundness.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import type { VerbGroup } from '../../language/types.ts'
import { attributionVerbs } from '../../lexicon/attribution-verbs.ts'
import { linkingVerbs } from '../../lexicon/evaluative-words.ts'
import type { DocumentSentence, FoundClaim, Grade } from '../../types.ts'

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

/** How sure a claim is: by how well its sentence was read, and by how plainly its kind and holder show. */
export function gradeOf(claim: Gradable): Grade {
  const { sentence, index, verb } = claim
  const { syntax } = sentence
  if (syntax.tokens[verb.head]?.xpos === 'MD') return 'uncertain'
  if (subjectsOf(syntax, index).length === 0) return 'uncertain'
  const plain = sentence.block.kind === 'paragraph' && showsHolder(claim) && showsKind(claim)
  return plain && isReadWhole(syntax) ? 'certain' : 'likely'
}

/** Words that attribute go with a known holder, and a verb of saying with a clause. */
const showsHolder = ({ sentence: { syntax }, verb, cued, held }: Gradable): boolean =>
  cued === held && (held || !verbIsIn(syntax, verb.head, attributionVerbs))

/** What is to come shows by its modal; what is, where an actor does something; judgments and causes depend on the words. */
function showsKind({ sentence: { syntax }, index, verb, kind, actorSubject }: Gradable): boolean {
  if (kind === 'forecast') return verb.modal !== null || verb.tense === 'future'
  if (kind !== 'fact') return false
  if (verbIsIn(syntax, verb.head, linkingVerbs)) return verb.tense === 'past'
  const { objects = [] } = syntax.clauses[index] ?? {}
  return actorSubject || objects.length === 0
}
