import type { FoundActor, FoundMention } from '../../types.ts'

/** The body named right behind a phrase that describes it: “Machar’s movement, the SPLM-IO, …”. */
export function apposedActor(
  mention: FoundMention,
  named: readonly FoundMention[],
): FoundActor | null {
  const { kind } = mention.actor
  if (kind === 'person' || kind === 'people' || kind === 'state') return null
  const other = named.find(({ start }) => start > mention.end)
  if (other === undefined || !BODIES.has(other.actor.kind) || other.form === 'demonym') return null
  return isApposed(mention, other) ? other.actor : null
}

const BODIES = new Set(['armed-group', 'party', 'organisation', 'intergovernmental', 'government'])

/** Whether two mentions, the first before the second, rename each other; examples do not (“donors, notably the EU”). */
export function isApposed(one: FoundMention, other: FoundMention): boolean {
  if (one.nounPhrase === null || other.nounPhrase === null) return false
  const { tokens, nounPhrases } = one.sentence.syntax
  const [first, second] = [nounPhrases[one.nounPhrase], nounPhrases[other.nounPhrase]]
  const before = tokens[(second?.from ?? 0) - 1]?.text
  return (
    (before === ',' || before === '(') &&
    (second?.appositionOf === one.nounPhrase || first?.appositionOf === other.nounPhrase)
  )
}
