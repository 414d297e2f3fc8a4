import type { Claim } from '../../records.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import { ascribingVerbs } from '../../lexicon/attribution-verbs.ts'
import { isCause } from './cause/rules.ts'
import { throughPhase } from './clausal.ts'
import type { Clausal } from './clausal.ts'
import { isForecast, isHopedFor } from './forecast.ts'
import { isDuty, isValue } from './value/rules.ts'

type Kind = Claim['kind']

/** One piece of evidence for a kind. */
interface KindRule {
  id: string
  kind: Kind
  example: string
  holds: (clausal: Clausal) => boolean
}

/** The evidence in the order in which it is heard, which is the codebook’s: forecast, cause, value; what has none is a fact. */
export const KIND_RULES: readonly KindRule[] = [
  {
    id: 'advice',
    kind: 'value',
    example: 'The agency recommends that people boil water.',
    holds: ({ attributed, stance }) => attributed && stance === 'advised',
  },
  {
    id: 'expected',
    kind: 'forecast',
    example: 'The bank expects prices to rise.',
    holds: ({ stance }) => stance === 'expected',
  },
  {
    id: 'to-come',
    kind: 'forecast',
    example: 'The truce may collapse.',
    holds: isForecast,
  },
  {
    id: 'hoped',
    kind: 'forecast',
    example: 'The hope is that talks will resume.',
    holds: isHopedFor,
  },
  {
    id: 'duty',
    kind: 'value',
    example: 'Rights groups say that the army must answer for abuses.',
    holds: isDuty,
  },
  {
    id: 'ascribes',
    kind: 'cause',
    example: 'The party attributed the loss to public anger.',
    holds: ({ syntax, verb, attributed }) =>
      attributed && verbIsIn(syntax, verb.head, ascribingVerbs),
  },
  {
    id: 'brings-about',
    kind: 'cause',
    example: 'The drought continues to deepen the crisis.',
    holds: (clausal) => isCause(clausal) || isCause(throughPhase(clausal)),
  },
  {
    id: 'judges',
    kind: 'value',
    example: 'The sanctions proved toothless.',
    holds: (clausal) => isValue(throughPhase(clausal)),
  },
]

/** What sort of proposition a clause is: the first that applies. */
const kindOf = (clausal: Clausal): Kind =>
  KIND_RULES.find(({ holds }) => holds(clausal))?.kind ?? 'fact'

/** The kind of clauses that share a subject: the first one’s, unless another says what came of it or what will. */
export function firstKind([own, ...others]: readonly Clausal[]): Kind {
  const kinds = own ? [kindOf(own)] : []
  for (const other of others) {
    const kind = kindOf(other)
    if (kind === 'forecast' || kind === 'cause') kinds.push(kind)
  }
  return (
    KIND_RULES.find(({ kind }) => kind !== 'value' && kinds.includes(kind))?.kind ??
    kinds[0] ??
    'fact'
  )
}
