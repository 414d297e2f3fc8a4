/**
 * What each rule does on texts: how often it fires, by the records that name it, and what changes where a rule of a
 * table is taken out. Rules that fire, or change something, in one text only are listed: they may serve a single sentence.
 *
 *   npx tsx bench/rules/run.ts PATH…
 *
 * PATH is a folder of labelled texts, a treebank in CoNLL-U or a JSON list of texts (see texts.ts).
 */
import type { VFile } from 'vfile'
import { findIn } from '../../pipeline/run.ts'
import type { Records } from '../../pipeline/types.ts'
import { foundAgain } from './found-again.ts'
import { switches } from './switches.ts'
import { readTexts } from './texts.ts'
import type { Text } from './texts.ts'

const tables = ['dates', 'mentions', 'recommendations', 'claims'] as const

interface Tried extends Text {
  file: VFile
  records: ReadonlySet<string>
}

/** How many records, in how many texts. */
interface Tally {
  records: number
  texts: Set<string>
}

const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error('error: name folders of texts, treebanks or lists of texts')
  process.exit(2)
}

const fired = new Map<string, Tally>()
const tried: Tried[] = []
for (const text of paths.flatMap(readTexts)) {
  const { publishedOn, name } = text
  const id = `t${name.toLowerCase().replace(/[^a-z\d]+/g, '-')}`
  const metadata = publishedOn === null ? { id } : { id, publishedOn }
  const file = await findIn(text.text, { metadata })
  if (file.data.records === undefined) continue
  tried.push({ ...text, file, records: linesOf(file.data.records) })
  for (const table of tables)
    for (const { rule } of file.data.records[table]) count(fired, `${table} ${rule}`, nameOf(text))
}

const changed = new Map<string, Tally>()
for (const { table, id, takeOut } of switches) {
  const key = `${table} ${id}`
  changed.set(key, { records: 0, texts: new Set() })
  const putBack = takeOut()
  for (const text of tried) {
    const lines = linesOf(await foundAgain(text.file))
    const differ = apart(text.records, lines) + apart(lines, text.records)
    if (differ > 0) count(changed, key, nameOf(text), differ)
  }
  putBack()
}

print('Rule of a record: records, texts', fired)
print('Rule of a table, taken out: records that differ, texts', changed)

/** Each record as a line, without what only tells which rule made it. */
function linesOf(records: Records): ReadonlySet<string> {
  return new Set(
    tables.flatMap((table) =>
      records[table].map((record) => JSON.stringify({ ...record, rule: null })),
    ),
  )
}

/** How many lines of one set the other lacks. */
function apart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((line) => !other.has(line)).length
}

function nameOf({ corpus, name }: Text): string {
  return `${corpus}/${name}`
}

function count(tallies: Map<string, Tally>, key: string, text: string, records = 1): void {
  const tally = tallies.get(key) ?? { records: 0, texts: new Set() }
  tally.records += records
  tally.texts.add(text)
  tallies.set(key, tally)
}

function print(title: string, tallies: ReadonlyMap<string, Tally>): void {
  const sorted = [...tallies].sort(([, a], [, b]) => a.texts.size - b.texts.size)
  console.log(`\n${title} (of ${String(tried.length)})`)
  for (const [key, { records, texts }] of sorted) {
    const [only = ''] = texts
    const where = texts.size === 0 ? '← nowhere' : texts.size === 1 ? `← only in ${only}` : ''
    const numbers = [records, texts.size].map((number) => String(number).padStart(6))
    console.log(`${numbers.join(' ')}  ${key} ${where}`.trimEnd())
  }
}
