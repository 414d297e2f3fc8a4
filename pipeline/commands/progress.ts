import type { Writable } from 'node:stream'

/** How far a run is. */
export interface Progress {
  /** What is done now, where it has no count: “writing”. */
  say: (phase: string) => void
  /** So many of all are done, and so many of these failed. */
  count: (done: number, failed: number) => void
  /** Leaves the terminal as it was. */
  end: () => void
}

interface Terminal extends Writable {
  isTTY?: boolean
  columns?: number
}

/** How wide a terminal is that does not say it. */
const usualWidth = 80
/** How often a terminal is drawn anew, and how often a line is printed elsewhere, in milliseconds. */
const pauses = { terminal: 100, lines: 10_000 }
const barWidth = 24

/**
 * Tells on standard error how far a run is: on a terminal one line that is drawn anew, elsewhere a plain line now and
 * then, and nothing of a run that is short.
 * @param of how many there are in all. @param things what they are called. @param began how many were done before.
 */
export function progressOf(
  of: number,
  things: string,
  {
    began = 0,
    out = process.stderr,
    now = () => performance.now(),
  }: { began?: number; out?: Terminal; now?: () => number } = {},
): Progress {
  const isTerminal = out.isTTY === true
  // A terminal that does not know its width has none or 0.
  const width = out.columns === undefined || out.columns === 0 ? usualWidth : out.columns
  const started = now()
  let shown = isTerminal ? -Infinity : started
  const show = (text: string, isDue: boolean): void => {
    const pause = isTerminal ? pauses.terminal : pauses.lines
    if (!isDue && now() - shown < pause) return
    shown = now()
    if (isTerminal) out.write(`\r\u001B[K${text.slice(0, width - 1)}`)
    else out.write(`${text}\n`)
  }
  return {
    say: (phase) => {
      show(`${phase} …`, isTerminal)
    },
    count: (done, failed) => {
      const seconds = (now() - started) / 1000
      const parts = [countText(done, of, things), rateText(done - began, of - done, seconds)]
      if (failed > 0) parts.push(`${String(failed)} failed`)
      const bar = isTerminal ? [barOf(done / of)] : []
      show([...bar, ...parts].join('  '), isTerminal && done === of)
    },
    end: () => {
      if (isTerminal && shown > -Infinity) out.write('\r\u001B[K')
    },
  }
}

function countText(done: number, of: number, things: string): string {
  return `${String(done)} of ${String(of)} ${things}`
}

function rateText(done: number, left: number, seconds: number): string {
  if (done === 0 || seconds <= 0) return 'starting'
  const rate = done / seconds
  return `${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)}/s  ${durationText(left / rate)} left`
}

function durationText(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  if (hours > 0) return `${String(hours)} h ${String(minutes)} min`
  if (minutes > 0) return `${String(minutes)} min ${String(whole % 60)} s`
  return `${String(whole)} s`
}

function barOf(share: number): string {
  const full = Math.round(barWidth * share)
  return `[${'#'.repeat(full)}${'·'.repeat(barWidth - full)}]`
}
