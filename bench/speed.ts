/**
 * How fast extraction is beside remark-parse, and what share each stage has of its time; then how it grows with a text’s
 * length. Run: npm run bench:speed -- [FOLDER] [WORDS]
 *
 * What is measured is the compiled package: that is what its users run, and a loader that keeps functions’ names, as tsx
 * does, makes each closure dearer.
 *
 * The text is made of the development set and, where FOLDER has them, treebanks (`*.conllu.gz`), 100,000 words unless
 * WORDS says otherwise. No sentence comes twice: a text that repeats itself flatters every cache.
 */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type * as markdown from '../pipeline/document/read/use-markdown.ts'
import type * as package_ from '../pipeline/index.ts'
import type * as language from '../pipeline/language/index.ts'
import type * as list from '../pipeline/stages.ts'
import { distinctText } from './distinct-text.ts'

const compiled = <Module>(path: string): Promise<Module> =>
  import(new URL(`../lib/${path}`, import.meta.url).href) as Promise<Module>

const { useMarkdown } = await compiled<typeof markdown>('document/read/use-markdown.js')
const { extract } = await compiled<typeof package_>('index.js')
const { analyse } = await compiled<typeof language>('language/index.js')
const { stages } = await compiled<typeof list>('stages.js')

const metadata = { publishedOn: '2022-08-04' }
const rounds = 3

const [folder, size = '100000'] = process.argv.slice(2)
const text = distinctText(folder, Number(size))

/** Times by name, in milliseconds of the processor: others that use the machine do not count. */
type Times = Map<string, number>

const now = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })

/** Runs the stages one by one. */
async function timeStages(): Promise<Times> {
  const times: Times = new Map()
  const timed = async (name: string, run: () => unknown): Promise<void> => {
    const start = now()
    await run()
    times.set(name, now() - start)
  }
  const file = new VFile(text)
  file.data.listedActors = []
  const processor = unified()
  useMarkdown(processor, metadata)
  const reader = processor.use(remarkParse)
  let tree: Root = { type: 'root', children: [] }
  await timed('parse', () => (tree = reader.parse(file)))
  await reader.run(tree, file)
  for (const stage of stages) {
    const alone = unified().use(stage)
    await timed(stage.name, () => alone.run(tree, file))
  }
  return times
}

function timeParts(): Times {
  const paragraphs = text.split('\n\n')
  const start = now()
  unified().use(remarkParse).parse(text)
  const bare = now()
  parser.parse(text)
  const parsed = now()
  for (const part of paragraphs) analyse(part)
  return new Map([
    ['without tables', bare - start],
    ['remark-parse', parsed - bare],
    ['language layer', now() - parsed],
  ])
}

/** Of each time the smallest of several rounds, since whatever else the machine does can only slow them. */
async function smallest(run: () => Times | Promise<Times>): Promise<Times> {
  const best: Times = new Map()
  for (let round = 0; round < rounds; round++) {
    for (const [name, time] of await run()) {
      best.set(name, Math.min(time, best.get(name) ?? Infinity))
    }
  }
  return best
}

const parts = await smallest(timeParts)
const byStage = await smallest(timeStages)
const parse = parts.get('remark-parse') ?? NaN
const whole = [...byStage.values()].reduce((sum, time) => sum + time, 0)

const row = (name: string, time: number, share = ''): void => {
  const times = (time / parse).toFixed(2)
  console.log(
    `${name.padEnd(20)}${time.toFixed(0).padStart(8)}${times.padStart(8)}${share.padStart(7)}`,
  )
}
console.log(
  `${String(text.split(/\s+/).length)} distinct words\n${' '.repeat(26)}ms  × remark-parse`,
)
for (const [name, time] of parts) row(name, time)
row('whole pipeline', whole)
for (const [name, time] of byStage) row(`  ${name}`, time, `${((100 * time) / whole).toFixed(0)} %`)

console.log('\n  words   remark-parse   briefdata   (words a second)')
for (const part of [1 / 16, 1 / 4, 1]) {
  const piece = text.slice(0, text.lastIndexOf('\n\n', part * text.length))
  const words = piece.split(/\s+/).length
  const times = await smallest(async () => {
    const start = now()
    parser.parse(piece)
    const parsed = now()
    await extract(piece, { metadata })
    return new Map([
      ['parse', parsed - start],
      ['extract', now() - parsed],
    ])
  })
  const rates = [...times.values()].map((time) => String(Math.round((1000 * words) / time)))
  console.log([String(words).padStart(7), ...rates.map((rate) => rate.padStart(12))].join(' '))
}
