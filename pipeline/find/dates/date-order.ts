import { MONTHS } from '../../lexicon/temporal-names.ts'
import type { Word } from '../../match/words.ts'

/** Whether a document writes “May 5” rather than “5 May”: what it does most often; never in doubt. */
export function prefersMonthFirst(sentences: readonly (readonly Word[])[]): boolean {
  let balance = 0
  for (const words of sentences) {
    words.forEach((word, index) => {
      if (word.kind !== 'letters' || !MONTHS.has(word.lower)) return
      if (isDayNumber(words[index + 1])) balance++
      if (isDayNumber(words[index - 1])) balance--
    })
  }
  return balance > 0
}

const isDayNumber = (word: Word | undefined): boolean =>
  word?.kind === 'digits' && word.text.length <= 2
