import type { Preview } from './features.ts'
import type { LabelKinds } from './walk.ts'

/** A label that outscores the next best by this much is as good as never wrong. */
const certainMargin = 10_000
/** The same for nouns, verbs and adjectives, which are easily taken for one another. */
const certainOpenMargin = 40_000

/** Turns the labels of a first reading into what each word may see of it. */
export function previewsOf(
  labels: readonly number[],
  { boundary, verbal, between, open }: LabelKinds,
  margins: readonly number[] = [],
): Preview[] {
  const previews: Preview[] = []
  let verb = boundary
  let untilVerb = 0
  for (let position = labels.length - 1; position >= 0; position--) {
    const own = labels[position] ?? boundary
    previews.push({
      own,
      isCertain: (margins[position] ?? 0) > (open[own] === 1 ? certainOpenMargin : certainMargin),
      next: labels[position + 1] ?? boundary,
      afterNext: labels[position + 2] ?? boundary,
      verb,
      untilVerb,
    })
    if (verbal[own] === 1) {
      verb = own
      untilVerb = 0
    } else untilVerb |= between[own] ?? 0
  }
  return previews.reverse()
}
