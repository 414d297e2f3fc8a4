import type { Actor, Mention } from '../../records.ts'
import type { Records } from '../../types.ts'
import { idMaker } from '../identity/ids.ts'
import { unite } from '../merge.ts'

/** The records of a briefing with other ids for some of its actors. A mention’s id holds its actor’s, so it changes too. */
export function renameActors(records: Records, actors: ReadonlyMap<string, string>): Records {
  if (actors.size === 0) return records
  const actorId = (id: string): string => actors.get(id) ?? id
  const mentions = renamedMentions(records, actorId)
  const mentionIds = new Map(
    mentions.map(({ id }, at): [string, string] => [records.mentions[at]?.id ?? '', id]),
  )
  const mentionId = (id: string | null): string | null =>
    id === null ? null : (mentionIds.get(id) ?? id)
  const many = (ids: readonly string[]): string[] => [...new Set(ids.map(actorId))]
  return {
    ...records,
    actors: united(records.actors.map((actor) => ({ ...actor, id: actorId(actor.id) }))),
    mentions,
    recommendations: records.recommendations.map((one) => ({
      ...one,
      addresseeIds: many(one.addresseeIds),
      addresseeMentionIds: one.addresseeMentionIds.map((id) => mentionId(id) ?? id),
      targetIds: many(one.targetIds),
    })),
    claims: records.claims.map((claim) => ({
      ...claim,
      holder: actorId(claim.holder),
      holderMentionId: mentionId(claim.holderMentionId),
      actors: claim.actors.map((one) => ({
        ...one,
        actorId: actorId(one.actorId),
        mentionId: mentionId(one.mentionId),
      })),
    })),
  }
}

/** One row for each id: two names of one person were two rows. */
function united(actors: readonly Actor[]): Actor[] {
  const rows = new Map<string, Actor>()
  for (const actor of actors) {
    const known = rows.get(actor.id)
    rows.set(actor.id, known === undefined ? actor : unite(known, actor))
  }
  return [...rows.values()]
}

function renamedMentions(records: Records, actorId: (id: string) => string): Mention[] {
  const makeId = idMaker(records.briefing.id)
  const words = new Map(records.sentences.map(({ id, text }) => [id, text ?? '']))
  return records.mentions.map((mention) => {
    const actor = actorId(mention.actorId)
    const id = makeId('m', mention.text ?? '', words.get(mention.sentenceId) ?? '', actor)
    return { ...mention, id, actorId: actor }
  })
}
