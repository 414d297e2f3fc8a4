import type { FoundMention } from '../../types.ts'

/**
 * Gives persons the country that a phrase for them names: “Kenyan Finance Minister Peter Otieno”, “Turkey’s foreign
 * minister, Hakan Fidan”. The first one said holds: an envoy to a state is not of it, whose name stands behind.
 */
export function countriesOfPersons(mentions: readonly FoundMention[]): void {
  for (const [at, mention] of mentions.entries()) {
    const { actor } = mention
    if (actor.kind !== 'person' || actor.countries.length > 0) continue
    const [country] = nested(mentions, at).flatMap((state) => state.actor.countries)
    if (country !== undefined) actor.countries = [country]
  }
}

/** How far around a mention the nested ones are looked for. */
const reach = 6

/** The states named within a mention, before its head: nationalities and possessors. */
function nested(mentions: readonly FoundMention[], at: number): FoundMention[] {
  const mention = mentions[at]
  if (mention === undefined) return []
  const { sentence, start, end } = mention
  return mentions
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter(
      (one) =>
        one.actor.kind === 'state' &&
        one.sentence === sentence &&
        one.start >= start &&
        one.end < end &&
        !/\b(?:to|for) (?:the )?$/.test(sentence.block.text.slice(start, one.start)),
    )
}
