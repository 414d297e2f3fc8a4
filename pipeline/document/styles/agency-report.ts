import type { HouseStyle } from './types.ts'

/** The numbers by which agencies’ reports are known. */
const agencies: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:united states government accountability office )?(GAO-\d{2}-\d{3,6}[A-Z]{0,4})\b/i,
    'US Government Accountability Office',
  ],
  [
    /^(?:CRS (?:report|in focus|insight) )?((?:R|RL|RS|IF|IN|LSB)\d{4,5})$/i,
    'Congressional Research Service',
  ],
]

/** A report of an agency of the US Congress: its number stands on a line of its own. */
export const agencyReport: HouseStyle = {
  id: 'agency-report',
  example: 'GAO-24-106101\nTax Administration',
  read: (head) => {
    for (const { text } of head) {
      if (text.length > 90) continue
      for (const [pattern, publisher] of agencies) {
        const number = pattern.exec(text)?.[1]
        if (number !== undefined) return { number: number.toUpperCase(), publisher }
      }
    }
    return null
  },
}
