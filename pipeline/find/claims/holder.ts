import { documentNouns } from '../../lexicon/document-words.ts'
import { mentionsWithin, outermost } from '../coreference/mentions.ts'
import type { MentionIndex } from '../coreference/mentions.ts'
import { mentionsOfGroup, pronounOf } from '../coreference/phrases.ts'
import type { DocumentSentence, FoundMention } from '../../types.ts'
import type { Reading } from './reading.ts'

/** The mention that names who holds a proposition, through a pronoun too; null where the author does. */
export function holderOf(
  sentence: DocumentSentence,
  holder: readonly number[] | null,
  { mentions, antecedents }: Reading,
): FoundMention | null {
  if (holder === null) return null
  const phrase = sentence.syntax.nounPhrases[holder[0] ?? -1]
  const pronoun = pronounOf(sentence.syntax, phrase)
  if (pronoun !== null && phrase) {
    const [group] = antecedents.of(sentence, pronoun, phrase.head, true)
    return (group && mentionsOfGroup(mentions, group)[0]) ?? null
  }
  const [own] = mentionsOfGroup(mentions, { sentence, phrases: holder })
  return own ?? reporterOf(sentence, holder[0] ?? -1, mentions)
}

/** “A UN report found that …”: whose report it is. */
function reporterOf(
  sentence: DocumentSentence,
  phrase: number,
  mentions: MentionIndex,
): FoundMention | null {
  const { tokens, nounPhrases } = sentence.syntax
  const { from, head } = nounPhrases[phrase] ?? { from: 0, head: -1 }
  if (!documentNouns.has(tokens[head]?.lemma.toLowerCase() ?? '')) return null
  const [start, end] = [tokens[from]?.start ?? 0, tokens[head]?.start ?? 0]
  return outermost(mentionsWithin(mentions, { sentence, start, end }))[0] ?? null
}
