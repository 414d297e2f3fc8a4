import type { PlainDocument } from './plain-sentences.ts'
import type { Timex2 } from './timex2.ts'

/** A library that finds dates in a sentence, and its findings in the terms of the benchmark. */
export interface Peer {
  name: string
  find: (sentence: string, reference: Date) => Timex2[]
}

/** The libraries, from bench/package.json; they are loaded by name so that the types of the project do not need them. */
export async function loadPeers(): Promise<Peer[]> {
  return [await chrono(), await recognizers(), await compromise()]
}

const load = async <T>(name: string): Promise<T> => (await import(name)) as T

/** Prepositions at the front are no part of the gold spans: they cost no library its strict match. */
const PREPOSITION = /^(?:on|in|at|by|since|from|until|till|during|before|after|of|for|between|to) /i

function trimmed(text: string, start: number, value: string | null): Timex2 {
  const cut = PREPOSITION.exec(text)?.[0].length ?? 0
  const tail = /[\s.,;:)]{0,3}$/.exec(text)?.[0].length ?? 0
  return { start: start + cut, end: start + text.length - tail, value }
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

interface ChronoComponents {
  isCertain: (part: string) => boolean
  get: (part: string) => number | null
}

interface ChronoModule {
  parse: (
    text: string,
    reference: Date,
  ) => { index: number; text: string; start: ChronoComponents; end: ChronoComponents | null }[]
}

/** A component’s value at the precision that the text gives it. */
function chronoValue(part: ChronoComponents): string {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => part.get(name) ?? 0)
  const value = `${pad(year ?? 0, 4)}-${pad(month ?? 0)}`
  const isMonth = part.isCertain('month') && !part.isCertain('day')
  return isMonth ? value : `${value}-${pad(day ?? 0)}`
}

async function chrono(): Promise<Peer> {
  const { parse } = await load<ChronoModule>('chrono-node')
  return {
    name: 'chrono-node',
    find: (sentence, reference) =>
      parse(sentence, reference).map(({ index, text, start }) =>
        trimmed(text, index, chronoValue(start)),
      ),
  }
}

interface RecognizedValue {
  timex?: string
  value?: string
  start?: string
}

interface RecognizersModule {
  default: {
    DateTimeRecognizer: new (culture: string) => {
      getDateTimeModel: () => {
        parse: (
          text: string,
          reference: Date,
        ) => { start: number; end: number; resolution: { values: RecognizedValue[] } | null }[]
      }
    }
  }
}

/** The timex, or where it leaves the year open the latest past value, at the timex’s precision. */
function recognizedValue(values: readonly RecognizedValue[]): string | null {
  const [first] = values
  const timex = first?.timex
  if (timex === undefined) return null
  if (!timex.startsWith('XXXX')) return timex
  return (first?.value ?? first?.start ?? timex).slice(0, timex.length)
}

async function recognizers(): Promise<Peer> {
  const module = await load<RecognizersModule>('@microsoft/recognizers-text-date-time')
  const model = new module.default.DateTimeRecognizer('en-us').getDateTimeModel()
  return {
    name: 'recognizers-text',
    find: (sentence, reference) =>
      model
        .parse(sentence, reference)
        .map(({ start, end, resolution }) =>
          trimmed(sentence.slice(start, end + 1), start, recognizedValue(resolution?.values ?? [])),
        ),
  }
}

interface CompromiseView {
  json: (options: object) => {
    text: string
    offset: { start: number; length: number }
    dates?: { start: string | null; unit?: string }
  }[]
}

type Compromise = ((text: string) => {
  dates: (options: object) => CompromiseView
}) & { plugin: (plugin: unknown) => void }

const LENGTHS: Readonly<Record<string, number>> = { year: 4, month: 7 }

async function compromise(): Promise<Peer> {
  const { default: nlp } = await load<{ default: Compromise }>('compromise')
  const { default: plugin } = await load<{ default: unknown }>('compromise-dates')
  nlp.plugin(plugin)
  return {
    name: 'compromise-dates',
    find: (sentence, reference) =>
      nlp(sentence)
        .dates({ today: reference.toISOString().slice(0, 10) })
        .json({ offset: true })
        .map(({ offset, dates }) => {
          const text = sentence.slice(offset.start, offset.start + offset.length)
          const day = dates?.start?.slice(0, LENGTHS[dates.unit ?? ''] ?? 10) ?? null
          return trimmed(text, offset.start, day)
        }),
  }
}

/** What a library finds in a text, fed sentence by sentence. A sentence on which it throws has nothing. */
export function findWith(
  peer: Peer,
  { sentences, offsets }: PlainDocument,
  publishedOn: string,
): Timex2[] {
  const reference = new Date(`${publishedOn}T12:00:00Z`)
  return sentences.flatMap(({ block, syntax }) => {
    const offset = (offsets.get(block) ?? 0) + syntax.start
    try {
      return peer
        .find(block.text.slice(syntax.start, syntax.end), reference)
        .map(({ start, end, value }) => ({ start: start + offset, end: end + offset, value }))
    } catch {
      return []
    }
  })
}
