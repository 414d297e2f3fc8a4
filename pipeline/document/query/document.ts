import { documentNouns, documentVerbs, referenceOpeners } from '../../lexicon/document-words.ts'
import type { DocumentSentence } from '../../types.ts'
import { childrenOf, verbOf } from '../../language/query/clauses.ts'
import { verbIsIn } from '../../language/query/verbs.ts'

/** The sentence as a reader sees it. */
const textOf = ({ block, syntax }: DocumentSentence): string =>
  block.text.slice(syntax.start, syntax.end)

/** Whether a sentence asks. */
export const isQuestion = (sentence: DocumentSentence): boolean =>
  /\?["'”’)\]]*$/.test(textOf(sentence).slice(-5))

/** Whether a sentence only brings in the list behind it. */
export const introducesList = (sentence: DocumentSentence): boolean =>
  textOf(sentence).endsWith(':') && sentence.syntax.end >= sentence.block.text.trimEnd().length

/** Whether a sentence cites or points elsewhere (“See …”, “Ibid.”, “[ABC0001] at [3].”). */
export function isReference(sentence: DocumentSentence): boolean {
  const text = textOf(sentence).toLowerCase()
  return (
    (text.startsWith('[') && citesAlone(text)) ||
    referenceOpeners.some(
      (opener) => text.startsWith(opener) && !/[a-z]/.test(text.charAt(opener.length)),
    )
  )
}

/** Whether all stands in brackets but for small words between them; what they hold has a figure. */
function citesAlone(text: string): boolean {
  const outside = text.replace(/\[[^\][]{0,60}\]/g, ' ').split(/[^a-z\d[\]]+/)
  return (
    /\d/.test(text) &&
    outside.every((word) => word === '' || /^(?:at|to|and|in|see|p|pp)$/.test(word))
  )
}

/** Whether a sentence has a main clause with a finite verb. */
export const hasFiniteMainVerb = ({ syntax }: DocumentSentence): boolean =>
  syntax.clauses.some(
    (clause) => clause.parent === null && verbOf(syntax, clause)?.form === 'finite',
  )

/** Whether a sentence says what the document does (“This report examines …”) and asserts nothing beyond. */
export function isAboutDocument({ syntax }: DocumentSentence): boolean {
  const index = syntax.clauses.findIndex((clause) => clause.parent === null)
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  const subject = syntax.nounPhrases[clause?.subjects[0] ?? -1]
  if (!verb || !subject) return false
  const head = syntax.tokens[subject.head]
  const determiner = syntax.tokens[subject.from]
  const named = head !== undefined && documentNouns.has(head.lemma.toLowerCase())
  const present = /^present$/i.test(syntax.tokens[subject.head - 1]?.text ?? '')
  const own =
    present || /^(?:this|these|our)$/i.test(determiner?.text ?? '') || subject.from === subject.head
  const complements = childrenOf(syntax, index).some((child) => {
    const { kind, marker } = syntax.clauses[child] ?? { kind: 'main', marker: null }
    return kind === 'complement' && syntax.tokens[marker ?? -1]?.text.toLowerCase() === 'that'
  })
  return named && own && !complements && verbIsIn(syntax, verb.head, documentVerbs)
}
