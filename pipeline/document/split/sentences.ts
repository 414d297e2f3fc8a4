import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { isAdvisory } from '../../language/query/advisory.ts'
import { readOrder } from '../../language/query/orders.ts'
import { analyse } from '../../language/index.ts'
import type { Sentence } from '../../language/types.ts'
import type { Block, DocumentSection, DocumentSentence } from '../../types.ts'

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

const mayOrder = ({ kind, introducedBy, leadIn }: Block, section: DocumentSection): boolean => {
  if (kind !== 'list-item' && !leadIn) return false
  if (leadIn) return true
  const line = introducedBy?.text ?? ''
  return isAdvisory(section) || addresses.test(line) || (line.endsWith(':') && urges.test(line))
}

/** A line that brings in a list of what someone is to do: “To the Government of X:”. */
const addresses = /^(?:recommendations? )?(?:to|for) (?:the )?[a-z]/i

/** A line with a word of urging: “The council should:”. */
const urges = /\b(?:should|must|ought|needs?|recommend|urges?|calls? on|priorit|steps?|measures?)/i
