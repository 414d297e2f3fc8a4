import { stampOf } from '../../dataset/identity/ids.ts'
import type { Actor } from '../../records.ts'
import type { Records } from '../../types.ts'

/**
 * What tells each briefing’s records from others’: what it was read from, and what other briefings add to them, which
 * is how its actors are called and what its recommendations say again.
 * @param joined its records among those of the others. @param keys what it was read from, by its id.
 * @param actors those of the whole dataset.
 */
export function stampsOf(
  joined: readonly Records[],
  keys: ReadonlyMap<string, string>,
  actors: readonly Actor[],
): Map<string, string> {
  // In how many other briefings an actor is says nothing of this one.
  const facts = new Map(actors.map((one) => [one.id, JSON.stringify({ ...one, briefingIds: [] })]))
  return new Map(
    joined.map((records) => {
      const { briefing, mentions, recommendations, claims } = records
      const named = [
        mentions.map(({ actorId }) => actorId),
        recommendations.map((one) => [one.addresseeIds, one.targetIds, one.restatesBriefing]),
        claims.map(({ holder, actors: listed }) => [holder, listed.map(({ actorId }) => actorId)]),
      ]
      const own = records.actors.map(({ id }) => [id, facts.get(id)])
      return [briefing.id, stampOf([keys.get(briefing.id), own, named])]
    }),
  )
}
