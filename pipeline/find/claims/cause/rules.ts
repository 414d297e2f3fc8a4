import { verbIsIn } from '../../../language/query/verbs.ts'
import { resultVerbs } from '../../../lexicon/causal-verbs.ts'
import { namesWhat } from '../clausal.ts'
import type { Clausal } from '../clausal.ts'
import { isCausedBy } from './agent.ts'
import { hasEffect, influences, leadsTo, makes, moves, places, worksUpon } from './verbs.ts'
import { doesToIt } from './done.ts'
import { isResultOf, tellsReason, tellsResult } from './outcome.ts'
import { hasResult } from './result-clause.ts'

/** One way in which a clause says that one thing led to another. */
interface CauseRule {
  id: string
  example: string
  holds: (clausal: Clausal) => boolean
}

/** The ways in which a clause says what caused what; any of them will do. */
export const CAUSE_RULES: readonly CauseRule[] = [
  {
    id: 'verb',
    example: 'The drought has deepened the crisis.',
    holds: worksUpon,
  },
  {
    id: 'verb-of-event',
    example: 'The strikes disrupted trade.',
    holds: influences,
  },
  {
    id: 'effect',
    example: 'The arrests had a chilling effect on the press.',
    holds: hasEffect,
  },
  {
    id: 'moves',
    example: 'The closure led many families to sell their goats.',
    holds: moves,
  },
  {
    id: 'makes',
    example: 'The tariff makes the sector more attractive.',
    holds: makes,
  },
  {
    id: 'places',
    example: 'Rising rents have put tenants at risk.',
    holds: places,
  },
  {
    id: 'leads-to',
    example: 'The vote led in some places to clashes.',
    holds: leadsTo,
  },
  {
    id: 'does',
    example: 'The ban has done little to slow construction.',
    holds: doesToIt,
  },
  {
    id: 'caused-by',
    example: 'The conflict was triggered by a dispute over water.',
    holds: isCausedBy,
  },
  {
    id: 'comes-from',
    example: 'The violence stems from a quarrel over land.',
    holds: ({ syntax, verb }) => verbIsIn(syntax, verb.head, resultVerbs),
  },
  {
    id: 'result-of',
    example: 'The shortage is the result of years of neglect.',
    holds: isResultOf,
  },
  {
    id: 'result-is',
    example: 'The result has been a larger bureaucracy.',
    holds: tellsResult,
  },
  {
    id: 'reason-is',
    example: 'One reason is that agencies have changed methods.',
    holds: tellsReason,
  },
  {
    id: 'result-clause',
    example: 'France says that the law lapsed, leaving thousands without cover.',
    holds: ({ syntax, index }) => hasResult(syntax, index),
  },
]

/** Whether a clause says that one thing led to another: by its main verb, or in a clause that gives the result. */
export const isCause = (clausal: Clausal): boolean =>
  !namesWhat(clausal) && CAUSE_RULES.some(({ holds }) => holds(clausal))
