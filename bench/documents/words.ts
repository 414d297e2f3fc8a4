// How many of pdftotext’s words stand in our reading of a PDF file, in the same order within a paragraph.
// usage: npx tsx bench/documents/words.ts FILE.pdf… (needs poppler-utils)
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { convert } from '../../pipeline/document/convert/convert.ts'

/** The words of a text, those broken at a line’s end joined. */
function wordsOf(text: string): string[] {
  const joined = text
    .normalize('NFKC')
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

/** pdftotext’s paragraphs, without those that recur from page to page. */
function withoutRunningHeads(text: string): string[] {
  const pages = text.split('\f').map((page) => page.split(/\n\s*\n/))
  const uses = new Map<string, number>()
  const key = (paragraph: string) => paragraph.replace(/\d+/g, '#').trim()
  for (const page of pages) {
    for (const one of new Set(page.map(key))) uses.set(one, (uses.get(one) ?? 0) + 1)
  }
  const often = Math.max(2, Math.min(3, pages.length * 0.3))
  return pages.flat().filter((one) => (uses.get(key(one)) ?? 0) < often)
}

for (const path of process.argv.slice(2)) {
  const reference = execFileSync('pdftotext', [path, '-'], { maxBuffer: 1e9 }).toString()
  const started = performance.now()
  const { found } = await convert(path)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const ours = wordsOf(found.map(({ markdown }) => markdown).join('\n'))
  const words = new Set(ours)
  const own = new Set(triples(ours))
  let [all, inOrder, total, present] = [0, 0, 0, 0]
  // A paragraph of pdftotext’s is what stands between blank lines; running heads are short.
  for (const paragraph of withoutRunningHeads(reference)) {
    const theirs = wordsOf(paragraph)
    total += theirs.length
    present += theirs.filter((word) => words.has(word)).length
    if (theirs.length < 12) continue
    const expected = triples(theirs)
    all += expected.length
    inOrder += expected.filter((triple) => own.has(triple)).length
    if (process.env.MISSES !== undefined) {
      const missed = expected.filter((triple) => !own.has(triple))
      if (missed.length > 2) console.log('--', missed.slice(0, 6).join(' | '))
    }
  }
  const share = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1)
  console.log(
    `${basename(path)}: ${String(readFileSync(path).length)} bytes, ${seconds} s; words present ${share(present, total)} %, in order within paragraphs ${share(inOrder, all)} %`,
  )
}
