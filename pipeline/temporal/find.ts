import type { DocumentSentence, FoundDate } from '../types.ts'
import type { Setting } from './anchoring/anchor.ts'
import { isNarrative } from './anchoring/genre.ts'
import { tenseAt } from './anchoring/tense.ts'
import { Thread } from './anchoring/thread.ts'
import { parseDay } from './calendar.ts'
import { prefersMonthFirst } from './date-order.ts'
import type { Fields, Reading } from './meaning.ts'
import { read } from './read.ts'
import { shareYear } from './refiners/share-year.ts'
import { signalOf } from './refiners/signal.ts'
import { resolve } from './resolve.ts'
import { scan, type Word } from './words.ts'

/** An expression as it was read, and as it was resolved. */
export interface Resolution {
  found: FoundDate
  reading: Reading
  /** The place in the calendar that it was resolved to, where it is one. */
  fields: Fields | null
}

interface ReadSentence {
  sentence: DocumentSentence
  words: readonly Word[]
  readings: readonly Reading[]
}

/**
 * Finds the temporal expressions of a document: reads each sentence, then resolves what was read in the order of the text.
 *
 * @param publishedOn ISO 8601 day of publication; null leaves deictic expressions unanchored.
 */
export function resolveTemporalExpressions(
  sentences: readonly DocumentSentence[],
  publishedOn: string | null,
): Resolution[] {
  const scanned = sentences.map((sentence) => ({
    sentence,
    words: scan(sentence.block.text, sentence.syntax.start, sentence.syntax.end),
  }))
  const monthFirst = prefersMonthFirst(scanned.map(({ words }) => words))
  const sentencesRead = scanned.map(({ sentence, words }): ReadSentence => ({
    sentence,
    words,
    readings: shareYear(read(words, monthFirst), words),
  }))
  const published = publishedOn === null ? null : parseDay(publishedOn)
  const narrative = isNarrative(
    sentencesRead.flatMap(({ readings }) => readings.map(({ meaning }) => meaning)),
    published,
  )
  const setting: Setting = { published, narrative, american: monthFirst, thread: new Thread() }
  return sentencesRead.flatMap((each) => resolveSentence(each, setting))
}

/** The temporal expressions of a document, in the order of the text. */
export const findTemporalExpressions = (
  sentences: readonly DocumentSentence[],
  publishedOn: string | null,
): FoundDate[] => resolveTemporalExpressions(sentences, publishedOn).map(({ found }) => found)

function resolveSentence(
  { sentence, words, readings }: ReadSentence,
  setting: Setting,
): Resolution[] {
  return readings.map((reading, index) => {
    const resolution = resolveReading(
      reading,
      readings[index - 1] ?? null,
      sentence,
      words,
      setting,
    )
    follow(resolution, setting)
    return resolution
  })
}

function resolveReading(
  reading: Reading,
  before: Reading | null,
  sentence: DocumentSentence,
  words: readonly Word[],
  setting: Setting,
): Resolution {
  const start = words[reading.from]?.start ?? 0
  const end = words[reading.to - 1]?.end ?? start
  const signal = signalOf(reading, before, words)
  const { block, section, syntax } = sentence
  const { fields, ...resolved } = resolve(reading, setting, {
    block,
    section,
    signal,
    tense: tenseAt(syntax, start),
  })
  const found: FoundDate = {
    sentence,
    start,
    end,
    rule: reading.rule,
    ...resolved,
    mod: reading.mod,
    signal,
  }
  return { found, reading, fields }
}

/** Moves the thread on to a date that was resolved. */
function follow({ found, reading, fields }: Resolution, { thread, published }: Setting): void {
  if (!fields || found.sentence.block.kind === 'metadata') return
  const { meaning } = reading
  const said = meaning.kind === 'calendar' && meaning.shift === null
  const bareYear = fields.month === undefined && fields.season === undefined
  const carriesYear =
    said &&
    found.anchor !== 'published' &&
    (!bareYear || found.sentence.block.text.slice(0, found.start).endsWith('n '))
  if (published && found.value === published.toString() && thread.last === null) return
  thread.add({
    fields,
    found,
    block: found.sentence.block,
    section: found.sentence.section,
    carriesYear,
  })
}
