import { byCodeUnits } from '../../../dataset/order.ts'
import type { Claim, Recommendation } from '../../../records.ts'
import type { View } from '../view.ts'

/** That one actor acts on another, or is urged to, and where the text says so. */
export interface Action {
  subject: string
  object: string
  claims: Claim[]
  recommendations: Recommendation[]
}

/** Who is said to act on whom, or urged to, the most often said first. */
export function actionsOf({ claims, recommendations }: View): Action[] {
  const actions = new Map<string, Action>()
  for (const claim of claims) {
    const of = (role: string) =>
      claim.actors.filter((actor) => actor.role === role).map(({ actorId }) => actorId)
    for (const action of between(actions, of('subject'), of('object'))) action.claims.push(claim)
  }
  for (const one of recommendations) {
    for (const action of between(actions, one.addresseeIds, one.targetIds)) {
      action.recommendations.push(one)
    }
  }
  return [...actions]
    .sort(
      ([leftKey, left], [rightKey, right]) =>
        weightOf(right) - weightOf(left) || byCodeUnits(leftKey, rightKey),
    )
    .map(([, action]) => action)
}

/** How often an action is spoken of. */
export function weightOf({ claims, recommendations }: Action): number {
  return claims.length + recommendations.length
}

/** The actions of each subject on each object, made where they are new. */
function between(
  actions: Map<string, Action>,
  subjects: readonly string[],
  objects: readonly string[],
): Action[] {
  return [...new Set(subjects)].flatMap((subject) =>
    [...new Set(objects)].flatMap((object) => {
      if (object === subject) return []
      const key = `${subject}\n${object}`
      const action = actions.get(key) ?? { subject, object, claims: [], recommendations: [] }
      actions.set(key, action)
      return [action]
    }),
  )
}
