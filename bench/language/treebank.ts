import type { TreebankSentence } from '../../pipeline/language/train/conllu.ts'

/** A word of the gold standard with its place in the document’s text. */
export interface GoldWord {
  start: number
  end: number
  form: string
  lemma: string
  upos: string
  xpos: string
}

/** A source document: its sentences joined by spaces, and where its words and sentences stand. */
export interface GoldDocument {
  id: string
  text: string
  words: GoldWord[]
  /** The ends of its sentences. */
  ends: number[]
}

/** Puts a treebank’s sentences back into the documents that they come from. */
export function toDocuments(sentences: readonly TreebankSentence[]): GoldDocument[] {
  const documents = new Map<string, GoldDocument>()
  for (const sentence of sentences) {
    const { document: id } = sentence
    const document = documents.get(id) ?? { id, text: '', words: [], ends: [] }
    documents.set(id, document)
    if (document.text !== '') document.text += ' '
    for (const [index, word] of sentence.words.entries()) {
      const start = document.text.length
      document.text += word.form
      document.words.push({ ...word, start, end: document.text.length })
      if (word.spaceAfter && index < sentence.words.length - 1) document.text += ' '
    }
    document.ends.push(document.text.length)
  }
  return [...documents.values()]
}
