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
export interface Reading {
  key: string
  name: string
  kind: FoundActor['kind']
  aspect: Aspect
  iso2: string | null
  iso3: string | null
}

/** A surface form of the gazetteer, and all that it can stand for; the likeliest reading first. */
export interface Surface {
  text: string
  readings: Reading[]
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

const WESTERN: Reading = {
  key: 'the-west',
  name: 'the West',
  kind: 'bloc',
  aspect: 'demonym',
  iso2: null,
  iso3: null,
}

/** A letter or figure: what a name must not be followed by. */
const wordCharacter = /[\p{L}\p{N}]/u
const firstWord = /[\p{L}\p{N}]+/uy

class Gazetteer {
  readonly #surfaces = new Map<string, Surface>()
  readonly #byFirstWord = new Map<string, Surface[]>()
  readonly #byCode = new Map<string, Reading>()

  constructor() {
    for (const state of STATES) this.#addState(state)
    for (const table of [INTERGOVERNMENTAL, GOVERNMENT_BODIES, ARMED_GROUPS, ORGANISATIONS]) {
      for (const line of table.trim().split('\n')) this.#addRow(line)
    }
    for (const adjective of ['Western', 'West European']) this.#add(adjective, WESTERN)
    for (const line of PEOPLES.trim().split('\n')) this.#addPeople(line)
    for (const place of PLACES) this.#addPlace(place)
    for (const surfaces of this.#byFirstWord.values())
      surfaces.sort((one, other) => other.text.length - one.text.length)
  }

  /** The longest surface form that stands at an offset of a text in plain apostrophes; null where none does. */
  at(text: string, offset: number): Surface | null {
    firstWord.lastIndex = offset
    const word = firstWord.exec(text)?.[0]
    if (word === undefined) return null
    for (const surface of this.#byFirstWord.get(word) ?? []) {
      const end = offset + surface.text.length
      if (!text.startsWith(surface.text, offset)) continue
      if (end >= text.length || !wordCharacter.test(text.charAt(end))) return surface
    }
    return null
  }

  get(text: string): Surface | null {
    return this.#surfaces.get(text) ?? null
  }

  /** Whether a form is in the list of places. */
  isPlace(text: string): boolean {
    return this.#surfaces.get(text)?.readings.some(({ aspect }) => aspect === 'place') ?? false
  }

  state(iso2: string): Reading | null {
    return this.#byCode.get(iso2) ?? null
  }

  #addState(state: State): void {
    const { iso2, iso3, name, names, acronyms, adjectives, people, seats } = state
    const base = { key: slugOf(name), name, kind: 'state' as const, iso2, iso3 }
    const add = (forms: string[], aspect: Aspect) => {
      for (const form of forms) this.#add(form, { ...base, aspect })
    }
    add(names, 'name')
    add(acronyms.flatMap(dotted), 'acronym')
    add(adjectives, 'demonym')
    add(people, 'people')
    add(seats, 'seat')
    if (iso2 !== null && !this.#byCode.has(iso2))
      this.#byCode.set(iso2, { ...base, aspect: 'name' })
  }

  #addRow(line: string): void {
    const [code = '', names = '', acronyms = '', iso2 = '', actor = ''] = line.split('|')
    const all = names.split(';')
    const name = actor || (all[0] ?? '')
    const kind = KINDS.get(code)
    if (kind === undefined) return
    const reading = { key: slugOf(name), name, kind, iso2: iso2 || null, iso3: null }
    const aspect: Aspect = code === 'm' ? 'metonym' : 'name'
    for (const form of all) this.#add(form, { ...reading, aspect })
    for (const form of acronyms === '' ? [] : acronyms.split(';').flatMap(dotted))
      this.#add(form, { ...reading, aspect: 'acronym' })
  }

  #addPeople(line: string): void {
    const [adjectives = '', people = ''] = line.split('|')
    const name = (people === '' ? adjectives : people).split(',')[0] ?? adjectives
    const reading = { key: slugOf(name), name, kind: 'people' as const, iso2: null, iso3: null }
    for (const form of people === '' ? [] : people.split(','))
      this.#add(form, { ...reading, aspect: 'people' })
    for (const form of adjectives.split(',')) this.#add(form, { ...reading, aspect: 'demonym' })
  }

  #addPlace(name: string): void {
    const reading = { key: slugOf(name), name, kind: 'state' as const, iso2: null, iso3: null }
    this.#add(name, { ...reading, aspect: 'place' })
  }

  #add(text: string, reading: Reading): void {
    const known = this.#surfaces.get(text)
    if (known !== undefined) {
      if (
        known.readings.every(({ key, aspect }) => key !== reading.key || aspect !== reading.aspect)
      )
        known.readings.push(reading)
      return
    }
    const surface = { text, readings: [reading] }
    this.#surfaces.set(text, surface)
    firstWord.lastIndex = 0
    const first = firstWord.exec(text)?.[0] ?? text
    const list = this.#byFirstWord.get(first)
    if (list === undefined) this.#byFirstWord.set(first, [surface])
    else list.push(surface)
  }
}

/** An acronym with and without stops: “UN”, “U.N.”. */
function dotted(acronym: string): string[] {
  if (!/^[A-Z]{2,5}$/.test(acronym)) return [acronym]
  const stops = acronym.split('').join('.')
  return [acronym, `${stops}.`, stops]
}

let gazetteer: Gazetteer | undefined

/** The gazetteer, built once when first asked for (about 20 ms). */
export const theGazetteer = (): Gazetteer => (gazetteer ??= new Gazetteer())
