import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { documentOf, readSentences } from '../corpora/documents.ts'
import { documents } from '../fuzz/documents.ts'

/** Documents of one kind: the one of so high a number. */
type Kind = (number: number) => string | Buffer

const sentences = readSentences()
const real = (number: number, words = 120): string => documentOf(sentences, number, words)
const sampled = (number: number, kind: keyof typeof documents): string =>
  fc.sample(documents[kind], { numRuns: 1, seed: number + 1 })[0] ?? ''

/** A text in the older encoding of two bytes for each character, with its mark. */
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le')

/** What folders of documents hold: most are briefings, and the rest what nobody meant to put there. */
export const kinds: Readonly<Record<string, Kind>> = {
  real: (number) => real(number),
  'real too': (number) => real(number + 500_000),
  'of real forms': (number) => sampled(number, 'forms'),
  hostile: (number) => sampled(number, 'hostile'),
  random: (number) => sampled(number, 'random'),
  empty: () => '',
  'white space': (number) => ' \n\t'.repeat(number % 50),
  'in Latin 1': (number) => Buffer.from(`Número ${String(number)}: é à ü.\n`, 'latin1'),
  'in UTF-16': (number) => utf16(real(number, 20)),
  binary: (number) => Buffer.from([0x25, 0x50, 0x44, 0x46, number % 256, 0, 0xff, 0xfe]),
  'from right to left': (number) =>
    `# تقرير ${String(number)}\n\nقال الرئيس إن الحكومة يجب أن تتحرك. He said so in 2021.\n`,
  'one line': (number) => real(number, 200).replace(/\s+/g, ' '),
  'a list': (number) =>
    `Donors should:\n\n${'- fund the police by 2030;\n'.repeat(20 + (number % 60))}`,
  'repeated passages': (number) => real(number, 60).repeat(4),
  'no space': (number) => 'abcdefghij'.repeat(50 + (number % 100)),
}

/** Kinds that take long: one of them comes each so many documents. */
const large: Readonly<Record<string, Kind>> = {
  long: (number) => real(number, 8000),
  'one megabyte': () => 'The talks ended without a result. '.repeat(31_000),
  'a list without end': () => '- Donors should fund the police.\n'.repeat(3000),
}
const eachLarge = 2500

/** Writes so many documents of all kinds into a folder. @returns how many there are. */
export function writeMixed(folder: string, count: number): number {
  const usual = Object.values(kinds)
  const rare = Object.values(large)
  for (let number = 0; number < count; number++) {
    const isLarge = number % eachLarge === eachLarge - 1
    const kind = isLarge
      ? rare[Math.floor(number / eachLarge) % rare.length]
      : usual[number % usual.length]
    const inner = join(folder, String(Math.floor(number / 1000)).padStart(3, '0'))
    if (number % 1000 === 0) mkdirSync(inner, { recursive: true })
    const name = `document-${String(number).padStart(6, '0')}.md`
    writeFileSync(join(inner, name), kind?.(number) ?? '')
  }
  return count
}
