import type { Found } from '../../types.ts'

/** By place; of two that start together the longer first: the order of records. */
export function byPlace(a: Found, b: Found): number {
  return a.sentence.ordinal - b.sentence.ordinal || a.start - b.start || b.end - a.end
}
