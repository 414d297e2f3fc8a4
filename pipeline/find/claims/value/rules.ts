import { subjectsOf } from '../../../language/query/clauses.ts'
import { verbIsIn } from '../../../language/query/verbs.ts'
import {
  bearingVerbs,
  degreeAdverbs,
  dutyModals,
  evaluativeAdjectives,
  evaluativeNouns,
  evaluativeParticiples,
  evaluativeVerbs,
  judgingSubjects,
  judgingVerbs,
  linkingVerbs,
} from '../../../lexicon/evaluative-words.ts'
import { headLemma } from '../../../language/query/nouns.ts'
import { callingVerbs, labellingVerbs, stanceVerbs } from '../../../lexicon/attribution-verbs.ts'
import type { Clausal } from '../clausal.ts'
import { isDoneWell, judgesManner } from './manner.ts'
import { achieves, asksForMore, isInNeed, isOfRightMeasure } from './measure.ts'
import { judges, meantBy, phraseAt } from './phrase.ts'
import { isScant, isUndone, judgesByPredicate } from './predicate.ts'

/** What sort of clause a judgment is looked for in: a passive, one that links its subject to a predicate, or another. */
type Frame = 'passive' | 'linking' | 'other'

/** One way in which a clause judges. */
interface ValueRule {
  id: string
  example: string
  frames: readonly Frame[]
  holds: (clausal: Clausal) => boolean
}

/** The ways in which a clause judges; any of them will do. */
export const VALUE_RULES: readonly ValueRule[] = [
  {
    id: 'done-well',
    example: 'The camps are poorly managed.',
    frames: ['passive'],
    holds: isDoneWell,
  },
  {
    id: 'participle',
    example: 'The fear is justified.',
    frames: ['passive'],
    holds: (clausal) =>
      verbIsIn(clausal.syntax, clausal.verb.head, evaluativeParticiples) && !bindsBy(clausal),
  },
  {
    id: 'verb',
    example: 'The law falls short of international standards.',
    frames: ['linking', 'other'],
    holds: (clausal) =>
      verbIsIn(clausal.syntax, clausal.verb.head, evaluativeVerbs) && !isAmount(clausal),
  },
  {
    id: 'view',
    example: 'Kenya regards the pact as a threat.',
    frames: ['linking', 'other'],
    holds: ({ syntax, verb, attributed }) =>
      attributed &&
      [stanceVerbs, callingVerbs, labellingVerbs].some((verbs) =>
        verbIsIn(syntax, verb.head, verbs),
      ),
  },
  {
    id: 'scant',
    example: 'There is little that they can do.',
    frames: ['linking'],
    holds: ({ syntax, verb }) => isScant(syntax, verb.head),
  },
  {
    id: 'undone',
    example: 'Much remains to be done.',
    frames: ['linking'],
    holds: ({ syntax, verb }) => isUndone(syntax, verb),
  },
  {
    id: 'named',
    example: 'The biggest obstacle is the lack of a strategy.',
    frames: ['linking'],
    holds: ({ syntax, index, verb }) =>
      syntax.tokens[verb.head]?.lemma === 'be' &&
      verb.tense !== 'past' &&
      subjectsOf(syntax, index).some((phrase) =>
        judgingSubjects.has(headLemma(syntax, meantBy(syntax, phrase))),
      ),
  },
  {
    id: 'predicate',
    example: 'The sanctions proved toothless.',
    frames: ['linking'],
    holds: judgesByPredicate,
  },
  {
    id: 'participle-alone',
    example: 'The trend is worrying.',
    frames: ['other'],
    holds: ({ syntax, index, verb }) =>
      verb.progressive &&
      syntax.clauses[index]?.objects.length === 0 &&
      syntax.tokens[verb.head + 1]?.upos !== 'ADV' &&
      (evaluativeAdjectives.has(syntax.tokens[verb.head]?.text.toLowerCase() ?? '') ||
        degreeAdverbs.has(syntax.tokens[verb.head - 1]?.text.toLowerCase() ?? '')),
  },
  {
    id: 'sufficiency',
    example: 'France pays insufficient attention to the border.',
    frames: ['other'],
    holds: isOfRightMeasure,
  },
  {
    id: 'need',
    example: 'Hospitals need more staff.',
    frames: ['other'],
    holds: isInNeed,
  },
  {
    id: 'object',
    example: 'China poses the hardest test for the United States.',
    frames: ['other'],
    holds: ({ syntax, index, verb }) => {
      if (!verbIsIn(syntax, verb.head, judgingVerbs)) return false
      const focused = phraseAt(syntax, afterFocus(syntax.tokens, verb.head + 1))
      const objects = syntax.clauses[index]?.objects ?? []
      return [...objects, focused].some((phrase) => judges(syntax, phrase))
    },
  },
  {
    id: 'bearing',
    example: 'The plan faces a threat.',
    frames: ['other'],
    holds: ({ syntax, index, verb }) =>
      verbIsIn(syntax, verb.head, bearingVerbs) &&
      (syntax.clauses[index]?.objects ?? []).some((phrase) =>
        evaluativeNouns.has(headLemma(syntax, phrase)),
      ),
  },
  {
    id: 'achievement',
    example: 'The talks have achieved little.',
    frames: ['other'],
    holds: achieves,
  },
  {
    id: 'manner',
    example: 'The truce works well.',
    frames: ['other'],
    holds: judgesManner,
  },
]

/** Whether a clause is a judgment. */
export function isValue(clausal: Clausal): boolean {
  const frame = frameOf(clausal)
  return VALUE_RULES.some(({ frames, holds }) => frames.includes(frame) && holds(clausal))
}

function frameOf({ syntax, verb }: Clausal): Frame {
  if (verb.voice === 'passive') return 'passive'
  // “grew by 2 per cent” links nothing, “grew tense” does.
  const grows =
    syntax.tokens[verb.head]?.lemma === 'grow' && syntax.tokens[verb.head + 1]?.upos !== 'ADJ'
  return verbIsIn(syntax, verb.head, linkingVerbs) && !grows ? 'linking' : 'other'
}

/** Whether a clause says what somebody else thinks must be done (“X says that Y must”), or should have been. */
export const isDuty = ({ verb, attributed }: Clausal): boolean =>
  verb.modal !== null &&
  dutyModals.has(verb.modal) &&
  (attributed || (verb.perfect && /^(?:should|ought)/.test(verb.modal)))

/** “is required to report”, “is limited to two sites”: a rule or a measure. */
const bindsBy = ({ syntax, index, verb: { head } }: Clausal): boolean =>
  /^(?:require|limit)$/.test(syntax.tokens[head]?.lemma ?? '') &&
  /^(?:to|by)$/.test(syntax.tokens[head + 1]?.text.toLowerCase() ?? '') &&
  !subjectsOf(syntax, index).some((phrase) => asksForMore(syntax, phrase))

/** “amounted to $77 million”, not “amounts to theft”. */
const isAmount = ({ syntax, verb }: Clausal): boolean =>
  syntax.tokens[verb.head]?.lemma === 'amount' &&
  syntax.tokens
    .slice(verb.head + 1, verb.head + 5)
    .some(({ upos }) => upos === 'NUM' || upos === 'SYM')

/** Behind “not only”, “not just”, “merely” and their like: “represents not only a lifeline”. */
function afterFocus(tokens: Clausal['syntax']['tokens'], from: number): number {
  let at = from
  while (/^(?:not|only|just|merely|simply|also|both|either)$/i.test(tokens[at]?.text ?? '')) at++
  return at
}
