import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { analyse } from '../language/index.ts'
import type { DocumentSentence } from '../types.ts'

/** Splits every block into sentences with their syntax, to `file.data.sentences`, in the order of the text. */
export const splitSentences: Plugin<[], Root> = () => (_tree, file) => {
  const sentences: DocumentSentence[] = []
  for (const section of file.data.sections ?? []) {
    for (const block of section.blocks) {
      for (const syntax of analyse(block.text).sentences) {
        sentences.push({ block, section, syntax, ordinal: sentences.length + 1 })
      }
    }
  }
  file.data.sentences = sentences
}
