import { subjectsOf } from '../../language/query/clauses.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import type { VerbGroup } from '../../language/types.ts'
import { attributionVerbs } from '../../lexicon/attribution-verbs.ts'
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

/** Something about a claim by which one of its fields is more often wrong. */
interface Doubt {
  id: string
  example: string
  holds: (claim: Gradable) => boolean
}

/** How many clauses a sentence may have for its claim’s kind to be sure: what happened and what will shows by the verb. */
const clausesOfKind = { cause: 4, modal: 4, expected: 2, past: 3, present: 1 } as const

/** The longest subject, in words up to its verb, that is read surely. */
const longestSubject = 9

/** What makes a claim less than certain; each was found to tell right records from wrong ones on labelled texts. */
export const DOUBTS: readonly Doubt[] = [
  {
    id: 'part-of-sentence',
    example: 'Somalia stayed, and Kenya left the pact.',
    holds: ({ sentence: { syntax }, unit: { from, to } }) =>
      from > 0 || syntax.tokens.slice(to).some(({ upos }) => upos !== 'PUNCT'),
  },
  {
    id: 'joined-clauses',
    example: 'Kenya left and joined a rival.',
    holds: ({ unit }) => unit.clauses.length > 1,
  },
  {
    id: 'pronoun',
    example: 'This ended the pact.',
    holds: ({ sentence: { syntax }, index }) =>
      /^(?:it|this|that|these|those)$/.test(
        pronounOf(syntax, syntax.nounPhrases[subjectsOf(syntax, index)[0] ?? -1]) ?? '',
      ),
  },
  {
    id: 'referred-to',
    example: 'They left the pact.',
    holds: ({ actors }) =>
      actors.some(({ role, mention }) => role === 'subject' && mention === null),
  },
  {
    id: 'unknown-group',
    example: 'The laboratories closed in May.',
    holds: ({ sentence: { syntax }, index, actors }) =>
      actors.every(({ role }) => role !== 'subject') &&
      subjectsOf(syntax, index).some(
        (phrase) => syntax.tokens[syntax.nounPhrases[phrase]?.head ?? -1]?.xpos === 'NNS',
      ),
  },
  {
    id: 'coordinated-actors',
    example: 'Kenya and Somalia left the pact.',
    holds: (claim) =>
      claim.actors.some(({ role }) => role === 'subject') &&
      wordsBeforeVerb(claim).some(({ upos }) => upos === 'CCONJ'),
  },
  {
    id: 'long-subject',
    example:
      'The first report on the state of the roads in the north of the country ended the pact.',
    holds: (claim) => wordsBeforeVerb(claim).length > longestSubject,
  },
  {
    id: 'unknown-holder',
    example: 'According to the 2021 filing, Kenya left the pact.',
    holds: ({ cued, held }) => cued !== held,
  },
  {
    id: 'verb-of-saying',
    example: 'Kenya announced a ban.',
    holds: ({ sentence: { syntax }, verb, cued }) =>
      !cued && verbIsIn(syntax, verb.head, attributionVerbs),
  },
  {
    id: 'judgment',
    example: 'The pact was toothless.',
    holds: ({ kind }) => kind === 'value',
  },
  {
    id: 'many-clauses',
    example: 'Kenya wants to leave the pact.',
    holds: (claim) => claim.sentence.syntax.clauses.length > clausesOfKind[markOf(claim)],
  },
]

/**
 * How sure a claim is: certain where nothing raises a doubt about its span, holder, subject or kind; uncertain where its
 * clause lacks a subject or a verb.
 */
export function gradeOf(claim: Gradable): Grade {
  const { sentence, index, verb } = claim
  const { syntax } = sentence
  if (syntax.tokens[verb.head]?.xpos === 'MD') return 'uncertain'
  if (subjectsOf(syntax, index).length === 0) return 'uncertain'
  return DOUBTS.some(({ holds }) => holds(claim)) ? 'likely' : 'certain'
}

/** The words from the subject’s first to the verb. */
function wordsBeforeVerb({ sentence: { syntax }, index, verb }: Gradable) {
  const { from = verb.from } = syntax.nounPhrases[subjectsOf(syntax, index)[0] ?? -1] ?? {}
  return syntax.tokens.slice(from, Math.max(from, verb.from))
}

/** By what a claim’s kind shows. */
function markOf({ kind, verb }: Gradable): keyof typeof clausesOfKind {
  if (kind === 'cause') return 'cause'
  if (kind === 'forecast') {
    return verb.modal !== null || verb.tense === 'future' ? 'modal' : 'expected'
  }
  return verb.tense === 'past' || verb.perfect ? 'past' : 'present'
}
