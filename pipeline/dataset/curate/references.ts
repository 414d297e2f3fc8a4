import type { Records } from '../../types.ts'

/** The records without one of them: whatever named it names nothing, and lists leave it out. */
export function withoutRecord(records: Records, id: string): Records {
  const drop = (found: string | null): string | null => (found === id ? null : found)
  const keep = <T extends { id: string }>(list: readonly T[]): T[] =>
    list.filter((one) => one.id !== id)
  const others = (ids: readonly string[]): string[] => ids.filter((one) => one !== id)
  return {
    ...records,
    actors: keep(records.actors),
    mentions: keep(records.mentions).filter(({ actorId }) => actorId !== id),
    dates: keep(records.dates).map((date) => ({ ...date, anchor: drop(date.anchor) })),
    sentences: records.sentences.map((sentence) => withYields(sentence, others(sentence.yields))),
    recommendations: keep(records.recommendations).map((one) => ({
      ...one,
      addresseeIds: others(one.addresseeIds),
      addresseeMentionIds: others(one.addresseeMentionIds),
      targetIds: others(one.targetIds),
      deadlineDateId: drop(one.deadlineDateId),
      restates: drop(one.restates),
    })),
    claims: keep(records.claims).map((one) => ({
      ...one,
      holder: one.holder === id ? 'author' : one.holder,
      holderMentionId: drop(one.holderMentionId),
      dateIds: others(one.dateIds),
      actors: one.actors.filter(({ actorId, mentionId }) => actorId !== id && mentionId !== id),
    })),
  }
}

type Sentence = Records['sentences'][number]

/** A sentence with these yields; one that loses its last is not understood until a person says why. */
export const withYields = (sentence: Sentence, yields: string[]): Sentence => ({
  ...sentence,
  yields,
  reason: yields.length > 0 ? null : (sentence.reason ?? 'not-understood'),
})
