import { dayOf } from '../text/head-line.ts'
import type { HouseStyle } from './types.ts'

const numbered = /^(?:draft )?resolution (\d{1,5}(?:\/\d{1,4})?(?: ?\(\d{4}\))?)$/i
const symbol = /\b[AES]\/(?:HRC\/|ES-\d+\/)?RES\/\d{1,5}(?:\/\d{1,4})?(?: ?\(\d{4}\))?/
const opening =
  /^The ((?:UN |United Nations )?(?:Security Council|General Assembly|Human Rights Council|Economic and Social Council)|European Parliament|Parliamentary Assembly),/
/** “European Parliament resolution of 9 March 2023 on …” */
const ofDay = /\bresolution of \d{1,2} \p{L}{3,9} \d{4}\b/iu
const adopted = /^adopted by .{1,200}$/i

/** A resolution: its number stands above the body that speaks (“The Security Council, …”). */
export const resolution: HouseStyle = {
  id: 'resolution',
  example:
    'Resolution 1826 (2008)\nAdopted by the Security Council on 29 July 2008\nThe Security Council,',
  read: (head) => {
    const titled = head.find(({ text }) => numbered.test(text))
    const body = head.map(({ text }) => opening.exec(text)?.[1]).find((name) => name !== undefined)
    if (titled === undefined && body === undefined) return null
    const marked = head
      .map(({ text }) => symbol.exec(text)?.[0])
      .find((found) => found !== undefined)
    const number = numbered.exec(titled?.text ?? '')?.[1] ?? marked
    const dated =
      head.find(({ text }) => adopted.test(text)) ?? head.find(({ text }) => ofDay.test(text))
    const publishedOn = dayOf(dated?.text ?? '')
    return {
      ...(titled === undefined ? {} : { title: titled.text }),
      ...(number === undefined ? {} : { number }),
      ...(body === undefined ? {} : { publisher: publisherOf(body) }),
      ...(publishedOn === null ? {} : { publishedOn }),
    }
  },
}

function publisherOf(body: string): string {
  return /Council$|Assembly$/.test(body) && !/^(?:UN|United|Parliamentary)/.test(body)
    ? `United Nations ${body}`
    : body
}
