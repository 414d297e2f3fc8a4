import { OFFICE_SPHERES } from '../../lexicon/name-variants.ts'
import type { Actor } from '../../records.ts'
import type { Records } from '../../types.ts'
import { canBeOne, comparable } from './person-names.ts'

/** A person of the dataset: what the briefings so far say. */
interface Person {
  id: string
  name: string[]
  countries: ReadonlySet<string>
  spheres: ReadonlySet<string>
}

/**
 * Which persons of which briefing are called otherwise in the dataset: one id for one person under all spellings and
 * short forms, and two where two people have one name (other countries, or offices in other spheres).
 * @param briefings in the order in which they were published: the earlier names the person.
 * @returns for each briefing the new ids by the old ones.
 */
export function joinPersons(briefings: readonly Records[]): Map<string, string>[] {
  const taken = new Set<string>()
  const byFamily = new Map<string, Person[]>()
  const renames = briefings.map(() => new Map<string, string>())
  const order = briefings.flatMap(({ actors }, at) => {
    const near = new Set(actors.flatMap(({ iso2 }) => iso2 ?? []))
    return actors
      .filter(({ kind, scope }) => kind === 'person' && scope === 'global')
      .map((actor) => ({ actor, at, near, name: comparable(actor.name) }))
  })
  // Full names first: a short form finds its person wherever the dataset names him in full.
  for (const { actor, at, near, name } of order.toSorted(
    (one, other) => fullness(other) - fullness(one),
  )) {
    const id = place(actor, name, near)
    if (id !== actor.id) renames[at]?.set(actor.id, id)
  }
  return renames

  function place(actor: Actor, name: string[], near: ReadonlySet<string>): string {
    const family = name.at(-1) ?? ''
    const namesakes = byFamily.get(family) ?? []
    const facts = { countries: new Set(actor.countries), spheres: spheresOf(actor.title) }
    const fitting = namesakes.filter((one) => canBeOne(one.name, name) && agree(one, facts))
    const [found] = fitting
    const sure = fitting.length === 1 && (name.length > 1 || speakForIt(found, { ...facts, near }))
    if (found !== undefined && sure) {
      Object.assign(found, {
        countries: union(found.countries, facts.countries),
        spheres: union(found.spheres, facts.spheres),
      })
      return found.id
    }
    const id = freeId(actor, taken)
    const person = { id, name, ...facts }
    taken.add(id)
    byFamily.set(family, [...namesakes, person])
    return id
  }
}

const fullness = ({ name }: { name: readonly string[] }): number =>
  name.filter(({ length }) => length > 1).length

type Facts = Pick<Person, 'countries' | 'spheres'>

/** What a briefing says of a person, and the states that it speaks of. */
interface Mentioned extends Facts {
  near: ReadonlySet<string>
}

/** Whether nothing that is known of both tells them apart. */
function agree(one: Facts, other: Facts): boolean {
  if (one.countries.size > 0 && other.countries.size > 0)
    return meet(one.countries, other.countries)
  return one.spheres.size === 0 || other.spheres.size === 0 || meet(one.spheres, other.spheres)
}

/** A family name alone is a person’s of that country, or of one that the briefing speaks of. */
const speakForIt = (person: Person | undefined, { countries, near }: Mentioned): boolean =>
  person !== undefined &&
  (person.name.length === 1 || meet(person.countries, countries.size > 0 ? countries : near))

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((value) => other.has(value))

const union = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...one, ...other])

function spheresOf(title: string | null): ReadonlySet<string> {
  const words = (title ?? '').toLowerCase().split(/\P{L}+/u)
  return new Set(words.flatMap((word) => OFFICE_SPHERES.get(word) ?? []))
}

/** The person’s own id; where another has it, the country tells them apart, or a number. */
function freeId({ id, countries }: Actor, taken: ReadonlySet<string>): string {
  const [country] = countries
  const candidates = [id, ...(country === undefined ? [] : [`${id}-${country.toLowerCase()}`])]
  const free = candidates.find((candidate) => !taken.has(candidate))
  if (free !== undefined) return free
  let number = 2
  while (taken.has(`${id}-${String(number)}`)) number++
  return `${id}-${String(number)}`
}
