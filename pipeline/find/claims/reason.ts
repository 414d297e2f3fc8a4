import {
  hasFiniteMainVerb,
  introducesList,
  isAboutDocument,
  isQuestion,
  isReference,
} from '../../document/query/document.ts'
import type { Sentence } from '../../records.ts'
import type { DocumentSentence } from '../../types.ts'

type Reason = NonNullable<Sentence['reason']>

const kinds: Partial<Record<DocumentSentence['block']['kind'], Reason>> = {
  heading: 'heading',
  caption: 'caption',
  metadata: 'metadata',
  furniture: 'metadata',
  'table-cell': 'table-cell',
}

/** Why a sentence yields no claim and no recommendation. */
export function reasonFor(sentence: DocumentSentence): Reason {
  const kind = kinds[sentence.block.kind]
  if (kind !== undefined) return kind
  if (isQuestion(sentence)) return 'question'
  if (isReference(sentence)) return 'reference'
  if (introducesList(sentence)) return 'introduces-list'
  if (isAboutDocument(sentence)) return 'about-the-document'
  if (hasFiniteMainVerb(sentence)) return 'not-understood'
  return sentence.block.kind === 'footnote' ? 'reference' : 'fragment'
}
