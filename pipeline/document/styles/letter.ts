import { letterClosing, salutation } from '../../lexicon/furniture.ts'
import type { HouseStyle } from './types.ts'

const subject = /^(?:re|ref|subject)\s?:\s*(.{3,250})$/i

/** A letter: its line “Re:” is its title. Who writes is no publisher. */
export const letter: HouseStyle = {
  id: 'letter',
  example: 'Dear Minister,\nRe: Safety of the eastern quay\nWe write …',
  read: (head) => {
    if (!head.some(({ text }) => salutation.test(text) && !letterClosing.test(text))) return null
    const title = head.map(({ text }) => subject.exec(text)?.[1]).find((found) => found != null)
    return title === undefined ? null : { title }
  },
}
