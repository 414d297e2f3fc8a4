// How many of pdftotext’s words stand in our reading of a PDF file, in the same order within a paragraph.
// usage: npx tsx bench/documents/words.ts [--peers PYTHON] FILE.pdf… (needs poppler-utils; PYTHON: one with the readers
// that peers.py names). `MISSES=1` prints what is not in order. Furniture: how many of the lines that recur from page
// to page are left in the text.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { convert } from '../../pipeline/document/convert/convert.ts'

/** The words of a text, those broken at a line’s end joined. */
function wordsOf(text: string): string[] {
  const joined = text
    .normalize('NFKC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(\p{L})[-\u00AD] ?\n(?=\p{L})/gu, '$1')
    .replace(/<!-- page \d+ -->|\\/g, ' ')
    .replace(/\[\^(\d+)-\d+\]/g, '$1')
    .replace(/(\p{L})-(?=\p{L})/gu, '$1')
  return joined.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function triples(words: readonly string[]): string[] {
  return words
    .slice(2)
    .map((word, index) => `${words[index] ?? ''} ${words[index + 1] ?? ''} ${word}`)
}

/** pdftotext’s paragraphs (what stands between blank lines), and those that recur from page to page. */
function runningHeads(text: string): { running: string[]; heads: string[] } {
  const pages = text.split('\f').map((page) => page.split(/\n\s*\n/))
  const uses = new Map<string, number>()
  const key = (paragraph: string) => paragraph.replace(/\d+/g, '#').trim()
  for (const page of pages) {
    // A running head or foot is among the first or last of a page; what else recurs is a label of figures.
    const edges = [...page.slice(0, 2), ...page.slice(-3)]
    for (const one of new Set(edges.map(key))) uses.set(one, (uses.get(one) ?? 0) + 1)
  }
  const often = Math.max(2, Math.min(3, pages.length * 0.3))
  const recurs = (one: string) => (uses.get(key(one)) ?? 0) >= often
  const heads = [...uses].filter(([one, use]) => use >= often && wordsOf(one).length >= 3)
  return {
    running: pages.flat().filter((one) => !recurs(one)),
    heads: heads.map(([one]) => one),
  }
}

interface Reading {
  name: string
  seconds: number
  text: string
}

async function own(path: string): Promise<Reading> {
  const started = performance.now()
  const { found } = await convert(path)
  const seconds = (performance.now() - started) / 1000
  return { name: 'briefdata', seconds, text: found.map(({ markdown }) => markdown).join('\n') }
}

/** What another reader makes of a file; null where it is not installed. */
function peer(name: string, python: string, path: string): Reading | null {
  const started = performance.now()
  const script = fileURLToPath(new URL('peers.py', import.meta.url))
  const { status, stdout } = spawnSync(python, [script, name, path], {
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  if (status !== 0) return null
  const text = stdout.toString()
  return { name, seconds: (performance.now() - started) / 1000, text }
}

function score(reference: string, { name, seconds, text }: Reading): string {
  const ours = wordsOf(text)
  const words = new Set(ours)
  const order = new Set(triples(ours))
  const { running, heads } = runningHeads(reference)
  let [all, inOrder, total, present] = [0, 0, 0, 0]
  for (const paragraph of running) {
    const theirs = wordsOf(paragraph)
    total += theirs.length
    present += theirs.filter((word) => words.has(word)).length
    if (theirs.length < 12) continue
    const expected = triples(theirs)
    all += expected.length
    const missed = expected.filter((triple) => !order.has(triple))
    inOrder += expected.length - missed.length
    if (process.env.MISSES !== undefined && missed.length > 2)
      console.log('--', missed.slice(0, 6).join(' | '))
  }
  const found = heads.filter((head) => triples(wordsOf(head)).every((triple) => order.has(triple)))
  if (process.env.MISSES !== undefined)
    for (const head of found) console.log('-- left:', head.replace(/\s+/g, ' ').slice(0, 120))
  const left = found.length
  const share = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1)
  return `| ${name} | ${share(present, total)} | ${share(inOrder, all)} | ${String(left)} of ${String(heads.length)} | ${seconds.toFixed(1)} |`
}

const args = process.argv.slice(2)
const python = args[0] === '--peers' ? args.splice(0, 2)[1] : undefined
for (const path of args) {
  const reference = execFileSync('pdftotext', [path, '-'], { maxBuffer: 1e9 }).toString()
  console.log(`\n${basename(path)}, ${String(readFileSync(path).length)} bytes`)
  console.log(
    '| reader | words present, % | in order within paragraphs, % | running heads left | s |',
  )
  console.log('| --- | --- | --- | --- | --- |')
  console.log(score(reference, await own(path)))
  if (python === undefined) continue
  for (const name of ['pymupdf4llm', 'markitdown', 'docling']) {
    const read = peer(name, python, path)
    console.log(read === null ? `| ${name} | does not run | | | |` : score(reference, read))
  }
}
