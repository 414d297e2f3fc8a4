import type { FoundActor, FoundMention } from '../../types.ts'

/** The body named right behind a phrase that describes it: “Machar’s movement, the SPLM-IO, …”. */
export function apposedActor(
  mention: FoundMention,
  named: readonly FoundMention[],
): FoundActor | null {
  const { sentence, end, actor } = mention
  if (actor.kind === 'person' || actor.kind === 'people' || actor.kind === 'state') return null
  const other = named.find(({ start }) => start > end)
  if (other === undefined || !BODIES.has(other.actor.kind) || other.form === 'demonym') return null
  const { text } = sentence.block
  return /^, (?:the )?$/.test(text.slice(end, other.start)) &&
    /^(?:[,.;:)]| \(|$)/.test(text.slice(other.end, other.end + 2))
    ? other.actor
    : null
}

const BODIES = new Set(['armed-group', 'party', 'organisation', 'intergovernmental', 'government'])
