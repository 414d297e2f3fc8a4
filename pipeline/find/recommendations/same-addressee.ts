import type { FoundActor, FoundRecommendation } from '../../types.ts'

/**
 * Whether two recommendations address the same: one actor of each is the same, or the one is the government
 * of the other; a hidden addressee matches any.
 */
export function sameAddressee(a: FoundRecommendation, b: FoundRecommendation): boolean {
  if (a.addressee === null || b.addressee === null) return true
  if (normal(a.addressee) === normal(b.addressee)) return true
  const others = b.addressees.map(({ actor }) => actor)
  return a.addressees.some(({ actor }) => others.some((other) => isSame(actor, other)))
}

const normal = (phrase: string): string => phrase.toLowerCase().replace(/^(?:the|its|their) /, '')

const governing: ReadonlySet<string> = new Set(['state', 'government'])

/** One actor, or a state and its government. */
function isSame(a: FoundActor, b: FoundActor): boolean {
  if (a === b || a.key === b.key) return true
  if (!governing.has(a.kind) || !governing.has(b.kind)) return false
  return a.countries.length > 0 && a.countries.join() === b.countries.join() && isGovernment(a, b)
}

/** “Ecuador” and “the government of Ecuador”, not its army and its courts. */
const isGovernment = (a: FoundActor, b: FoundActor): boolean =>
  [a, b].every(
    ({ kind, name }) => kind === 'state' || /government|authorit|administration/i.test(name),
  )
