// Compares the language layer with compromise and wink-nlp: npx tsx bench/language/compare.ts FOLDER
// FOLDER holds ud-english-ewt-dev.conllu.gz.
import { join } from 'node:path'
import { analyse } from '../../pipeline/language/index.ts'
import { readTreebank } from '../../pipeline/language/train/conllu.ts'
import { goldTokenScores } from './gold-tokens.ts'
import { compromise, ours, wink, type Analyser } from './peers.ts'
import { compare, endsInStop, f1, precision, recall, sum } from './score.ts'
import { toDocuments, type GoldDocument } from './treebank.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Unexpected no argument, expected the treebank’s folder')

const started = performance.now()
analyse('Ready?')
const ready = performance.now() - started

const sentences = readTreebank(join(folder, 'ud-english-ewt-dev.conllu.gz'))
const documents = toDocuments(sentences)

console.log('Own tokens')
console.table(
  Object.fromEntries([ours, compromise, wink].map((peer) => [peer.name, scoreOf(peer)])),
)
console.log('Gold tokens')
console.table({ ours: goldTokenScores(sentences) })
console.log('Words a second, by paragraphs of about 80 words')
console.table(
  Object.fromEntries([ours, compromise, wink].map((peer) => [peer.name, speedOf(peer)])),
)
console.log(`ready in ${ready.toFixed(0)} ms`)

/** Percentages of one analyser on the documents’ texts. */
function scoreOf({ analyse: run }: Analyser) {
  const results = documents.map((document) => ({ document, found: run(document.text) }))
  const percent = (value: number) => Number((100 * value).toFixed(2))
  const words = (field: 'upos' | 'lemma' | undefined) =>
    percent(
      f1(
        sum(
          results.map(({ document, found }) => {
            const key = (word: { start: number; end: number; upos: string; lemma: string }) =>
              `${word.start} ${word.end} ${field === undefined ? '' : word[field]}`
            return compare(found.words.map(key), document.words.map(key))
          }),
        ),
      ),
    )
  const ends = sum(results.map(({ document, found }) => boundaries(document, found.ends)))
  return {
    'words F1': words(undefined),
    'UPOS F1': words('upos'),
    'lemma F1': words('lemma'),
    'boundary precision': percent(precision(ends)),
    'boundary recall': percent(recall(ends)),
  }
}

/** Compares the ends of sentences that end in a stop, the document’s own end aside. */
function boundaries({ text, ends }: GoldDocument, found: readonly number[]) {
  const inner = (list: readonly number[]) =>
    list.filter((end) => end < text.length && endsInStop(text, end)).map(String)
  return compare(inner(found), inner(ends))
}

/**
 * Thousands of words a second on 1, 4 and 16 copies of the treebank, after a run to warm up: of each the fastest of
 * three runs, since whatever else the machine does can only slow them.
 */
function speedOf({ analyse: run }: Analyser) {
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 6) }, (_, index) =>
    sentences
      .slice(6 * index, 6 * index + 6)
      .map(({ text }) => text)
      .join(' '),
  )
  const count = sentences.reduce((total, { words }) => total + words.length, 0)
  const measure = (copies: number): number => {
    const begun = performance.now()
    for (let copy = 0; copy < copies; copy++) for (const text of paragraphs) run(text)
    return Math.round((copies * count) / (performance.now() - begun))
  }
  const fastest = (copies: number) => Math.max(...[1, 2, 3].map(() => measure(copies)))
  measure(1)
  return { '1×': fastest(1), '4×': fastest(4), '16×': fastest(16) }
}
