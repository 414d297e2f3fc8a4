import { dayOf } from '../text/head-line.ts'
import type { HouseStyle } from './types.ts'

const kind =
  /\b(situation report|sitrep|flash update|situation update|humanitarian bulletin|humanitarian update)\b(?: ?(?:no\.?|nr\.?|number|#|№) ?(\d{1,4}))?/i
const asOf =
  /\bas of (?:\d{1,2}:\d{2} ?(?:hrs|h)?,? ?)?((?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2},?) \d{4})/iu

/** A situation report: “Haiti: Hurricane Melissa – Situation Report No. 5 (as of 23 October 2025)”. */
export const situationReport: HouseStyle = {
  id: 'situation-report',
  example: 'Haiti: Floods – Flash Update No. 5 (as of 23 October 2025)',
  read: (head) => {
    const lines = head.filter(({ kind: of }) => of === 'heading' || of === 'metadata')
    const found = lines.map(({ text }) => kind.exec(text)).find((match) => match !== null)
    if (found == null) return null
    const [, series = '', number] = found
    const publishedOn =
      lines.map(({ text }) => dayOf(asOf.exec(text)?.[1] ?? '')).find((day) => day !== null) ??
      dayBehind(found)
    return {
      series: series.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()),
      ...(number === undefined ? {} : { number }),
      ...(publishedOn == null ? {} : { publishedOn }),
    }
  },
}

/** “Situation Report #1 December 11, 2025”: the day behind series and number, where the line has little else. */
function dayBehind({ 0: words, index, input }: RegExpExecArray): string | null {
  const rest = input.slice(index + words.length).trim()
  return rest.split(' ').length <= 5 ? dayOf(rest) : null
}
