import { isKnownHeading } from '../text/run-in-heading.ts'
import type { HouseStyle } from './types.ts'

/** The numbers by which agencies’ reports are known. */
const agencies: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:united states government accountability office )?(GAO-\d{2}-\d{3,6}[A-Z]{0,4})\b/i,
    'US Government Accountability Office',
  ],
  [
    /^(?:CRS (?:report|in focus|insight) |report (?:no\.?|number): ?)?((?:R|RL|RS|IF|IN|LSB)\d{4,5})(?: · VERSION \d{1,3} · [a-z]{3,8})?$/i,
    'Congressional Research Service',
  ],
  [
    /^(?:[A-Z\d]{5,8} )?https:\/\/crsreports\.congress\.gov\/? (?:\| )?((?:R|RL|RS|IF|IN|LSB)\d{4,5})\b/i,
    'Congressional Research Service',
  ],
]

/** “RURAL BRIDGES⏎Agency Should Track Repairs”: a topic in capitals, and the title below it. */
function titleOf(head: Parameters<HouseStyle['read']>[0]): { title?: string } {
  const at = head.findIndex(
    ({ kind, text }, index) =>
      kind === 'heading' &&
      /^[\p{Lu}\d][\p{Lu}\d ’',&-]{3,80}$/u.test(text) &&
      !isKnownHeading(text) &&
      head[index + 1]?.kind === 'heading',
  )
  const [topic, words] = [head[at], head[at + 1]]
  return topic === undefined || words === undefined || isKnownHeading(words.text)
    ? {}
    : { title: `${topic.text}: ${words.text}` }
}

/** A report of an agency of the US Congress: its number stands on a line of its own, at the head or below the text. */
export const agencyReport: HouseStyle = {
  id: 'agency-report',
  example: 'GAO-24-106101\nTax Administration',
  read: (head, imprint) => {
    const masthead = head.some(({ text }) =>
      /^CRS (?:insight|legal sidebar|in focus|report)\b/i.test(text),
    )
    for (const { text } of [...head, ...imprint]) {
      if (text.length > 90) continue
      for (const [pattern, publisher] of agencies) {
        const number = pattern.exec(text)?.[1]
        if (number !== undefined)
          return { number: number.toUpperCase(), publisher, ...titleOf(head) }
      }
    }
    return masthead ? { publisher: 'Congressional Research Service' } : null
  },
}
