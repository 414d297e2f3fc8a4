import { outerFeatures } from './context-features.ts'
import { hash, innerFeatures } from './features.ts'
import type { Seen } from './features.ts'
import { NAME_TYPES } from './model/name-types.ts'
import type { NamedEntity, NamedSentence } from './types.ts'

/** What the classifier tells apart. */
export const LABELS = ['person', 'organisation', 'place', 'other'] as const
export type Label = (typeof LABELS)[number]

/** The log of the model’s size. */
export const BITS = 14
const MASK = (1 << BITS) - 1

/**
 * A name’s features as indices into the weights: all; as if no word list knew its words; or only its shape
 * and what stands around it.
 */
export const featuresOf = (
  { words, entities }: NamedSentence,
  entity: NamedEntity,
  seen: Seen = 'lists',
): Uint32Array =>
  Uint32Array.from(
    [
      ...innerFeatures(
        words.tokens.slice(entity.from, entity.to).map(({ text }) => text),
        seen,
      ),
      ...outerFeatures(words, entity, entities),
    ],
    (feature) => hash(feature) & MASK,
  )

let weights: Int8Array | undefined

const load = (): Int8Array => {
  const bytes = Uint8Array.from(atob(NAME_TYPES), (character) => character.charCodeAt(0))
  return new Int8Array(bytes.buffer)
}

/** A name in a sentence. */
interface NamedPlace {
  sentence: NamedSentence
  entity: NamedEntity
}

/**
 * The likeliest kind of a name by all the places where it stands, and by how much it leads the next; what
 * several places agree on is surer, by the root of their number.
 */
export function classify(places: readonly NamedPlace[]): { label: Label; margin: number } {
  weights ??= load()
  const scores = [0, 0, 0, 0]
  for (const { sentence, entity } of places)
    for (const feature of featuresOf(sentence, entity))
      for (let label = 0; label < 4; label++)
        scores[label] = (scores[label] ?? 0) + (weights[feature * 4 + label] ?? 0)
  let best = 0
  for (let label = 1; label < 4; label++)
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label
  const next = Math.max(...scores.filter((_, label) => label !== best))
  const margin = ((scores[best] ?? 0) - next) / Math.sqrt(places.length)
  return { label: LABELS[best] ?? 'other', margin }
}
