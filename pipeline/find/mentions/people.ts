import { NAME_ENDINGS, NAME_PARTICLES } from '../../lexicon/name-words.ts'
import type { NamedEntity } from './types.ts'

/** The persons that a text names in full, by each part of their names. */
export class People {
  readonly #byPart = new Map<string, NamedEntity[]>()

  add(person: NamedEntity): void {
    const parts = nameParts(person.name)
    if (parts.length < 2) return
    for (const part of new Set(parts)) {
      const list = this.#byPart.get(part)
      if (list === undefined) this.#byPart.set(part, [person])
      else if (list.every(({ key }) => key !== person.key)) list.push(person)
    }
  }

  /** The person whom a shorter name stands for: the last named before, else the first; null where none fits. */
  find(name: string, before: NamedEntity | null): NamedEntity | null {
    const parts = nameParts(name)
    const key = parts.at(-1)
    const candidates = key === undefined ? [] : (this.#byPart.get(key) ?? [])
    const fitting = candidates.filter((person) => {
      const all = nameParts(person.name)
      return all.length > parts.length && parts.every((part) => all.includes(part))
    })
    const family = fitting.filter(({ name: full }) => nameParts(full).at(-1) === key)
    return (family.length > 0 ? family : fitting).find((person) => person !== before) ?? null
  }

  has(part: string): boolean {
    return this.#byPart.has(part)
  }
}

/** The words of a person’s name that can stand for the whole. */
export const nameParts = (name: string): string[] =>
  name
    .split(/\s+/)
    .filter(
      (part) =>
        part.length > 1 &&
        !/^\p{Lu}\.$/u.test(part) &&
        !NAME_ENDINGS.has(part) &&
        !NAME_PARTICLES.has(part),
    )
