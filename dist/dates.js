/** A temporal expression, as TimeML’s TIMEX3 marks it. */
export { dates } from './dates.cjs'
