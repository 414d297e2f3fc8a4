import type { NounPhrase, Sentence } from '../../language/types.ts'
import type { DocumentSentence, FoundMention, Span } from '../../types.ts'
import { mentionsWithin, outermost } from './mentions.ts'
import type { MentionIndex } from './mentions.ts'

/** Noun phrases of one sentence that stand together for one party: a subject, coordinated or not. */
export interface PhraseGroup {
  sentence: DocumentSentence
  /** Indices into the sentence’s `nounPhrases`, in the order of the text. */
  phrases: readonly number[]
}

const ends = new WeakMap<Sentence, number[]>()

/** The token behind a phrase and its “of” phrases, which hang on it directly or in turn. */
function phraseEnd(syntax: Sentence, phrase: number): number {
  const known = ends.get(syntax) ?? readEnds(syntax)
  ends.set(syntax, known)
  return known[phrase] ?? 0
}

/** The ends of all phrases, from the last to the first: an “of” phrase stands behind the one that it completes. */
function readEnds({ nounPhrases }: Sentence): number[] {
  const found = nounPhrases.map(({ to }) => to)
  for (let index = nounPhrases.length - 1; index >= 0; index--) {
    const { from, possessorOf } = nounPhrases[index] ?? { from: 0, possessorOf: null }
    const owner = nounPhrases[possessorOf ?? -1]
    if (possessorOf === null || possessorOf >= index || !owner || from < owner.to) continue
    found[possessorOf] = Math.max(found[possessorOf] ?? 0, found[index] ?? 0)
  }
  return found
}

/** Words before a noun that are no part of the name for it. */
const articles = /^(?:the|a|an|this|that|these|those)$/i

/** Where a phrase’s words begin: behind its article. */
function phraseStart({ tokens }: Sentence, { from, head }: NounPhrase): number {
  let at = from
  while (at < head && articles.test(tokens[at]?.text ?? '')) at++
  return at
}

/** The words of a group of phrases, from the first one’s behind its article to the end of the last one’s “of” phrases. */
export function groupSpan({ sentence, phrases }: PhraseGroup): Span | null {
  const { syntax } = sentence
  const first = syntax.nounPhrases[phrases[0] ?? -1]
  if (!first) return null
  const last = Math.max(...phrases.map((phrase) => phraseEnd(syntax, phrase)))
  const start = syntax.tokens[phraseStart(syntax, first)]?.start
  const end = syntax.tokens[last - 1]?.end
  return start === undefined || end === undefined ? null : { sentence, start, end }
}

/** The mentions whose words hold a phrase’s head and begin with the phrase or in it. */
export function mentionsOfPhrase(
  mentions: MentionIndex,
  sentence: DocumentSentence,
  phrase: number,
): FoundMention[] {
  const own = sentence.syntax.nounPhrases[phrase]
  const head = sentence.syntax.tokens[own?.head ?? -1]
  const from = sentence.syntax.tokens[own?.from ?? -1]
  const to = sentence.syntax.tokens[phraseEnd(sentence.syntax, phrase) - 1]
  if (!head || !from || !to) return []
  const within = mentionsWithin(mentions, { sentence, start: from.start, end: sentence.syntax.end })
  const holding = within.filter(({ start, end }) => start <= head.start && end >= head.end)
  return outermost(holding)
}

/** The mentions that a group of phrases is made of. */
export const mentionsOfGroup = (mentions: MentionIndex, group: PhraseGroup): FoundMention[] =>
  group.phrases.flatMap((phrase) => mentionsOfPhrase(mentions, group.sentence, phrase))

/** The pronoun that a phrase is, in lower case; null for any other phrase. */
export function pronounOf({ tokens }: Sentence, phrase: NounPhrase | undefined): string | null {
  const head = tokens[phrase?.head ?? -1]
  return head && (head.upos === 'PRON' || head.upos === 'DET') ? head.text.toLowerCase() : null
}
