import type { TemporalExpression } from './types.js'

/** A temporal expression, as TimeML’s TIMEX3 marks it. */
export declare const dates: readonly TemporalExpression[]
export type { DateId, DateMod, DateSignal, DateType, Grade, Origin, TemporalExpression } from './types.js'
