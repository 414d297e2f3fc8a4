/**
 * How far grades keep their word: of each table, what share of the records each grade and those above it keep, and how
 * many of these are right in their span and in all their labelled fields.
 *
 *   npx tsx bench/grades.ts [FOLDER] [--misses] [--write]
 *
 * With --write the table goes into the README. FOLDER holds labelled texts, NAME.md or NAME.txt beside NAME.gold.json; by default the development set.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foundTables } from '../pipeline/dataset/tables/found-tables.ts'
import type { FoundTable } from '../pipeline/dataset/tables/found-tables.ts'
import { extract } from '../pipeline/index.ts'
import type { Range } from '../pipeline/language/range.ts'
import type { Records } from '../pipeline/index.ts'

type Labelled = Range & { quote?: string; actor?: string; subject?: string[] } & Record<
    string,
    unknown
  >

interface Gold extends Partial<Record<FoundTable, Labelled[]>> {
  published?: string
}

type Graded = Records[FoundTable][number]

/** What two texts’ records are compared with: which of our actors stand where a labelled one does. */
type Actors = ReadonlyMap<unknown, ReadonlySet<string>>

const grades = ['certain', 'likely', 'uncertain'] as const
const [folder = fileURLToPath(new URL('../tests/fixtures/devset/', import.meta.url))] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
/** How like the spans must be: as the scorer’s strict measure has it. */
const strictest: Readonly<Record<FoundTable, number>> = {
  dates: 1,
  mentions: 1,
  recommendations: 0.9,
  claims: 0.9,
}

const tallies = new Map<string, { records: number; right: number }>()
const misses: string[] = []

for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.gold.json')) continue
  const name = file.replace('.gold.json', '')
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold
  const path = [`${name}.md`, `${name}.txt`].find((one) => existsSync(join(folder, one)))
  if (path === undefined) continue
  const day = /^\d{4}-\d{2}$/.test(gold.published ?? '')
    ? `${gold.published ?? ''}-01`
    : gold.published
  const metadata = day === undefined ? {} : { publishedOn: day }
  const { records } = await extract(readFileSync(join(folder, path), 'utf8'), { path, metadata })
  if (records === null) throw new Error(`Unexpected failure of ${path}, expected records`)
  const actors = actorsOf(gold, records)
  // Some texts are labelled for some tables only.
  for (const table of foundTables.filter((one) => gold[one] !== undefined))
    for (const one of records[table]) {
      const wrong = whatIsWrong(table, one, gold, records, actors)
      count(`${table} ${one.grade}`, wrong === null)
      if (wrong !== null && one.grade === 'certain')
        misses.push(`${name} ${table} ${wrong} “${one.quote ?? ''}”`)
    }
}

const table = [
  '| table | grade | kept, % | right of these, % | records |',
  '| --- | --- | --- | --- | --- |',
  ...foundTables.flatMap(rowsOf),
].join('\n')
console.log(table)
if (process.argv.includes('--write')) {
  const readme = fileURLToPath(new URL('../README.md', import.meta.url))
  const marked = /(<!-- grades -->\n)[\s\S]*?(\n<!-- \/grades -->)/
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(marked, `$1\n${table}\n$2`))
}
if (process.argv.includes('--misses')) console.log(misses.join('\n'))

function rowsOf(table: FoundTable): string[] {
  const all = grades.map((grade) => tallies.get(`${table} ${grade}`) ?? { records: 0, right: 0 })
  const total = all.reduce((sum, { records }) => sum + records, 0)
  if (total === 0) return []
  let [records, right] = [0, 0]
  return grades.map((grade, index) => {
    records += all[index]?.records ?? 0
    right += all[index]?.right ?? 0
    const share = ((100 * records) / total).toFixed(1)
    const rate = ((100 * right) / (records || 1)).toFixed(1)
    const name = index === 0 ? grade : `${grade} or better`
    return `| ${table} | ${name} | ${share} | ${rate} | ${String(records)} |`
  })
}

function count(key: string, right: boolean): void {
  const before = tallies.get(key) ?? { records: 0, right: 0 }
  tallies.set(key, { records: before.records + 1, right: before.right + (right ? 1 : 0) })
}

function likeness(a: Range, b: Range): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return shared / (a.end - a.start + b.end - b.start - shared)
}

/** The field in which a record differs from its label; null where it is right. */
function whatIsWrong(
  table: FoundTable,
  one: Graded,
  gold: Gold,
  { actors: known }: Records,
  actors: Actors,
): string | null {
  const label = (gold[table] ?? [])
    .filter((other) => likeness(other, one) >= strictest[table])
    .sort((a, b) => likeness(b, one) - likeness(a, one))[0]
  if (!label) return 'span'
  const fields = one as unknown as Record<string, unknown>
  const same = (...names: string[]): string | null =>
    names.find((name) => (fields[name] ?? null) !== (label[name] ?? null)) ?? null
  switch (table) {
    case 'dates':
      return same('type', 'value')
    case 'mentions': {
      const actor = known.find(({ id }) => id === fields.actorId)
      return actor?.kind === label.kind ? same('form') : 'kind'
    }
    case 'recommendations':
      return normal(fields.addressee) === normal(label.addressee)
        ? same('stance', 'strength', 'action')
        : 'addressee'
    case 'claims':
      return (
        same('kind', 'certainty', 'polarity') ??
        wrongActor(one as Records['claims'][number], label, actors)
      )
  }
}

function wrongActor(
  { holder, actors: parts }: Records['claims'][number],
  label: Labelled,
  actors: Actors,
): string | null {
  const named = label.holder
  if (named === 'author' ? holder !== 'author' : !actors.get(named)?.has(holder)) return 'holder'
  const subjects = parts.filter(({ role }) => role === 'subject').map(({ actorId }) => actorId)
  const expected = label.subject ?? []
  const found = expected.every((one) => subjects.some((id) => actors.get(one)?.has(id)))
  return found && subjects.length === expected.length ? null : 'subjects'
}

function actorsOf(gold: Gold, { mentions }: Records): Actors {
  const actors = new Map<unknown, Set<string>>()
  for (const label of gold.mentions ?? [])
    for (const mention of mentions)
      if (likeness(label, mention) > 0.5)
        actors.set(label.actor, (actors.get(label.actor) ?? new Set()).add(mention.actorId))
  return actors
}

function normal(phrase: unknown): string {
  const text = typeof phrase === 'string' ? phrase : ''
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
}
