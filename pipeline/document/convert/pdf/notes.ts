import { textOf } from './lines.ts'
import type { Body, Line, Page } from './types.ts'

/** A footnote: its number and its lines, the number cut off. */
export interface Note {
  number: string
  lines: Line[]
}

const start = /^(\d{1,3})(?=[\s\p{L}"“‘(])\s*/u
/** How much smaller than the text notes are set. */
const smaller = 0.94

/** Takes the notes at a page’s foot out of its lines. */
export function splitNotes(page: Page, body: Body): { lines: Line[]; notes: Note[] } {
  const { lines, height } = page
  const first = lines.findIndex(
    (line, index) =>
      line.y > height * 0.3 &&
      line.size < smaller * body.size &&
      start.test(textOf(line)) &&
      lines.slice(index).every(({ size, y }) => size < smaller * body.size && y >= line.y - 2),
  )
  if (first === -1) return { lines, notes: [] }
  const notes: Note[] = []
  for (const line of lines.slice(first)) {
    const number = start.exec(textOf(line))?.[1]
    const last = notes.at(-1)
    const next = last === undefined || Number(number) === Number(last.number) + 1
    if (number !== undefined && next) notes.push({ number, lines: [withoutStart(line)] })
    else last?.lines.push(line)
  }
  return { lines: lines.slice(0, first), notes }
}

function withoutStart(line: Line): Line {
  let left = start.exec(textOf(line))?.[0].trim().length ?? 0
  const runs = line.runs.map((run) => {
    const text = left > 0 ? run.text.trimStart() : run.text
    const cut = Math.min(left, text.length)
    left -= cut
    return { ...run, text: text.slice(cut) }
  })
  const [first, ...rest] = runs.filter(({ text }) => text.trim() !== '')
  return {
    ...line,
    runs: first === undefined ? [] : [{ ...first, text: first.text.trimStart() }, ...rest],
  }
}
