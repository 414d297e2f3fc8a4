import { readFileSync, readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readTreebank } from '../../pipeline/language/train/conllu.ts'
import { createRandom } from '../../pipeline/language/train/random.ts'

const fixtures = new URL('../../tests/fixtures/devset/', import.meta.url)
const months = ['January', 'March', 'April', 'June', 'July', 'September', 'October', 'December']

/**
 * Real sentences to put documents together from: those of the development set, and of treebanks where a folder with
 * CoNLL-U files is named.
 */
export function readSentences(treebanks?: string): string[] {
  const own = readdirSync(fixtures)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => readFileSync(new URL(name, fixtures), 'utf8').split(/\n+/))
    .filter((line) => line.length > 80 && !line.startsWith('#'))
    .flatMap((line) => line.split(/(?<=[a-z]{3}\.) (?=[A-Z])/))
  const files = treebanks === undefined ? [] : readdirSync(treebanks).sort()
  const others = files
    .filter((name) => /\.conllu(?:\.gz)?$/.test(name))
    .flatMap((name) => readTreebank(join(treebanks ?? '', name)))
    .map(({ text }) => text)
    .filter((text) => /^[A-Z][^*_<>|]{40,300}[.?!]$/.test(text))
  return [...own, ...others]
}

/** A briefing of about so many words, like no other of another number: the same on every machine. */
export function documentOf(sentences: readonly string[], number: number, words = 250): string {
  const random = createRandom(7919 * (number + 1))
  for (let step = 0; step < 8; step++) random(2)
  const day = `${String(1 + random(28))} ${months[random(months.length)] ?? ''} ${String(2010 + random(14))}`
  const parts = [`# Report ${String(number)}`, `*Policy Briefing N°${String(number + 1)}, ${day}*`]
  let written = 0
  for (let section = 1; written < words; section++) {
    if (section > 1) parts.push(`## Part ${String(section)}`)
    for (let paragraph = 0; paragraph < 2 && written < words; paragraph++) {
      const chosen = Array.from(
        { length: 3 + random(3) },
        () => sentences[random(sentences.length)],
      )
      const text = chosen.join(' ')
      written += text.split(' ').length
      parts.push(text)
    }
  }
  return `${parts.join('\n\n')}\n`
}

/** Writes so many documents into a folder, a thousand in each folder within. */
export async function writeCorpus(
  folder: string,
  count: number,
  sentences: readonly string[],
  words = 250,
): Promise<void> {
  for (let number = 0; number < count; number++) {
    const inner = join(folder, String(Math.floor(number / 1000)).padStart(3, '0'))
    if (number % 1000 === 0) await mkdir(inner, { recursive: true })
    const name = `report-${String(number).padStart(6, '0')}.md`
    await writeFile(join(inner, name), documentOf(sentences, number, words))
  }
}
