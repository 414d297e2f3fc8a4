import type { FoundActor, FoundMention } from '../../types.ts'

/** How often each actor is named. */
export function countNames(mentions: readonly FoundMention[]): Map<string, number> {
  const frequency = new Map<string, number>()
  for (const { actor, form, sentence } of mentions) {
    if (form === 'nominal') continue
    // What a text’s title names is what it is about.
    const weight = sentence.block.kind === 'heading' && sentence.block.depth === 1 ? 3 : 1
    frequency.set(actor.key, (frequency.get(actor.key) ?? 0) + weight)
  }
  return frequency
}

/** The state named most, where it is named more often than any other by half. */
export function homeState(
  mentions: readonly FoundMention[],
  frequency: ReadonlyMap<string, number>,
): FoundActor | null {
  const states = new Map<string, FoundActor>()
  for (const { actor } of mentions)
    if (actor.kind === 'state' && actor.global) states.set(actor.key, actor)
  const ranked = [...states.values()].sort(
    (one, other) => (frequency.get(other.key) ?? 0) - (frequency.get(one.key) ?? 0),
  )
  const [first, second] = ranked
  if (first === undefined) return null
  const often = frequency.get(first.key) ?? 0
  return often >= 2 && often >= 1.5 * (frequency.get(second?.key ?? '') ?? 0) ? first : null
}
