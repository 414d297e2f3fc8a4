import type { Passage } from '../../types.ts'
import { slicePassage } from './slice.ts'

/** The mark of secrecy that a cable’s paragraph begins with: “(SBU) Talks opened …”. */
const mark = /^\((?:U|SBU|FOUO|CUI|LOU|[CS]\/\/?[A-Z]{2,6}(?:\/[A-Z]{2,6})?|TS)\)\s+/
/** What closes a cable’s part: “… as planned. END SUMMARY.” */
const closing = /\b(?:BEGIN|END) (?:SUMMARY|COMMENT|NOTE|TEXT|QUOTE|ACTION REQUEST)\.?$/

/** Keeps a cable’s marks of secrecy apart as labels, and “END SUMMARY” as furniture. */
export function splitClassified(passage: Passage): Passage[] {
  const { kind, text, label, starts } = passage
  if (kind !== 'paragraph' && kind !== 'list-item') return [passage]
  const from = mark.exec(text.slice(0, 30))?.[0].length ?? 0
  const end = closing.exec(text.slice(-30))?.[0].length ?? 0
  const tail = end === 0 ? 0 : text.length - text.slice(0, -end).trimEnd().length
  if (from === 0 && tail === 0) return [passage]
  const body = slicePassage(passage, from, text.length - tail)
  const rest = slicePassage(passage, text.length - tail, text.length)
  const own =
    from === 0
      ? label
      : {
          text: [label?.text, text.slice(0, from).trim()].filter(Boolean).join(' '),
          start: label?.start ?? starts[0] ?? 0,
        }
  return [
    ...(body === null ? [] : [{ ...body, label: own }]),
    ...(rest === null ? [] : [{ ...rest, kind: 'furniture' as const, item: null }]),
  ]
}
