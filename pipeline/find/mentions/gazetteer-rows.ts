import { ARMED_GROUPS } from '../../lexicon/armed-groups.ts'
import { GOVERNMENT_BODIES } from '../../lexicon/government-bodies.ts'
import { INTERGOVERNMENTAL } from '../../lexicon/intergovernmental.ts'
import { ORGANISATIONS } from '../../lexicon/organisations.ts'
import { PEOPLES } from '../../lexicon/peoples.ts'
import { PLACES } from '../../lexicon/places.ts'
import { STATES } from '../../lexicon/states.ts'
import type { State } from '../../lexicon/states.ts'
import type { FoundActor } from '../../types.ts'
import { slugOf } from '../../slug.ts'

/** What a surface form says of the actor: its name, its people, the seat of its government … */
export type Aspect =
  'name' | 'acronym' | 'demonym' | 'people' | 'seat' | 'metonym' | 'place' | 'region-demonym'

/** One reading of a surface form. */
export interface NameReading {
  key: string
  name: string
  kind: FoundActor['kind']
  aspect: Aspect
  iso2: string | null
  iso3: string | null
}

const KINDS: ReadonlyMap<string, FoundActor['kind']> = new Map(
  Object.entries({
    i: 'intergovernmental',
    b: 'bloc',
    a: 'armed-group',
    g: 'government',
    m: 'government',
    o: 'organisation',
    p: 'party',
  } as const),
)

const WESTERN: NameReading = {
  key: 'the-west',
  name: 'the West',
  kind: 'bloc',
  aspect: 'demonym',
  iso2: null,
  iso3: null,
}

/** The word that stands at `lastIndex`. */
export const firstWord = /[\p{L}\p{N}]+/uy

/** A reading before it is known which of its forms stands in a text. */
export type Named = Omit<NameReading, 'aspect'>

/** Rows of a table: the forms of each with what they say, and whom they name. */
interface Table<Row> {
  rows: readonly Row[]
  forms: (row: Row) => (readonly [string, Aspect])[]
  named: (row: Row) => Named | null
}

const as =
  (aspect: Aspect) =>
  (form: string): [string, Aspect] => [form, aspect]

const states: Table<State> = {
  rows: STATES,
  forms: ({ names, acronyms, adjectives, people, seats }) => [
    ...names.map(as('name')),
    ...acronyms.flatMap(dotted).map(as('acronym')),
    ...adjectives.map(as('demonym')),
    ...people.map(as('people')),
    ...seats.map(as('seat')),
  ],
  named: ({ name, iso2, iso3 }) => ({ key: slugOf(name), name, kind: 'state', iso2, iso3 }),
}

const bodies: Table<string> = {
  rows: [INTERGOVERNMENTAL, GOVERNMENT_BODIES, ARMED_GROUPS, ORGANISATIONS].flatMap(linesOf),
  forms: (line) => {
    const [code, names = '', acronyms = ''] = line.split('|')
    return [
      ...names.split(';').map(as(code === 'm' ? 'metonym' : 'name')),
      ...(acronyms === '' ? [] : acronyms.split(';').flatMap(dotted).map(as('acronym'))),
    ]
  },
  named: (line) => {
    const [code = '', names = '', , iso2 = '', actor = ''] = line.split('|')
    const name = actor || (names.split(';')[0] ?? '')
    const kind = KINDS.get(code)
    if (kind === undefined) return null
    return { key: slugOf(name), name, kind, iso2: iso2 || null, iso3: null }
  },
}

const western: Table<string> = {
  rows: ['Western', 'West European'],
  forms: (adjective) => [[adjective, 'demonym']],
  named: () => WESTERN,
}

const peoples: Table<string> = {
  rows: linesOf(PEOPLES),
  forms: (line) => {
    const [adjectives = '', people = ''] = line.split('|')
    return [
      ...(people === '' ? [] : people.split(',').map(as('people'))),
      ...adjectives.split(',').map(as('demonym')),
    ]
  },
  named: (line) => {
    const [adjectives = '', people = ''] = line.split('|')
    const name = (people === '' ? adjectives : people).split(',')[0] ?? adjectives
    return { key: slugOf(name), name, kind: 'people', iso2: null, iso3: null }
  },
}

const places: Table<string> = {
  rows: PLACES,
  forms: (name) => [[name, 'place']],
  named: (name) => ({ key: slugOf(name), name, kind: 'state', iso2: null, iso3: null }),
}

/** A row of any table. */
export interface Row {
  forms: () => (readonly [string, Aspect])[]
  named: () => Named | null
}

function* rowsOf<One>({ rows, forms, named }: Table<One>): Generator<Row> {
  for (const row of rows) yield { forms: () => forms(row), named: () => named(row) }
}

/** All rows by the first words of their forms. Nothing else is made of them until a text has such a word. */
export function byFirstWord(): Map<string, Row[]> {
  const index = new Map<string, Row[]>()
  // In this order: of one form’s readings, a state’s comes before a place’s.
  const all = [rowsOf(states), rowsOf(bodies), rowsOf(western), rowsOf(peoples), rowsOf(places)]
  for (const row of all.flatMap((rows) => [...rows])) {
    for (const [form] of row.forms()) {
      const first = firstOf(form)
      const known = index.get(first)
      if (known === undefined) index.set(first, [row])
      else if (known.at(-1) !== row) known.push(row)
    }
  }
  return index
}

/** Whom a row of the states’ table names, by its ISO 3166 code; null for a code that no state has. */
export function stateNamed(iso2: string): Named | null {
  const state = STATES.find((one) => one.iso2 === iso2)
  return state ? states.named(state) : null
}

/** The first word of a form. */
export function firstOf(form: string): string {
  firstWord.lastIndex = 0
  return firstWord.exec(form)?.[0] ?? form
}

function linesOf(table: string): string[] {
  return table.trim().split('\n')
}

/** An acronym with and without stops: “UN”, “U.N.”. */
function dotted(acronym: string): string[] {
  if (!/^[A-Z]{2,5}$/.test(acronym)) return [acronym]
  const stops = acronym.split('').join('.')
  return [acronym, `${stops}.`, stops]
}
