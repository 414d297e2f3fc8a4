import { SIGNALS } from '../../../lexicon/temporal-modifiers.ts'
import type { TemporalExpression } from '../../../records.ts'
import { isDash } from '../phrases.ts'
import type { TemporalReading } from '../meaning.ts'
import type { Word } from '../../../match/words.ts'

type Signal = TemporalExpression['signal']

const LONGEST = 4

/** The signal that introduces an expression: the longest phrase right before it that is one. */
export function signalOf(
  reading: TemporalReading,
  before: TemporalReading | null,
  words: readonly Word[],
): Signal {
  if (before && isRangeEnd(before, reading, words)) return 'until'
  const last = skipHyphen(words, reading.from - 1)
  for (let length = LONGEST; length > 0; length--) {
    if (last - length + 1 < 0) continue
    const phrase = words
      .slice(last - length + 1, last + 1)
      .map(({ lower }) => lower)
      .join(' ')
    const signal = SIGNALS[phrase]
    if (signal !== undefined && Object.hasOwn(SIGNALS, phrase)) return fits(signal, reading)
  }
  return null
}

/** A length has no start, end or deadline: “extended by six months”. */
const fits = (signal: Signal, { meaning }: TemporalReading): Signal =>
  meaning.kind === 'duration' && signal !== 'after' && signal !== 'before' ? null : signal

const skipHyphen = (words: readonly Word[], at: number): number =>
  isDash(words[at]) && ['pre', 'post'].includes(words[at - 1]?.lower ?? '') ? at - 1 : at

/** “from May to June”: the second is where the range ends. */
function isRangeEnd(
  before: TemporalReading,
  reading: TemporalReading,
  words: readonly Word[],
): boolean {
  return (
    reading.from - before.to === 1 &&
    words[before.to]?.lower === 'to' &&
    words[before.from - 1]?.lower === 'from'
  )
}
