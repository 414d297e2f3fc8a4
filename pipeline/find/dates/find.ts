import type { DocumentSentence, FoundDate } from '../../types.ts'
import type { Setting } from './anchoring/types.ts'
import { narrativeSections, type SectionMeaning } from './anchoring/genre.ts'
import { tenseAt } from './anchoring/tense.ts'
import { Thread } from './anchoring/thread.ts'
import { parseDay } from './calendar.ts'
import { prefersMonthFirst } from './date-order.ts'
import type { Fields, TemporalReading } from './meaning.ts'
import { readExpressions } from './read.ts'
import { shareDay } from './refiners/share-day.ts'
import { shareFiscal, shareYear } from './refiners/share-year.ts'
import { signalOf } from './refiners/signal.ts'
import { resolve } from './resolve.ts'
import { speaksOfHabit, standsBeforeNoun } from './contexts.ts'
import { scan } from './words.ts'
import type { Word } from '../../match/words.ts'

/** An expression as it was read, and as it was resolved. */
export interface Resolution {
  found: FoundDate
  reading: TemporalReading
  /** The place in the calendar that it was resolved to, where it is one. */
  fields: Fields | null
}

interface ReadSentence {
  sentence: DocumentSentence
  words: readonly Word[]
  readings: readonly TemporalReading[]
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
  const american = prefersMonthFirst(scanned.map(({ words }) => words))
  const read = scanned.map(({ sentence, words }): ReadSentence => ({
    sentence,
    words,
    readings: shareDay(
      shareYear(shareFiscal(readExpressions(words, american), words), words),
      words,
    ),
  }))
  const published = publishedOn === null ? null : parseDay(publishedOn)
  const setting: Setting = { published, american, thread: new Thread() }
  const isNarrative = narrativeSections(read.flatMap(meaningsOf), published)
  return read.flatMap((each) => resolveSentence(each, setting, isNarrative(each.sentence.section)))
}

const meaningsOf = ({ sentence: { section }, readings }: ReadSentence): SectionMeaning[] =>
  readings.map(({ meaning }) => ({ section, meaning }))

/** The temporal expressions of a document, in the order of the text. */
export const findTemporalExpressions = (
  sentences: readonly DocumentSentence[],
  publishedOn: string | null,
): FoundDate[] => resolveTemporalExpressions(sentences, publishedOn).map(({ found }) => found)

function resolveSentence(
  { sentence, words, readings }: ReadSentence,
  setting: Setting,
  narrative: boolean,
): Resolution[] {
  const { block, section, syntax } = sentence
  const habit = speaksOfHabit(words)
  return readings.flatMap((reading, index) => {
    // “this season” where the text has named none is bounded by no calendar.
    if (isSeasonAgain(reading) && !setting.thread.lastSeason) return []
    const start = words[reading.from]?.start ?? syntax.start
    const signal = signalOf(reading, readings[index - 1] ?? null, words)
    const said = tenseAt(syntax, start)
    const tense = standsBeforeNoun(reading, words) ? null : said
    const { rule, mod, meaning } = reading
    const habitual = habit && said === 'present'
    const place = { block, section, signal, mod, tense, narrative, habitual }
    const { fields, ...resolved } = resolve(reading, setting, place)
    const end = words[reading.to - 1]?.end ?? start
    const found: FoundDate = { sentence, start, end, rule, ...resolved, mod, signal }
    const before = words[reading.from - 1]?.lower ?? null
    if (fields) setting.thread.follow({ found, fields, meaning, before, narrative, tense })
    return [{ found, reading, fields }]
  })
}

const isSeasonAgain = ({ meaning }: TemporalReading): boolean =>
  meaning.kind === 'calendar' && meaning.again !== undefined
