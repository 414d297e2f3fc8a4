// How many records each grade holds, and how many of them are right in span and all scored attributes.
// usage: npx tsx bench/grades.ts
import { readFileSync } from 'node:fs'
import { extract } from '../pipeline/index.ts'
import type { Records } from '../pipeline/index.ts'

interface Place {
  start: number
  end: number
}

type GoldRecord = Place & Record<string, string | number | null>

interface Gold {
  published: string
  mentions: (Place & { actor: string })[]
  recommendations: GoldRecord[]
  claims: GoldRecord[]
}

const names = ['dev01', 'dev02', 'dev04', 'dev06']
const fixtures = new URL('../tests/fixtures/devset/', import.meta.url)
const tallies = new Map<string, { records: number; right: number }>()

for (const name of names) {
  const read = (path: string): string => readFileSync(new URL(path, fixtures), 'utf8')
  const gold = JSON.parse(read(`${name}.gold.json`)) as Gold
  const metadata = { publishedOn: gold.published }
  const { records } = await extract(read(`${name}.md`), { path: `${name}.md`, metadata })
  if (records === null) throw new Error(`Unexpected failure of ${name}, expected records`)
  for (const one of records.recommendations) count('recommendations', one.grade, isRight(one, gold))
  for (const one of records.claims) count('claims', one.grade, isRightClaim(one, gold, records))
}

for (const [key, { records, right }] of [...tallies].sort()) {
  console.log(`${key.padEnd(28)} ${String(records)} right ${((100 * right) / records).toFixed(1)}`)
}

function count(table: string, grade: string, right: boolean): void {
  const key = `${table} ${grade}`
  const { records, right: before } = tallies.get(key) ?? { records: 0, right: 0 }
  tallies.set(key, { records: records + 1, right: before + (right ? 1 : 0) })
}

function matching(place: Place, gold: readonly GoldRecord[]): GoldRecord | undefined {
  return gold.find((one) => {
    const shared = Math.max(0, Math.min(one.end, place.end) - Math.max(one.start, place.start))
    return shared / (one.end - one.start + place.end - place.start - shared) >= 0.5
  })
}

function isRight(one: Records['recommendations'][number], gold: Gold): boolean {
  const match = matching(one, gold.recommendations)
  if (!match) return false
  const same = (['stance', 'strength', 'action'] as const).every((key) => one[key] === match[key])
  return (
    same &&
    (one.aspect ?? '') === match.aspect &&
    normal(one.addressee) === normal(String(match.addressee))
  )
}

function isRightClaim(one: Records['claims'][number], gold: Gold, { mentions }: Records): boolean {
  const match = matching(one, gold.claims)
  if (!match) return false
  const same = (['kind', 'certainty', 'polarity'] as const).every((key) => one[key] === match[key])
  const holders = gold.mentions
    .filter(({ actor }) => actor === match.holder)
    .flatMap((place) =>
      mentions.filter(({ start, end }) => start === place.start && end === place.end),
    )
    .map(({ actorId }) => actorId)
  return (
    same && (match.holder === 'author' ? one.holder === 'author' : holders.includes(one.holder))
  )
}

function normal(phrase: string | null): string {
  return (phrase ?? '').toLowerCase().replaceAll('’', "'")
}
