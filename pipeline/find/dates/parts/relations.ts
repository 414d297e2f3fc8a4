import type { Unit } from '../../../lexicon/temporal-units.ts'
import * as p from '../../../match/parser.ts'
import type { Fields, Shift } from '../meaning.ts'
import { phrases } from '../phrases.ts'
import { unit } from './amounts.ts'
import { year } from './periods.ts'

type Relation = Omit<Shift, 'unit'>

const deictic = (step: number): Relation => ({ from: 'published', step })
const threaded = (step: number): Relation => ({ from: 'thread', step })

const RELATIONS: Readonly<Record<string, Relation>> = {
  last: deictic(-1),
  'this last': deictic(-1),
  'this past': deictic(-1),
  past: deictic(-1),
  next: deictic(1),
  'this next': deictic(1),
  'this coming': deictic(1),
  'the coming': deictic(1),
  'the upcoming': deictic(1),
  this: deictic(0),
  'this very': deictic(0),
  'this same': deictic(0),
  'the current': deictic(0),
  current: deictic(0),
  'the present': deictic(0),
  previous: threaded(-1),
  'the previous': threaded(-1),
  'the preceding': threaded(-1),
  'the prior': threaded(-1),
  'the following': threaded(1),
  'the next': threaded(1),
  'the very next': threaded(1),
  'the subsequent': threaded(1),
  'the ensuing': threaded(1),
  that: threaded(0),
  'that same': threaded(0),
  'that very': threaded(0),
  'the same': threaded(0),
  'the very same': threaded(0),
}

/** “last”, “the following”, “that”: where a unit or a name of the calendar is counted from. */
export const relation: p.Parser<Relation> = phrases(RELATIONS)

/** “last year”, “the following month”, “that day”. */
const relativeUnit: p.Parser<Shift> = p.map(
  p.sequence(relation, unit),
  ([{ from, step }, name]) => ({
    from,
    step,
    unit: name,
  }),
)

/** “the year”, of which a part is named. */
const theUnit: p.Parser<Shift> = p.map(p.sequence(p.word('the'), unit), ([, name]) => ({
  from: 'nearest',
  step: 0,
  unit: name,
}))

/** A year that is said, or one that is pointed at: “of 2021”, “that year”. */
export interface YearPlace {
  fields: Fields
  shift: Shift | null
}

const pointed = (allowed: readonly Unit[], parser: p.Parser<Shift>): p.Parser<YearPlace> =>
  p.map(parser, (shift) =>
    shift.unit !== null && allowed.includes(shift.unit) ? { fields: {}, shift } : null,
  )

/** “2021”, “last year”, “the year”. */
export const yearPlace: p.Parser<YearPlace> = p.either(
  p.map(
    p.sequence(p.optional(p.word('the', 'year')), p.optional(p.word('year')), year),
    ([article, noun, fields]) =>
      article === 'the' && noun === null ? null : { fields, shift: null },
  ),
  pointed(['year'], relativeUnit),
  pointed(['year'], theUnit),
)

/** “last month”, “the week”: a unit as the whole of which a part is named. */
export const unitPlace: p.Parser<YearPlace> = p.map(p.either(relativeUnit, theUnit), (shift) => ({
  fields: {},
  shift,
}))
