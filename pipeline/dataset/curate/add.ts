import { contextFinder } from '../identity/contexts.ts'
import { idMaker, sha256 } from '../identity/ids.ts'
import type { TableLetter } from '../identity/ids.ts'
import { codePointOffsets } from '../identity/positions.ts'
import type { Records } from '../../types.ts'
import type { CurationEntry } from './types.ts'

/** What every record of a table has where a person says nothing. */
const blanks = {
  claims: {
    letter: 'c',
    fields: {
      certainty: 'asserted',
      hedges: [],
      polarity: 'affirmed',
      holder: 'author',
      holderMentionId: null,
      attribution: null,
      predicate: null,
      actors: [],
      dateIds: [],
      eventClass: null,
    },
  },
  recommendations: {
    letter: 'r',
    fields: {
      addressee: null,
      addresseeIds: [],
      addresseeMentionIds: [],
      stance: 'do',
      strength: 'should',
      aspect: null,
      targetIds: [],
      purpose: null,
      condition: null,
      deadlineDateId: null,
      restates: null,
      restatesBriefing: null,
    },
  },
  dates: {
    letter: 'd',
    fields: {
      edtf: null,
      earliest: null,
      latest: null,
      mod: null,
      signal: null,
      anchor: null,
    },
  },
  mentions: { letter: 'm', fields: {} },
} as const satisfies Record<string, { letter: TableLetter; fields: Record<string, unknown> }>

type Addable = keyof typeof blanks

const isAddable = (table: string): table is Addable => Object.hasOwn(blanks, table)

/**
 * Makes the record that an entry adds, on the words that it quotes.
 * @param body the source that positions count in. Returns why not where the words do not fit.
 */
export function addedRecord(
  { table, quote, after, set }: CurationEntry,
  records: Records,
  body: string,
): Record<string, unknown> | string {
  if (!isAddable(table) || quote === null) {
    return `nothing can be added to ${table}: add a claim, recommendation, date or mention by its quote`
  }
  const start = placeOf(quote, after, body)
  if (typeof start === 'string') return start
  const toCodePoints = codePointOffsets(body)
  const [from, to] = [toCodePoints(start), toCodePoints(start + quote.length)]
  const sentence = records.sentences.find((one) => one.start <= from && one.end >= to)
  if (!sentence) return `“${quote}” goes beyond a sentence: quote words within one`
  const text = typeof set.text === 'string' ? set.text : quote.replace(/\s+/g, ' ')
  const { letter, fields } = blanks[table]
  const parts = letter === 'm' ? [typeof set.actorId === 'string' ? set.actorId : ''] : []
  return {
    ...fields,
    id: idMaker(records.briefing.id)(letter, text, sentence.text ?? '', ...parts),
    briefingId: records.briefing.id,
    start: from,
    end: to,
    quote,
    text,
    ...contextFinder(body)(start, start + quote.length),
    quoteSha256: sha256(quote),
    sentenceId: sentence.id,
    ...set,
  }
}

/** Where the quoted words stand, in UTF-16 units; why not where they stand nowhere or in several places. */
function placeOf(quote: string, after: string | null, body: string): number | string {
  const before = after ?? ''
  const first = body.indexOf(before + quote)
  if (first < 0) return `“${quote}” is not in the text: quote its very words`
  if (body.includes(before + quote, first + 1)) {
    return `“${quote}” is there in several places: say in \`after\` which words stand before it`
  }
  return first + before.length
}
