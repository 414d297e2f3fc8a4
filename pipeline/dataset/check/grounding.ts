import { codePointText } from '../code-points.ts'
import type { CodePointText } from '../code-points.ts'
import { rowsOf } from '../rows.ts'
import type { Source } from '../types.ts'
import { sha256 } from '../identity/ids.ts'
import type { Mention } from '../../records.ts'
import { tables as declared } from '../tables/tables.ts'
import { readerTextProblem } from './reader-text.ts'
import type { Problem, Rule } from './types.ts'
import { counted } from '../../counted.ts'

/** The fields that tie a record to its source. Words that the rights withhold are null. */
type Grounded = Pick<
  Mention,
  'briefingId' | 'start' | 'end' | 'quote' | 'text' | 'prefix' | 'suffix' | 'quoteSha256'
>

interface Body {
  text: string
  codePoints: CodePointText
}

/** Every record is the slice of the source that it says it is. */
export const groundingRule: Rule = {
  id: 'grounding',
  description:
    'The slice of the source from start to end is the quote, has its digest, no white space at its ends, and stands between prefix and suffix.',
  *check({ tables, sources }) {
    const bodies = new Map([...sources].map(([id, source]) => [id, bodyOf(source)]))
    const cut = new Set(
      tables.briefings.flatMap(({ id, quotePolicy }) => (quotePolicy === 'full' ? [] : [id])),
    )
    for (const { name, columns } of declared) {
      if (!columns.some((column) => column.name === 'quoteSha256')) continue
      for (const row of rowsOf(tables, name) as unknown as Grounded[]) {
        const body = bodies.get(row.briefingId)
        if (body === undefined) continue
        for (const problem of problemsOf(row, body, cut.has(row.briefingId))) {
          yield { table: name, row, ...problem }
        }
      }
    }
    yield* digests(tables.briefings, sources)
  },
}

function bodyOf({ body }: Source): Body {
  return { text: body, codePoints: codePointText(body) }
}

function* problemsOf(
  row: Grounded,
  body: Body,
  cut: boolean,
): Generator<Omit<Problem, 'table' | 'row'>> {
  const { start, end, quote, prefix, suffix, text } = row
  if (start >= end || end > body.codePoints.length) {
    yield unexpected(
      'span',
      `${String(start)} to ${String(end)}`,
      `a span within ${counted(body.codePoints.length, 'character')}`,
    )
    return
  }
  const slice = body.codePoints.slice(start, end)
  if (slice.trim() !== slice) yield unexpected('span', slice, 'no white space at its ends')
  if (sha256(slice) !== row.quoteSha256) {
    yield unexpected('quoteSha256', row.quoteSha256, sha256(slice))
    return
  }
  if (quote !== null && !isQuote(quote, slice, cut)) {
    yield unexpected('quote', quote, slice)
    return
  }
  yield* contextProblems(prefix, suffix, row, body)
  const misread = text === null ? null : readerTextProblem(text, slice, cut)
  if (misread !== null) yield unexpected('text', text ?? '', misread)
}

/** The whole slice, or its beginning where the rights let a record carry an excerpt. */
function isQuote(quote: string, slice: string, cut: boolean): boolean {
  return quote === slice || (cut && slice.startsWith(quote))
}

function* contextProblems(
  prefix: string | null,
  suffix: string | null,
  row: Grounded,
  { text, codePoints }: Body,
): Generator<Omit<Problem, 'table' | 'row'>> {
  if (prefix === null && suffix === null) return
  const [start, end] = [codePoints.offset(row.start), codePoints.offset(row.end)]
  const before = prefix ?? ''
  const after = suffix ?? ''
  if (!text.endsWith(before, start)) {
    yield unexpected('prefix', before, text.slice(Math.max(0, start - before.length), start))
  } else if (!text.startsWith(after, end)) {
    yield unexpected('suffix', after, text.slice(end, end + after.length))
  }
}

function* digests(
  briefings: readonly { id: string; sourceSha256: string }[],
  sources: ReadonlyMap<string, Source>,
): Generator<Problem> {
  for (const row of briefings) {
    const source = sources.get(row.id)
    if (source === undefined) continue
    const expected = sha256(source.body)
    if (row.sourceSha256 !== expected) {
      yield { table: 'briefings', row, ...unexpected('sourceSha256', row.sourceSha256, expected) }
    }
  }
}

function unexpected(
  field: string,
  actual: string,
  expected: string,
): Omit<Problem, 'table' | 'row'> {
  const reason = `\`${field}\` is ${JSON.stringify(actual)}, and must be ${JSON.stringify(expected)}`
  return { reason, actual, expected }
}
