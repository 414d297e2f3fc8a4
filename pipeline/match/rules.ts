import type { Parser } from './parser.ts'
import type { Context } from './words.ts'

/** A rule that decides by the words on both sides of a phrase. */
export interface ContextRule<Value> {
  id: string
  /** Words for which it decides, the phrase in square brackets: “talks in [Geneva]”. */
  example: string
  /** What stands before the phrase, read from it to the left. */
  before?: Parser<unknown>
  /** What stands behind it. */
  after?: Parser<unknown>
  value: Value
}

export const fits = ({ before, after }: Context, rule: ContextRule<unknown>): boolean =>
  rule.before?.(before, 0) !== null && rule.after?.(after, 0) !== null

/** The first rule that fits; null where none does. */
export const firstRule = <Rule extends ContextRule<unknown>>(
  rules: readonly Rule[],
  context: Context,
): Rule | null => rules.find((rule) => fits(context, rule)) ?? null
