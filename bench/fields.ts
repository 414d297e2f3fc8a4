// Scores the fields that the development set leaves out, against the annotations in tests/fixtures/annotations.
// usage: npx tsx bench/fields.ts [--misses]
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { extract } from '../pipeline/index.ts'
import type { Records } from '../pipeline/index.ts'
import type { Range } from '../pipeline/language/range.ts'

interface Gold {
  published: string
  mentions: (Range & { actor: string })[]
  recommendations: Range[]
  claims: Range[]
}

type Annotation = Record<string, string | string[] | undefined> & { text: string }

interface Annotations {
  recommendations: Annotation[]
  claims: Annotation[]
}

type Values = Readonly<Record<string, readonly string[]>>

const fixtures = new URL('../tests/fixtures/', import.meta.url)
const names = ['dev01', 'dev02', 'dev04']
const tallies = new Map<
  string,
  { records: number; right: number; gold: number; found: number; shared: number }
>()
const misses: string[] = []

for (const name of names) {
  const read = (path: string): string => readFileSync(new URL(path, fixtures), 'utf8')
  const gold = JSON.parse(read(`devset/${name}.gold.json`)) as Gold
  const annotated = parse(read(`annotations/${name}.yaml`)) as Annotations
  const metadata = { publishedOn: gold.published }
  const { records } = await extract(read(`devset/${name}.md`), { path: `${name}.md`, metadata })
  if (records === null) throw new Error(`Unexpected failure of ${name}, expected records`)
  const slugs = slugsOf(gold, records)
  for (const [index, place] of gold.recommendations.entries()) {
    const found = best(place, records.recommendations)
    if (found)
      compare(name, annotated.recommendations[index], recommendationValues(found, records, slugs))
  }
  for (const [index, place] of gold.claims.entries()) {
    const found = best(place, records.claims)
    if (found) compare(name, annotated.claims[index], claimValues(found, slugs))
  }
}

for (const [field, { records, right, gold, found, shared }] of tallies) {
  const f1 = gold + found === 0 ? 100 : (200 * shared) / (gold + found)
  console.log(
    `${field.padEnd(12)} records ${String(records)}  right ${((100 * right) / records).toFixed(1)}  values ${String(gold)}  F1 ${f1.toFixed(1)}`,
  )
}
if (process.argv.includes('--misses')) console.log(misses.join('\n'))

/** The gold actors that the mentions of a predicted actor stand on. */
function slugsOf(gold: Gold, { mentions }: Records): ReadonlyMap<string, ReadonlySet<string>> {
  const slugs = new Map<string, Set<string>>()
  for (const mention of mentions) {
    for (const { actor, start, end } of gold.mentions) {
      if (start !== mention.start || end !== mention.end) continue
      slugs.set(mention.actorId, (slugs.get(mention.actorId) ?? new Set()).add(actor))
    }
  }
  return slugs
}

function best<Found extends Range>(gold: Range, found: readonly Found[]): Found | null {
  const overlap = (one: Range): number =>
    Math.max(0, Math.min(one.end, gold.end) - Math.max(one.start, gold.start))
  const likeness = (one: Range): number =>
    overlap(one) / (gold.end - gold.start + one.end - one.start - overlap(one))
  const likest = [...found].sort((a, b) => likeness(b) - likeness(a))[0]
  return likest && likeness(likest) >= 0.5 ? likest : null
}

function recommendationValues(
  { targetIds, purpose, condition, deadlineDateId }: Records['recommendations'][number],
  { dates }: Records,
  slugs: ReadonlyMap<string, ReadonlySet<string>>,
): Values {
  const deadline = dates.find(({ id }) => id === deadlineDateId)?.text
  return {
    targets: targetIds.flatMap((id) => slugFor(id, slugs)),
    purpose: list(purpose),
    condition: list(condition),
    deadline: list(deadline),
  }
}

function claimValues(
  { actors, hedges, attribution, predicate, eventClass }: Records['claims'][number],
  slugs: ReadonlyMap<string, ReadonlySet<string>>,
): Values {
  const objects = actors.filter(({ role }) => role === 'object')
  return {
    objects: objects.flatMap(({ actorId }) => slugFor(actorId, slugs)),
    hedges,
    attribution: list(attribution),
    predicate: list(predicate),
    eventClass: list(eventClass),
  }
}

/** One name for an actor: the gold’s, else its own id. */
function slugFor(id: string, slugs: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [[...(slugs.get(id) ?? [id])].sort().join('+')]
}

function list(value: string | null | undefined): string[] {
  return value == null ? [] : [value]
}

function compare(name: string, annotation: Annotation | undefined, values: Values): void {
  if (!annotation) throw new Error(`Unexpected end of the annotations of ${name}`)
  for (const [field, found] of Object.entries(values)) {
    const value = annotation[field]
    const gold = Array.isArray(value) ? value : list(value)
    const shared = gold.filter((one) => found.some((other) => other.split('+').includes(one)))
    const right = shared.length === gold.length && found.length <= gold.length
    const tally = tallies.get(field) ?? { records: 0, right: 0, gold: 0, found: 0, shared: 0 }
    tallies.set(field, {
      records: tally.records + 1,
      right: tally.right + (right ? 1 : 0),
      gold: tally.gold + gold.length,
      found: tally.found + found.length,
      shared: tally.shared + shared.length,
    })
    if (!right)
      misses.push(`${name} “${annotation.text}” ${field}: ${gold.join(', ')} → ${found.join(', ')}`)
  }
}
