import { dayOf } from '../text/head-line.ts'
import type { HouseStyle } from './types.ts'

/** “BRUSSELS, 3 May 2023 –”, “NAIROBI (9 March 2020) –”, “Geneva, May 3, 2023 —” */
const dateline =
  /^\p{Lu}[\p{L}.’' -]{1,40}(?:, \p{Lu}[\p{L}.’' -]{1,30})?(?:, | )\(?((?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2},?) \d{4})\)?\.? ?(?:[–—-]|\(\p{Lu}{2,6}\)) /u

/** A press release: its first paragraph begins with place and day. */
export const pressRelease: HouseStyle = {
  id: 'press-release',
  example: 'Aid Cut Off\nBRUSSELS, 3 May 2023 – The council said …',
  read: (head) => {
    const days = head.map(({ text }) => dayOf(dateline.exec(text.slice(0, 140))?.[1] ?? ''))
    const publishedOn = days.find((day) => day !== null)
    return publishedOn == null ? null : { publishedOn }
  },
}
