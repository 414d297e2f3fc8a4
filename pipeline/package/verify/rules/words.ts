import { codePointText } from '../../../dataset/code-points.ts'
import { readerTextProblem } from '../../../dataset/check/reader-text.ts'
import type { Problem, Rule } from '../../../dataset/check/types.ts'
import { sha256 } from '../../../dataset/identity/ids.ts'
import { rowsOf } from '../../../dataset/rows.ts'
import { tables as declared } from '../../../dataset/tables/tables.ts'
import type { Mention, Sentence } from '../../../records.ts'
import { counted } from '../../../counted.ts'

type Worded = Pick<Mention, 'id' | 'start' | 'end' | 'quote' | 'text' | 'quoteSha256'> & {
  sentenceId?: string
}

/** What a record says of its words holds of the words that it carries, without their source. */
export const wordsRule: Rule = {
  id: 'words',
  description:
    'A quote is as long as its span, has its digest, reads as its text, and stands in its sentence’s quote where it says.',
  *check({ tables }) {
    const sentences = new Map(tables.sentences.map((row) => [row.id, row]))
    const whole = new Set(
      tables.briefings.flatMap(({ id, quotePolicy }) => (quotePolicy === 'full' ? [id] : [])),
    )
    for (const { name, columns } of declared) {
      if (!columns.some((column) => column.name === 'quoteSha256')) continue
      for (const row of rowsOf(tables, name)) {
        const worded = row as unknown as Worded
        const sentence = sentences.get(worded.sentenceId ?? '')
        const reason = problemOf(worded, sentence, whole.has(String(row.briefingId)))
        if (reason !== null) yield { table: name, row, reason } satisfies Problem
      }
    }
  },
}

function problemOf(row: Worded, sentence: Sentence | undefined, whole: boolean): string | null {
  const { start, end, quote, text, quoteSha256 } = row
  if (start >= end) return `the span from ${String(start)} to ${String(end)} holds no character`
  if (quote === null) return null
  const length = codePointText(quote).length
  if (length > end - start || (whole && length < end - start)) {
    const expected = `${String(end - start)} as from \`start\` to \`end\``
    return `\`quote\` has ${counted(length, 'character')}, and its span ${expected}`
  }
  if (length < end - start) return null
  if (sha256(quote) !== quoteSha256) {
    return `\`quoteSha256\` is ${quoteSha256}, and that of the quote is ${sha256(quote)}`
  }
  const misread = text === null ? null : readerTextProblem(text, quote, !whole)
  if (misread !== null) return `\`text\` is “${text ?? ''}”, and the quote reads “${misread}”`
  return sentence && !standsIn(row, sentence)
    ? `\`quote\` is “${quote}”, and these are not the words of ${sentence.id} from ${String(start)} on`
    : null
}

function standsIn({ start, end, quote }: Worded, sentence: Sentence): boolean {
  if (sentence.quote === null) return true
  const words = codePointText(sentence.quote)
  if (words.length !== sentence.end - sentence.start) return true
  return words.slice(start - sentence.start, end - sentence.start) === quote
}
