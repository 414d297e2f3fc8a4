import { byFirstWord, firstOf, firstWord, stateNamed } from './gazetteer-rows.ts'
import type { NameReading } from './gazetteer-rows.ts'

/** A surface form of the gazetteer, and all that it can stand for; the likeliest reading first. */
export interface Surface {
  text: string
  readings: NameReading[]
}

/** A letter or figure: what a name must not be followed by. */
const wordCharacter = /[\p{L}\p{N}]/u
class Gazetteer {
  readonly #rows = byFirstWord()
  readonly #surfaces = new Map<string, readonly Surface[]>()
  readonly #states = new Map<string, NameReading>()

  /** The longest surface form that stands at an offset of a text in plain apostrophes; null where none does. */
  at(text: string, offset: number): Surface | null {
    firstWord.lastIndex = offset
    const word = firstWord.exec(text)?.[0]
    if (word === undefined) return null
    for (const surface of this.#opened(word)) {
      const end = offset + surface.text.length
      if (!text.startsWith(surface.text, offset)) continue
      if (end >= text.length || !wordCharacter.test(text.charAt(end))) return surface
    }
    return null
  }

  get(text: string): Surface | null {
    return this.#opened(firstOf(text)).find((surface) => surface.text === text) ?? null
  }

  /** Whether a form is in the list of places. */
  isPlace(text: string): boolean {
    return this.get(text)?.readings.some(({ aspect }) => aspect === 'place') ?? false
  }

  state(iso2: string): NameReading | null {
    const known = this.#states.get(iso2)
    if (known !== undefined) return known
    const named = stateNamed(iso2)
    if (named === null) return null
    const reading: NameReading = { ...named, aspect: 'name' }
    this.#states.set(iso2, reading)
    return reading
  }

  /** The forms that begin with a word, the longest first: made when a text first has the word. */
  #opened(first: string): readonly Surface[] {
    const known = this.#surfaces.get(first)
    if (known !== undefined) return known
    const rows = this.#rows.get(first)
    if (rows === undefined) return []
    const surfaces = new Map<string, Surface>()
    for (const { forms, named } of rows) {
      const base = named()
      if (base === null) continue
      for (const [form, aspect] of forms()) {
        if (firstOf(form) === first) addReading(surfaces, form, { ...base, aspect })
      }
    }
    const opened = [...surfaces.values()].sort((one, other) => other.text.length - one.text.length)
    this.#surfaces.set(first, opened)
    return opened
  }
}

function addReading(surfaces: Map<string, Surface>, text: string, reading: NameReading): void {
  const { readings } = surfaces.get(text) ?? { readings: [] }
  const isKnown = readings.some(
    ({ key, aspect }) => key === reading.key && aspect === reading.aspect,
  )
  if (!isKnown) surfaces.set(text, { text, readings: [...readings, reading] })
}

let gazetteer: Gazetteer | undefined

/** The gazetteer, built once when first asked for (some milliseconds). */
export const theGazetteer = (): Gazetteer => (gazetteer ??= new Gazetteer())
