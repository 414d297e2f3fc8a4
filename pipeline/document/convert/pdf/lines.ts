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
  return lines
}

/** A note’s number, and how far before the note’s text it may stand. */
const noteNumber = /^\d{1,3}$/
const noteGap = 2.5
/** The name of a field of a memorandum’s head. */
const fieldName = /^\p{Lu}[\p{L} ]{1,14}:$/u

function continues(line: Line, run: Run): boolean {
  const size = Math.max(line.size, run.size)
  const raised = run.size < 0.85 * line.size || line.size < 0.85 * run.size
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

/** The words of a line. */
export function textOf({ runs }: Pick<Line, 'runs'>): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
