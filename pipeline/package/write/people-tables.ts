import type { Row } from '../../dataset/rows.ts'
import type { Tables } from '../../dataset/types.ts'
import type { Cell } from './flat-rows.ts'

/** A table for people: words first, names instead of ids, lists joined by “; ”. */
export interface PeopleTable {
  name: (typeof peopleTableNames)[number]
  header: string[]
  /** The records, and what is said of one in its row. */
  rows: readonly Row[]
  cells: (row: Row) => Cell[]
}

export const peopleTableNames = ['recommendations', 'claims', 'dates', 'actors'] as const

type Columns<Kind> = Record<string, (row: Kind) => Cell>

/** The tables for people, each row with its briefing and the day of its publication. */
export function peopleTables(tables: Tables): PeopleTable[] {
  const briefings = new Map(tables.briefings.map((row) => [row.id, row]))
  const actors = new Map(tables.actors.map((row) => [row.id, row.name]))
  const dates = new Map(tables.dates.map((row) => [row.id, row]))
  const sentences = new Map(tables.sentences.map((row) => [row.id, row.text]))
  const sections = new Map(tables.sections.map((row) => [row.id, row.heading]))
  const sectionOf = new Map(tables.sentences.map((row) => [row.id, sections.get(row.sectionId)]))
  const mentions = new Map<string, number>()
  for (const { actorId } of tables.mentions) mentions.set(actorId, (mentions.get(actorId) ?? 0) + 1)

  const name = (id: string): string => actors.get(id) ?? id
  const names = (ids: readonly string[]): Cell => joined(ids.map(name))
  const from = {
    briefing: ({ briefingId }: { briefingId: string }) =>
      briefings.get(briefingId)?.title ?? briefingId,
    published: ({ briefingId }: { briefingId: string }) =>
      briefings.get(briefingId)?.publishedOn ?? null,
  }
  const place = {
    section: ({ sentenceId }: { sentenceId: string }) => sectionOf.get(sentenceId) ?? null,
    ...from,
    id: ({ id }: { id: string }) => id,
  }
  return [
    table('recommendations', tables.recommendations, {
      'what should be done': ({ text }) => text,
      'by whom': ({ addressee, addresseeIds }) => names(addresseeIds) ?? addressee,
      'do or avoid': ({ stance }) => stance,
      strength: ({ strength }) => strength,
      action: ({ action }) => action,
      'towards whom': ({ targetIds }) => names(targetIds),
      purpose: ({ purpose }) => purpose,
      condition: ({ condition }) => condition,
      deadline: ({ deadlineDateId }) => dates.get(deadlineDateId ?? '')?.text ?? null,
      grade: ({ grade }) => grade,
      ...place,
    }),
    table('claims', tables.claims, {
      claim: ({ text }) => text,
      kind: ({ kind }) => kind,
      certainty: ({ certainty }) => certainty,
      hedges: ({ hedges }) => joined(hedges),
      polarity: ({ polarity }) => polarity,
      'who says so': ({ holder }) => (holder === 'author' ? 'the author' : name(holder)),
      'about whom': ({ actors: listed }) =>
        names([...new Set(listed.map(({ actorId }) => actorId))]),
      when: ({ dateIds }) => joined(dateIds.map((id) => dates.get(id)?.text ?? '')),
      grade: ({ grade }) => grade,
      ...place,
    }),
    table('dates', tables.dates, {
      date: ({ text }) => text,
      type: ({ type }) => type,
      value: ({ value }) => value,
      earliest: ({ earliest }) => earliest,
      latest: ({ latest }) => latest,
      grade: ({ grade }) => grade,
      // A date says little without its sentence; claims and recommendations are words enough.
      sentence: ({ sentenceId }) => sentences.get(sentenceId) ?? null,
      ...place,
    }),
    table('actors', tables.actors, {
      actor: ({ name: own }) => own,
      kind: ({ kind }) => kind,
      'also called': ({ aliases, name: own }) => joined(aliases.filter((alias) => alias !== own)),
      title: ({ title }) => title,
      countries: ({ countries }) => joined(countries),
      mentions: ({ id }) => mentions.get(id) ?? 0,
      wikidata: ({ wikidata }) => wikidata,
      briefings: ({ briefingIds }) =>
        joined(briefingIds.map((id) => briefings.get(id)?.title ?? id)),
      published: ({ briefingIds }) =>
        joined(briefingIds.map((id) => briefings.get(id)?.publishedOn ?? '')),
      id: ({ id }) => id,
    }),
  ]
}

function table<Kind>(
  name: PeopleTable['name'],
  rows: readonly Kind[],
  columns: Columns<Kind>,
): PeopleTable {
  const cells = Object.values(columns)
  return {
    name,
    header: Object.keys(columns),
    rows: rows as unknown as Row[],
    cells: (row) => cells.map((cell) => cell(row as unknown as Kind)),
  }
}

/** A list in one cell; nothing where it is empty. */
function joined(values: readonly string[]): Cell {
  return values.filter((value) => value !== '').join('; ') || null
}
