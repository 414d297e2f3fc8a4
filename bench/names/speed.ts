/**
 * What actors add to the language layer: words a second of each, on 1×, 4× and 16× of a text.
 * Run: npx tsx bench/names/speed.ts [FILE]
 */
import { readFileSync } from 'node:fs'
import { readEntities } from '../../pipeline/find/mentions/document.ts'
import { mentionsOf } from '../../pipeline/find/mentions/mentions.ts'
import { withPhrases } from '../../pipeline/find/mentions/phrase.ts'
import { Linker } from '../../pipeline/find/coreference/linker.ts'
import type { DocumentSentence } from '../../pipeline/types.ts'
import { sentencesOf } from './adapter.ts'

const fixture = new URL('../../tests/fixtures/devset/dev01.md', import.meta.url)
const paragraphs = readFileSync(process.argv[2] ?? fixture, 'utf8')
  .split(/\n{2,}/)
  .filter((paragraph) => paragraph.trim() !== '')

function rate(words: number, run: () => unknown): string {
  const start = performance.now()
  run()
  return String(Math.round(words / ((performance.now() - start) / 1000))).padStart(10)
}

sentencesOf('The model is ready.')
readEntities(sentencesOf('The lists are ready.'))
console.log('size      words   language     actors   (words a second)')
for (const times of [8, 32, 128]) {
  const text = Array.from({ length: times }, () => paragraphs).flat()
  const words = text.join(' ').split(/\s+/).length
  let sentences: DocumentSentence[] = []
  const language = rate(words, () => {
    sentences = text.flatMap(sentencesOf)
  })
  const numbered = sentences.map((sentence, index) => ({ ...sentence, ordinal: index + 1 }))
  const actors = rate(words, () =>
    new Linker(withPhrases(readEntities(numbered).flatMap(mentionsOf))).link(),
  )
  console.log(`${String(times).padStart(4)}× ${String(words).padStart(9)} ${language} ${actors}`)
}
