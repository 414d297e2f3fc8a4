/**
 * How extraction grows with a text’s length: words a second on 1×, 4× and 16× of the development set, beside
 * remark-parse alone. Run: npx tsx bench/speed.ts
 */
import { readFileSync, readdirSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { extract } from '../pipeline/index.ts'

const folder = new URL('../tests/fixtures/devset/', import.meta.url)
const base = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n\n')
const unit = `${base}\n\n`.repeat(6)

/** The smallest of three runs, in seconds. */
async function seconds(run: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    await run()
    times.push((performance.now() - start) / 1000)
  }
  return Math.min(...times)
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })
console.log('size      words   remark-parse   briefdata   (words a second)')
for (const times of [1, 4, 16]) {
  const text = unit.repeat(times)
  const words = text.split(/\s+/).length
  const parse = await seconds(() => parser.parse(text))
  const whole = await seconds(() => extract(text, { metadata: { publishedOn: '2022-08-04' } }))
  const rate = (time: number) => String(Math.round(words / time)).padStart(12)
  console.log(
    `${String(times).padStart(3)}× ${String(words).padStart(10)} ${rate(parse)} ${rate(whole)}`,
  )
}
