import type { Line, Run } from './types.ts'

/** The widest gap between words of one line, in parts of the size. */
const wordGap = 1.4
/** The narrowest gap that is a space. */
const spaceGap = 0.15
/** How far a label may stand before its text. */
const labelGap = 8
const label =
  /^(?:[•▪◦●○‣·■□◆➢➤►✓✔❖\uE000-\uF8FFo–—-]|\(?[a-zA-Z\d]{1,3}[.)]|\d{1,3}(?:\.\d{1,3}){1,3}\.?)$/u

/** Puts runs that follow each other on one baseline together. */
export function linesOf(runs: readonly Run[], page: number): Line[] {
  const lines: Line[] = []
  for (const run of runs) {
    const last = lines.at(-1)
    if (last !== undefined && continues(last, run)) extend(last, run)
    else
      lines.push({
        page,
        runs: [run],
        x: run.x,
        right: run.x + run.width,
        y: run.y,
        size: run.size,
      })
  }
  for (const line of lines) line.size = sizeOf(line.runs)
  return joinStretched(lines)
}

/** A note’s number, and how far before the note’s text it may stand. */
const noteNumber = /^\d{1,3}$/
const noteGap = 2.5
/** The name of a field of a memorandum’s head. */
const fieldName = /^\p{Lu}[\p{L} ]{1,14}:$/u

function continues(line: Line, run: Run): boolean {
  const size = Math.max(line.size, run.size)
  const raised = run.size < 0.95 * line.size || line.size < 0.95 * run.size
  if (Math.abs(run.y - line.y) > (raised ? 0.65 : 0.25) * size) return false
  const gap = run.x - line.right
  return gap > -0.6 * size && gap < widestGap(textOf(line), run.text) * size
}

function widestGap(before: string, after: string): number {
  if (label.test(before) || fieldName.test(before)) return labelGap
  return noteNumber.test(before) && /^[\p{Lu}“"‘']/u.test(after.trimStart()) ? noteGap : wordGap
}

function extend(line: Line, run: Run): void {
  const last = line.runs.at(-1)
  const spaced = (last?.text ?? '').endsWith(' ') || run.text.startsWith(' ')
  const gap = run.x - line.right
  if (last !== undefined && !spaced && gap > spaceGap * Math.max(last.size, run.size))
    last.text += ' '
  line.runs.push(run)
  line.right = Math.max(line.right, run.x + run.width)
  if (run.size > line.size) [line.y, line.size] = [run.y, run.size]
}

function sizeOf(runs: readonly Run[]): number {
  const characters = new Map<number, number>()
  for (const { size, text } of runs) characters.set(size, (characters.get(size) ?? 0) + text.length)
  return [...characters].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** How far the words of a line may be stretched apart to fill it. */
const stretchedGap = 6

/** Parts of a line whose words were set apart so that it ends where the line before or behind does are one line. */
function joinStretched(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (let at = 0; at < lines.length;) {
    const [first] = lines.slice(at, at + 1)
    if (first === undefined) break
    let end = at + 1
    while (isStretched(lines[end - 1], lines[end])) end++
    const last = lines[end - 1] ?? first
    const whole = { ...first, right: last.right, runs: [...first.runs] }
    const fills = [joined.at(-1), lines[end]].some(
      (line) => line !== undefined && isAsWide(whole, line),
    )
    if (end > at + 1 && fills) {
      for (const part of lines.slice(at + 1, end)) {
        const before = whole.runs.pop()
        if (before !== undefined) whole.runs.push({ ...before, text: `${before.text.trimEnd()} ` })
        whole.runs.push(...part.runs)
      }
      joined.push(whole)
    } else joined.push(...lines.slice(at, end))
    at = end
  }
  return joined
}

function isStretched(before: Line | undefined, line: Line | undefined): boolean {
  if (before === undefined || line === undefined) return false
  const gap = line.x - before.right
  return (
    Math.abs(line.y - before.y) < 0.1 * line.size &&
    Math.abs(line.size - before.size) < 0.1 &&
    gap > 0 &&
    gap < stretchedGap * line.size
  )
}

function isAsWide(line: Line, other: Line): boolean {
  const near = 0.3 * line.size
  const below = Math.abs(line.y - other.y)
  return (
    Math.abs(line.x - other.x) < near &&
    Math.abs(line.right - other.right) < near &&
    below > 0.5 * line.size &&
    below < 2 * line.size
  )
}

/** The words of a line. */
export function textOf({ runs }: Pick<Line, 'runs'>): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
