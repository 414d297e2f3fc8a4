import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { isAdvisory } from '../grammar/advisory.ts'
import { readOrder } from '../grammar/orders.ts'
import { analyse } from '../language/index.ts'
import type { Sentence } from '../language/types.ts'
import type { Block, DocumentSection, DocumentSentence } from '../types.ts'

/** Splits every block into sentences with their syntax, to `file.data.sentences`, in the order of the text. */
export const splitSentences: Plugin<[], Root> = () => (_tree, file) => {
  const sentences: DocumentSentence[] = []
  for (const section of file.data.sections ?? []) {
    for (const block of section.blocks) {
      for (const syntax of read(block, section)) {
        sentences.push({ block, section, syntax, ordinal: sentences.length + 1 })
      }
    }
  }
  file.data.sentences = sentences
}

/** Items of a list that recommends are orders where they can be. */
const read = (block: Block, section: DocumentSection): Sentence[] =>
  (mayOrder(block, section) ? readOrder(block.text) : null) ?? analyse(block.text).sentences

const mayOrder = ({ kind, introducedBy }: Block, section: DocumentSection): boolean =>
  kind === 'list-item' && (isAdvisory(section) || recommends.test(introducedBy?.text ?? ''))

/** A line that brings in a list of what to do. */
const recommends =
  /\b(?:should|must|ought|needs?|recommend\w*|urges?|calls? on|priorit\w+|steps|to the [A-Z]|to [A-Z])\b[^.:]{0,200}:$/i
