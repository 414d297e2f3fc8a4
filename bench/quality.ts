/**
 * How right the data is: precision, recall and F1 of each table on the labelled briefings of the development set, as
 * the Markdown table of both READMEs. `npx tsx bench/quality.ts` prints it, `--write` puts it where it is published.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract } from '../pipeline/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const labelled = join(root, 'tests/fixtures/devset')
/** The four whose labels were read while the rules were written, and the two whose labels never were. */
const openTexts = ['dev01', 'dev02', 'dev04', 'dev06']
const blindTexts = ['dev03', 'dev05']

/** The scorer’s row of one table; percentages. */
type Scores = Record<string, number> & {
  P: number
  R: number
  strictF1: number
  relaxedF1: number
}
type Report = Record<'dates' | 'mentions' | 'recommendations' | 'claims', Scores>

/** Scores the extraction of these texts against their labels. */
async function score(names: readonly string[]): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdata-quality-'))
  try {
    for (const name of names) {
      const gold = `${name}.gold.json`
      cpSync(join(labelled, gold), join(folder, gold))
      const { published } = JSON.parse(readFileSync(join(folder, gold), 'utf8')) as {
        published: string
      }
      const path = join(labelled, `${name}.md`)
      const metadata = { publishedOn: published }
      const { records } = await extract(readFileSync(path, 'utf8'), { path, metadata })
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(records))
    }
    const scorer = join(labelled, 'score.mjs')
    const { stdout } = spawnSync(process.execPath, [scorer, folder, folder, '--json'])
    return JSON.parse(stdout.toString()) as Report
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const fields: Record<keyof Report, [field: string, name: string][]> = {
  dates: [
    ['value', 'value'],
    ['type', 'type'],
  ],
  mentions: [
    ['kind', 'kind'],
    ['form', 'form'],
    ['linkB3', 'linking (B³ F1)'],
  ],
  recommendations: [
    ['addressee', 'addressee'],
    ['stance', 'stance'],
    ['strength', 'strength'],
    ['action', 'action'],
    ['restatesF1', 'restatements (F1)'],
  ],
  claims: [
    ['kind', 'kind'],
    ['certainty', 'certainty'],
    ['polarity', 'polarity'],
    ['holder', 'holder'],
    ['subjectsF1', 'subjects (F1)'],
  ],
}

/** The table that both READMEs show. */
export async function qualityTable(): Promise<string> {
  const lines = [
    '| table | texts | precision | recall | F1 | F1, strict | right in what was found, % |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ]
  const reports = [
    ['seen', await score(openTexts)],
    ['blind', await score(blindTexts)],
  ] as const
  for (const table of Object.keys(fields) as (keyof Report)[]) {
    for (const [texts, report] of reports) {
      const scores = report[table]
      const right = fields[table].map(([field, name]) => `${name} ${scores[field] ?? 0}`)
      const cells = [
        table,
        texts,
        scores.P,
        scores.R,
        scores.relaxedF1,
        scores.strictF1,
        right.join(', '),
      ]
      lines.push(`| ${cells.join(' | ')} |`)
    }
  }
  return lines.join('\n')
}

/** What both READMEs hold between their markers. */
export const marked = /(<!-- quality -->\n)[\s\S]*?(\n<!-- \/quality -->)/

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const table = await qualityTable()
  console.log(table)
  if (process.argv.includes('--write')) {
    const readme = join(root, 'README.md')
    writeFileSync(readme, readFileSync(readme, 'utf8').replace(marked, `$1\n${table}\n$2`))
    const quality = join(root, 'source/quality.md')
    writeFileSync(quality, readFileSync(quality, 'utf8').replace(marked, `$1\n${table}\n$2`))
  }
}
