/** Compares by UTF-16 code units: the same on every machine, whatever its locale. */
export function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

interface Placed {
  id: string
  briefingId: string
  start: number
  end: number
}

/** Compares by briefing, then in the order of the text, the outer before the inner. */
export function byPlace(left: Placed, right: Placed): number {
  return (
    byCodeUnits(left.briefingId, right.briefingId) ||
    left.start - right.start ||
    right.end - left.end ||
    byCodeUnits(left.id, right.id)
  )
}
