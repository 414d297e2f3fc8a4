import { stampOf } from '../../dataset/identity/ids.ts'
import type { Actor } from '../../records.ts'
import type { Records } from '../../types.ts'

/**
 * What tells each briefing’s records from others’: what it was read from, and what other briefings add to them, which
 * is how its actors are called and what its recommendations say again.
 * @param read its records as they were read, and @param joined as they are among those of the others.
 * @param keys what it was read from, by its id. @param actors those of the whole dataset.
 */
export function stampsOf(
  read: readonly Records[],
  joined: readonly Records[],
  keys: ReadonlyMap<string, string>,
  actors: readonly Actor[],
): Map<string, string> {
  const asRead = new Map(read.map(({ briefing, mentions }) => [briefing.id, mentions]))
  // In how many other briefings an actor is says nothing of this one.
  const facts = new Map(actors.map((one) => [one.id, JSON.stringify({ ...one, briefingIds: [] })]))
  return new Map(
    joined.map((records) => {
      const { briefing, mentions, recommendations } = records
      const own = records.actors.map(({ id }) => facts.get(id))
      const again = recommendations.map(({ restatesBriefing }) => restatesBriefing)
      const isRenamed = asRead.get(briefing.id) !== mentions
      const named = isRenamed ? namesIn(records) : null
      return [briefing.id, stampOf([keys.get(briefing.id), own, again, named])]
    }),
  )
}

/** Whom the records of a briefing name. */
function namesIn({ mentions, recommendations, claims }: Records): unknown[] {
  return [
    mentions.map(({ actorId }) => actorId),
    recommendations.map(({ addresseeIds, targetIds }) => [addresseeIds, targetIds]),
    claims.map(({ holder, actors }) => [holder, actors.map(({ actorId }) => actorId)]),
  ]
}
