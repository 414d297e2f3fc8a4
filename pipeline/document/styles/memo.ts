import { dayOf } from '../text/head-line.ts'
import type { HouseStyle } from './types.ts'

const field =
  /^(to|from|date|dated|subject|subj|re|ref|reference|via|through|cc|info)\s?:\s*(.{1,300})$/i

/** A memorandum or a cable: To, From, Date, Subject. Who writes is no publisher. */
export const memo: HouseStyle = {
  id: 'memo',
  example: 'TO: The Minister\nFROM: The Desk\nDATE: 3 May 2021\nSUBJECT: Holding the Line',
  read: (head) => {
    const fields = new Map<string, string>()
    for (const { text } of head) {
      const [, name = '', value = ''] = field.exec(text) ?? []
      if (name !== '') fields.set(name.toLowerCase(), value)
    }
    if (!fields.has('from') && !fields.has('to')) return null
    const title = fields.get('subject') ?? fields.get('subj') ?? fields.get('re')
    const publishedOn = dayOf(fields.get('date') ?? fields.get('dated') ?? '')
    return {
      ...(title === undefined ? {} : { title }),
      ...(publishedOn === null ? {} : { publishedOn }),
    }
  },
}
