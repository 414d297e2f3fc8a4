// Draws up the list of common words from WordNet’s data files: npx tsx pipeline/language/train/vocabulary.ts FOLDER
// FOLDER holds data.noun, data.verb, data.adj, data.adv and index.sense of WordNet 3.1 (the folder dict).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { frontCode } from '../tag/vocabulary.ts'

const files = [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
  ['adv', 'r'],
] as const
/** Lexicographer files of animals, plants, body parts, phenomena and substances: their rare nouns are left out. */
const specialFiles = new Set(['05', '08', '20', '22', '27'])

interface Word {
  /** Senses and tagged occurrences by part of speech. */
  senses: Map<string, number>
  tagged: Map<string, number>
  special: boolean
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Unexpected no argument, expected WordNet’s folder')

const words = new Map<string, Word>()
const properAdjectives = new Set<string>()
for (const [name, part] of files) readData(join(folder, `data.${name}`), part)
readCounts(join(folder, 'index.sense'))

const groups = new Map<string, string[]>([['p', [...properAdjectives].sort()]])
for (const word of [...words.keys()].sort()) {
  const parts = partsOf(words.get(word))
  if (parts !== '') groups.set(parts, [...(groups.get(parts) ?? []), word])
}
const lines = [...groups]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([parts, list]) => `  ${parts}: '${frontCode(list)}',`)
writeFileSync(
  new URL('../model/vocabulary.ts', import.meta.url),
  [
    '// Written by pipeline/language/train/vocabulary.ts from WordNet 3.1, © Princeton University: see WORDNET.md.',
    '/** Words by their parts of speech, the commonest first; each as the letters shared with the word before, and the rest. */',
    'export const vocabulary: Readonly<Record<string, string>> = {',
    ...lines,
    '}',
    '',
  ].join('\n'),
)

function readData(path: string, part: string): void {
  for (const line of readFileSync(path, 'latin1').split('\n')) {
    if (line === '' || line.startsWith('  ')) continue
    const [, file = '', , count = '0', ...fields] = line.split(' ')
    for (let index = 0; index < Number.parseInt(count, 16); index++) {
      addSense(fields[2 * index]?.split('(')[0] ?? '', part, file)
    }
  }
}

function addSense(word: string, part: string, file: string): void {
  if (part === 'a' && /^[A-Z][a-z]{2,17}$/.test(word)) properAdjectives.add(word.toLowerCase())
  if (!/^[a-z]{2,18}$/.test(word)) return
  const entry: Word = words.get(word) ?? { senses: new Map(), tagged: new Map(), special: true }
  words.set(word, entry)
  entry.senses.set(part, (entry.senses.get(part) ?? 0) + 1)
  entry.special &&= part === 'n' && specialFiles.has(file)
}

function readCounts(path: string): void {
  for (const line of readFileSync(path, 'latin1').split('\n')) {
    const [key = '', , , count = '0'] = line.split(' ')
    const [word = '', sense = ''] = key.split('%')
    const part = 'nvara'.charAt(Number(sense.charAt(0)) - 1)
    const entry = words.get(word)
    if (entry && count !== '0')
      entry.tagged.set(part, (entry.tagged.get(part) ?? 0) + Number(count))
  }
}

/** Its parts of speech, the commonest first; none for a rare word of a special field. */
function partsOf(word: Word | undefined): string {
  if (word === undefined || (word.special && word.tagged.size === 0)) return ''
  const weight = (part: string): number =>
    1000 * (word.tagged.get(part) ?? 0) + (word.senses.get(part) ?? 0)
  return [...word.senses.keys()]
    .sort((one, other) => weight(other) - weight(one) || (one < other ? -1 : 1))
    .join('')
}
