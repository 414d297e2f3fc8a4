/** Words a second of the dates alone: npx tsx bench/dates/speed.ts FILE… (plain text or Markdown). */
import { readFileSync } from 'node:fs'
import { findTemporalExpressions } from '../../pipeline/find/dates/find.ts'
import { plainSentences } from './plain-sentences.ts'

const text = process.argv
  .slice(2)
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')

for (const times of [1, 4, 16]) {
  const { sentences } = plainSentences(text)
  const many = Array.from({ length: times }, () => sentences).flat()
  const words = times * text.split(/\s+/).length
  const runs = [1, 2, 3].map(() => {
    const start = process.hrtime.bigint()
    const found = findTemporalExpressions(many, '2022-08-04').length
    return { found, seconds: Number(process.hrtime.bigint() - start) / 1e9 }
  })
  const best = Math.min(...runs.map(({ seconds }) => seconds))
  console.log(
    `${String(times)}×: ${String(words)} words, ${String(runs[0]?.found)} dates, ${Math.round(words / best).toLocaleString('en')} words a second`,
  )
}
