import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder of this test file’s own, and a function that writes files into it. */
export function workspace(): { at: (path: string) => string; write: typeof write } {
  const folder = mkdtempSync(join(tmpdir(), 'briefdata-corpora-'))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })
  const at = (path: string): string => join(folder, path)
  return { at, write: (path, content) => write(at(path), content) }
}

function write(path: string, content: string | Buffer): string {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

const places = ['Kenya', 'Mali', 'Chad', 'Peru', 'Nepal', 'Ghana', 'Laos']

/** A short briefing, like no other of another number. */
export function briefing(number: number): string {
  const place = places[number % places.length] ?? ''
  const day = `${String((number % 28) + 1)} May ${String(2000 + (number % 20))}`
  return `# Report ${String(number)}\n\nOn ${day} rebels attacked ${place}. Donors should fund the police in ${place} by 2030.\n`
}

/** The path of a briefing in a folder: its name sorts as its number does. */
export function nameOf(number: number): string {
  return `report-${String(number).padStart(4, '0')}.md`
}
