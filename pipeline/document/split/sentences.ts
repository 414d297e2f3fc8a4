import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { isAdvisory } from '../query/advisory.ts'
import { readAssignment, readGerund, readThirdPerson } from '../../language/query/listed-items.ts'
import { readOperative } from '../../language/query/operatives.ts'
import { readOrder } from '../../language/query/orders.ts'
import { readWish } from '../../language/query/wishes.ts'
import { analyse } from '../../language/index.ts'
import type { Sentence } from '../../language/types.ts'
import type { Block, DocumentSection, DocumentSentence } from '../../types.ts'
import { need } from '../../need.ts'

/** Splits every block into sentences with their syntax, to `file.data.sentences`, in the order of the text. */
export const splitSentences: Plugin<[], Root> = () => (_tree, file) => {
  const sentences: DocumentSentence[] = []
  for (const section of need(file, 'sections')) {
    for (const block of section.blocks) {
      for (const syntax of read(block.text, block, section)) {
        sentences.push({ block, section, syntax, ordinal: sentences.length + 1 })
      }
    }
  }
  file.data.sentences = sentences
}

const moved = (sentence: Sentence, by: number): Sentence => ({
  ...sentence,
  start: sentence.start + by,
  end: sentence.end + by,
  tokens: sentence.tokens.map((token) => ({
    ...token,
    start: token.start + by,
    end: token.end + by,
  })),
})

/** Items of a list that recommends are orders where they can be. */
function read(text: string, block: Block, section: DocumentSection): Sentence[] {
  const operative = readOperative(text)
  if (operative !== null) return operative
  if (mayOrder(block, section)) {
    const listed = readOrder(text, isGoverned(block)) ?? readListed(text, block)
    if (listed !== null) return listed
  }
  return analyse(text).sentences.map((sentence) => {
    const wish = readWish(text.slice(sentence.start, sentence.end))
    return wish === null ? sentence : moved(wish, sentence.start)
  })
}

/** “That the state repair the dam”, “The state to repair the dam”; below “we recommend that:” also “the state repair it”. */
function readListed(text: string, { introducedBy }: Block): Sentence[] | null {
  if (/\bthat:$/.test(introducedBy?.text ?? '')) {
    const wish = readWish(text, 0)
    if (wish !== null) return [wish]
  }
  return readAssignment(text) ?? readThirdPerson(text) ?? readGerund(text)
}

const mayOrder = ({ kind, introducedBy, leadIn }: Block, section: DocumentSection): boolean => {
  if (leadIn) return true
  if (kind !== 'list-item') return false
  const line = introducedBy?.text ?? ''
  return isAdvisory(section) || addresses.test(line) || (line.endsWith(':') && urges.test(line))
}

/** “The council should:”: whether the items go on behind a modal. */
const isGoverned = ({ introducedBy }: Block): boolean =>
  /\b(?:should|must|shall|(?:needs?|ought|ha(?:s|ve)) to):$/i.test(introducedBy?.text ?? '')

/** A line that brings in a list of what someone is to do: “To the Government of X:”. */
const addresses = /^(?:recommendations? )?(?:to|for) (?:the )?[a-z]/i

/** A line with a word of urging: “The council should:”. */
const urges =
  /\b(?:should|must|ought|needs?|recommend|urges?|calls? on|priorit|steps?|measures?|actions?|shall|responsib)/i
