import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { isAdvisory } from '../../language/query/advisory.ts'
import {
  readAssignment,
  readOperative,
  readOrder,
  readThirdPerson,
  readWish,
} from '../../language/query/readings.ts'
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

/** A block’s sentences: a bold lead-in that is an order, then the rest. */
function read(block: Block, section: DocumentSection): Sentence[] {
  const { text, leadEnd } = block
  const lead = leadEnd > 0 ? readLead(text.slice(0, leadEnd)) : null
  if (lead === null) return readRest(text, block, section)
  const rest = text.slice(leadEnd)
  const space = rest.length - rest.trimStart().length
  return [
    lead,
    ...readRest(rest.trimStart(), block, section).map((one) => moved(one, leadEnd + space)),
  ]
}

/** “**Recommendation 3: Meet the targets.** …”: the order behind the label. */
function readLead(text: string): Sentence | null {
  const label = leadLabel.exec(text)?.[0].length ?? 0
  const words = text.slice(label).trimEnd()
  const [order, ...others] = readOrder(words) ?? []
  return order && others.length === 0 ? moved(order, label) : null
}

const leadLabel =
  /^(?:(?:(?:Key |Policy |Main )?(?:Recommendation|Action|Step|Option|Priority|Proposal|Pillar|Principle|Lesson)s?\s{0,2}#?[\dA-Z]{0,4}|[\dA-Za-z]{1,3})\s{0,2}[:.)–-]\s{0,2})?/

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
function readRest(text: string, block: Block, section: DocumentSection): Sentence[] {
  const operative = readOperative(text)
  if (operative !== null) return operative
  if (mayOrder(block, section)) {
    const listed = readOrder(text) ?? readListed(text, block)
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
  return readAssignment(text) ?? readThirdPerson(text)
}

const mayOrder = ({ kind, introducedBy, leadIn }: Block, section: DocumentSection): boolean => {
  if (kind !== 'list-item' && !leadIn) return false
  if (leadIn) return true
  const line = introducedBy?.text ?? ''
  return isAdvisory(section) || addresses.test(line) || (line.endsWith(':') && urges.test(line))
}

/** A line that brings in a list of what someone is to do: “To the Government of X:”. */
const addresses = /^(?:recommendations? )?(?:to|for) (?:the )?[a-z]/i

/** A line with a word of urging: “The council should:”. */
const urges =
  /\b(?:should|must|ought|needs?|recommend|urges?|calls? on|priorit|steps?|measures?|actions?|shall|responsib)/i
