import { groupBy } from '../../group-by.ts'
import type { DocumentSentence, FoundMention, Span } from '../../types.ts'

/** The mentions of each sentence, in the order of the text; of those that start together the longer first. */
export type MentionIndex = Pick<ReadonlyMap<DocumentSentence, readonly FoundMention[]>, 'get'>

export function indexMentions(mentions: readonly FoundMention[]): MentionIndex {
  const index = groupBy(mentions, ({ sentence }) => sentence)
  for (const list of index.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  return index
}

/** The mentions that lie within a span. */
export const mentionsWithin = (
  index: MentionIndex,
  { sentence, start, end }: Span,
): FoundMention[] =>
  (index.get(sentence) ?? []).filter((mention) => mention.start >= start && mention.end <= end)

/** Those mentions that no other of them holds; two with one span (“the two countries”) both stay. */
export function outermost(mentions: readonly FoundMention[]): FoundMention[] {
  const kept: FoundMention[] = []
  let end = -1
  for (const mention of mentions) {
    const last = kept.at(-1)
    const twin = last?.start === mention.start && last.end === mention.end
    if (mention.end > end || twin) kept.push(mention)
    end = Math.max(end, mention.end)
  }
  return kept
}
