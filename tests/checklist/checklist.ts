import { readFileSync } from 'node:fs'

/** One line of a checklist. */
export interface Case {
  capability: string
  line: string
  /** Marked as not passed yet. */
  known: boolean
  /** What stands on the line before “=>”, “⏎” as line ends. */
  text: string
  /** What stands behind it. */
  says: string
}

/** Reads a checklist: capabilities as “=== …”, one case a line, the first paragraph saying how to read it. */
export function readChecklist(name: string): Case[] {
  const [, ...lines] = readFileSync(new URL(name, import.meta.url), 'utf8').split(/\n(?==== )/)
  return lines.flatMap((block) => {
    const [heading = '', ...cases] = block.split('\n')
    return cases.flatMap((whole) => {
      if (whole.trim() === '') return []
      const known = whole.startsWith('? ')
      const line = known ? whole.slice(2) : whole
      const [text = '', says = ''] = line.split(' => ')
      return [{ capability: heading.slice(4), line, known, text: text.replaceAll('⏎', '\n'), says }]
    })
  })
}

/** The share of cases passed, by capability, as a table. */
export function ratesOf(results: readonly { capability: string; passed: boolean }[]): string {
  const all = new Map<string, { passed: number; cases: number }>()
  for (const { capability, passed } of results) {
    for (const name of [capability, 'all']) {
      const row = all.get(name) ?? { passed: 0, cases: 0 }
      all.set(name, { passed: row.passed + (passed ? 1 : 0), cases: row.cases + 1 })
    }
  }
  return [...all]
    .map(([name, { passed, cases }]) => {
      const share = ((100 * passed) / cases).toFixed(0)
      return `${share.padStart(4)}%  ${String(passed)}/${String(cases)}  ${name}`
    })
    .join('\n')
}
