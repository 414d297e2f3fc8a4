import { hasFiniteMainVerb } from '../../document/query/document.ts'
import { mentionsWithin, outermost } from '../coreference/mentions.ts'
import type { MentionIndex } from '../coreference/mentions.ts'
import { mentionsOfPhrase } from '../coreference/phrases.ts'
import type { DocumentSentence, Span } from '../../types.ts'
import type { Addressee } from './addressee.ts'
import { mayAct } from './subject.ts'

/** The words of a line that addresses its list: behind “To the”, before the colon. */
const addressLine = /^(?:recommendations?\s{1,3})?(?:to|for)\s{1,3}(?:the\s{1,3})?/i

/** Whom a heading or a line like “To the Government of X:” addresses. */
export function addressedBy(sentence: DocumentSentence, mentions: MentionIndex): Addressee | null {
  const { start, end } = sentence.syntax
  const text = sentence.block.text.slice(start, end)
  const opening = addressLine.exec(text)?.[0] ?? ''
  const words = withoutStop(text.slice(opening.length))
  if (opening === '' || words === '' || hasFiniteMainVerb(sentence)) return null
  const span = {
    sentence,
    start: start + opening.length,
    end: start + opening.length + words.length,
  }
  if (!namesSomeone(span, mentions)) return null
  return { span, mentions: outermost(mentionsWithin(mentions, span)) }
}

/** Whether the first noun phrase of some words is someone who can act: not “Reimagining the G7”, “A new law of Mali”. */
function namesSomeone({ sentence, start, end }: Span, mentions: MentionIndex): boolean {
  const { syntax } = sentence
  const phrase = syntax.nounPhrases.findIndex(
    (own) => (syntax.tokens[own.head]?.start ?? -1) >= start,
  )
  const { from, to } = syntax.nounPhrases[phrase] ?? { from: -1, to: -1 }
  const opening = syntax.tokens[from]
  if (!opening || opening.start >= end) return false
  if (syntax.tokens.slice(0, from).some((token) => token.start >= start)) return false
  if (to - from === 1 && /^\p{L}{2,}ing$/iu.test(opening.text)) return false
  return mayAct(syntax, phrase) || mentionsOfPhrase(mentions, sentence, phrase).length > 0
}

/** Words without the colon or full stop behind them. */
function withoutStop(text: string): string {
  let end = text.length
  while (end > 0 && ' :.'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
