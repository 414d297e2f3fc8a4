/** What parts a briefing’s id from what is its own in an id: `<briefing>--<table>-<digest>`, `<briefing>--<actor>`. */
const joint = '--'

/** The briefing in an id; the empty string for what is global. */
export function briefingOfId(id: string): string {
  return isGlobalId(id) ? '' : id.slice(0, id.indexOf(joint))
}

/** An id without its briefing: of a global one, all of it. */
export function localPart(id: string): string {
  return isGlobalId(id) ? id : id.slice(id.indexOf(joint) + joint.length)
}

/** Whether an id is the same in all briefings. A briefing’s own id is too. */
export function isGlobalId(id: string): boolean {
  return !id.includes(joint)
}
