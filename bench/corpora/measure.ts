import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a run of a command took. */
export interface Measured {
  /** By the wall clock. */
  seconds: number
  /** Of the processor, of the command and all its threads. */
  cpuSeconds: number
  /** The most memory that it held at once, in MB; 0 where the system does not tell. */
  peakMb: number
}

/** Runs a command and measures it. @throws with what it said where it fails. */
export async function measure(command: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now()
  // The shell’s own clock tells the processor’s time of what it ran.
  const line = 'TIMEFORMAT="%U %S"; time "$@"'
  const child = spawn('bash', ['-c', line, 'bash', command, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  let peakMb = 0
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, peakOf(child.pid))
  }, 50)
  const code = await new Promise<number | null>((end) => child.on('close', end))
  clearInterval(watch)
  const seconds = (performance.now() - started) / 1000
  const times = /(\d{1,9}\.\d{1,9}) (\d{1,9}\.\d{1,9})$/.exec(said.trim())
  if (code !== 0 || times === null) throw new Error(said)
  return { seconds, cpuSeconds: Number(times[1]) + Number(times[2]), peakMb }
}

/** The peak of a shell’s one child, as Linux keeps it, in MB. */
function peakOf(shell: number | undefined): number {
  try {
    const id = String(shell)
    const [child = ''] = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').split(' ')
    const status = readFileSync(`/proc/${child}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

/** The median of some numbers, and how far they lie apart: “3.1 (3.0–3.4)”. */
export function spread(values: readonly number[], digits = 1): string {
  const sorted = values.toSorted((one, other) => one - other)
  const text = (value: number | undefined): string => (value ?? 0).toFixed(digits)
  if (sorted.length < 2) return text(sorted[0])
  return `${text(median(values))} (${text(sorted[0])}–${text(sorted.at(-1))})`
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Whether a command is there and ends well. */
export function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args).status === 0
}
