import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readTreebank } from '../pipeline/language/train/conllu.ts'

const fixtures = new URL('../tests/fixtures/devset/', import.meta.url)

/** How many sentences make a paragraph. */
const paragraph = 4

/**
 * A Markdown text of about `size` words at most: the fixtures and, where there is a folder, its treebanks’ sentences in
 * paragraphs. None comes twice.
 */
export function distinctText(folder: string | undefined, size: number): string {
  const paragraphs = readdirSync(fixtures)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(new URL(name, fixtures), 'utf8').trim())
  const sentences = folder === undefined ? [] : treebankSentences(folder)
  let words = 0
  const kept: string[] = []
  const take = (part: string): void => {
    if (words < size) kept.push(part)
    words += part.split(/\s+/).length
  }
  paragraphs.forEach(take)
  for (let at = 0; at < sentences.length; at += paragraph) {
    take(sentences.slice(at, at + paragraph).join(' '))
  }
  return `${kept.join('\n\n')}\n`
}

function treebankSentences(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.conllu.gz'))
  const sentences = names.sort().flatMap((name) => readTreebank(join(folder, name)))
  return [...new Set(sentences.map(({ text }) => text))]
}
