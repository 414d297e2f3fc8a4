import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findTemporalExpressions } from '../../pipeline/find/dates/find.ts'
import type { FoundDate } from '../../pipeline/types.ts'
import { paragraph } from './document.ts'

/**
 * Each file under cases/ holds paragraphs, each followed by what is found in it, a line for each expression:
 * quote | type | value | edtf | earliest to latest | mod | signal | anchor. An empty cell is a null. A line
 * `published: DAY` sets the day of publication for what follows. `vitest -u` writes what is found now.
 */
const folder = new URL('cases/', import.meta.url)

describe('temporal expressions by topic', () => {
  for (const name of readdirSync(folder).sort()) {
    test(name.replace('.txt', '').replaceAll('-', ' '), async () => {
      const path = new URL(name, folder)
      await expect(rendered(readFileSync(path, 'utf8'))).toMatchFileSnapshot(path.pathname)
    })
  }
})

function rendered(source: string): string {
  let published: string | null = null
  const lines = source.split('\n').filter((line) => !line.startsWith('  '))
  return lines
    .map((line) => {
      const set = /^published: (\S+)$/.exec(line)
      if (set) published = set[1] === 'unknown' ? null : (set[1] ?? null)
      if (set || line === '' || line.startsWith('#')) return line
      const found = findTemporalExpressions(paragraph(line), published)
      return [line, ...found.map((date) => `  ${row(date, found)}`)].join('\n')
    })
    .join('\n')
}

function row(date: FoundDate, all: readonly FoundDate[]): string {
  const { type, value, edtf, earliest, latest, mod, signal, anchor } = date
  const bounds =
    earliest === null && latest === null ? '' : `${earliest ?? '..'} to ${latest ?? '..'}`
  const against =
    anchor === null || anchor === 'published'
      ? anchor
      : `“${quote(anchor)}” ${String(all.indexOf(anchor) + 1)}`
  return [quote(date), type, value, edtf, bounds, mod, signal, against]
    .map((cell) => cell ?? '')
    .join(' | ')
    .trimEnd()
}

const quote = ({ sentence, start, end }: FoundDate): string => sentence.block.text.slice(start, end)
