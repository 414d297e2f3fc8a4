import { subjectsOf } from '../../language/query/clauses.ts'
import { isReadWhole } from '../../language/query/soundness.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import type { Sentence, VerbGroup } from '../../language/types.ts'
import { attributionVerbs } from '../../lexicon/attribution-verbs.ts'
import { linkingVerbs } from '../../lexicon/evaluative-words.ts'
import { pronounOf } from '../coreference/phrases.ts'
import type { DocumentSentence, FoundClaim, FoundClaimActor, Grade } from '../../types.ts'
import type { Unit } from './units.ts'

/** What a claim’s grade depends on. */
export interface Gradable {
  sentence: DocumentSentence
  unit: Unit
  /** The clause that holds the proposition. */
  index: number
  verb: VerbGroup
  kind: FoundClaim['kind']
  actors: readonly FoundClaimActor[]
  /** Whether words attribute it. */
  cued: boolean
  /** Whether the holder is known. */
  held: boolean
}

/**
 * How sure a claim is. One is certain where each of its fields shows by a plain mark, and where marks of another
 * reading are absent: a clause that fills its sentence (the span), words or no words of saying (the holder), who or
 * what its subject is, and a verb of what happened or a modal of what will (the kind).
 */
export function gradeOf(claim: Gradable): Grade {
  const { sentence, index, verb } = claim
  const { syntax } = sentence
  if (syntax.tokens[verb.head]?.xpos === 'MD') return 'uncertain'
  if (subjectsOf(syntax, index).length === 0) return 'uncertain'
  const plain = [showsSpan, showsHolder, showsSubject, showsKind].every((shows) => shows(claim))
  return plain && isReadWhole(syntax) ? 'certain' : 'likely'
}

/** Longer sentences hide more than one reading. */
const short = 32

/** A clause that is its whole sentence, in running text with no marks that part it. */
const showsSpan = ({
  sentence: { block, syntax },
  unit: { clauses, from, to },
}: Gradable): boolean =>
  block.kind === 'paragraph' &&
  clauses.length === 1 &&
  syntax.tokens.length <= short &&
  from === 0 &&
  syntax.tokens.slice(to).every(({ upos }) => upos === 'PUNCT') &&
  !syntax.tokens.some(({ text }) => /^[;:[\]–—]$/.test(text))

/** Words that attribute go with a known holder, and a verb of saying with a clause. */
const showsHolder = ({ sentence: { syntax }, verb, cued, held }: Gradable): boolean =>
  cued === held && (held || !verbIsIn(syntax, verb.head, attributionVerbs))

/** A subject that is an actor by name or phrase, or names none at all. */
function showsSubject({ sentence: { syntax }, index, actors }: Gradable): boolean {
  const subjects = actors.filter(({ role }) => role === 'subject')
  if (subjects.length > 0) return subjects.every(({ mention }) => mention !== null)
  return subjectsOf(syntax, index).every((phrase) => {
    const own = syntax.nounPhrases[phrase]
    return pronounOf(syntax, own) === null && syntax.tokens[own?.head ?? -1]?.upos !== 'PROPN'
  })
}

/** “was an important step”: an adjective near behind a copula may judge. */
const hasAdjective = ({ tokens }: Sentence, head: number): boolean =>
  tokens.slice(head + 1, head + 5).some(({ upos }) => upos === 'ADJ')

/** What is to come shows by its modal, what was by its tense; judgments and causes depend on the words. */
function showsKind({ sentence: { syntax }, index, verb, kind, actors }: Gradable): boolean {
  if (kind === 'forecast') return verb.modal !== null || verb.tense === 'future'
  if (kind !== 'fact') return false
  if (verbIsIn(syntax, verb.head, linkingVerbs)) {
    return verb.tense === 'past' && !hasAdjective(syntax, verb.head)
  }
  if (verb.tense === 'past' || verb.perfect) return true
  const { objects = [] } = syntax.clauses[index] ?? {}
  return objects.length === 0 || actors.some(({ role }) => role === 'subject')
}
