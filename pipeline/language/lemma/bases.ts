import type { Vocabulary } from '../tag/vocabulary.ts'

/** An ending of inflection: what stands for it in the base, likeliest first, and the base’s part of speech as a bit. */
interface Ending {
  text: string
  replacements: readonly string[]
  part: number
}

const noun = 1
const verb = 2
const adjective = 4

const ing: readonly Ending[] = [{ text: 'ing', replacements: ['', 'e'], part: verb }]
const ed: readonly Ending[] = [
  { text: 'ied', replacements: ['y', 'ie'], part: verb },
  { text: 'ed', replacements: ['', 'e'], part: verb },
]
const plural = (part: number): readonly Ending[] => [
  { text: 'ies', replacements: ['y', 'ie'], part },
  { text: 'es', replacements: ['e', ''], part },
  { text: 's', replacements: [''], part },
]
const comparison = (text: string): readonly Ending[] => [
  { text: `i${text}`, replacements: ['y'], part: adjective },
  { text, replacements: ['', 'e'], part: adjective },
]

const endings: Readonly<Record<string, readonly Ending[]>> = {
  NNS: plural(noun),
  VBZ: plural(verb),
  VBG: ing,
  VBD: ed,
  VBN: ed,
  JJR: comparison('er'),
  JJS: comparison('est'),
}

/** The base of a regular inflected form that the vocabulary knows; undefined where it knows none. */
export function findBase(form: string, xpos: string, vocabulary: Vocabulary): string | undefined {
  for (const { text, replacements, part } of endings[xpos] ?? []) {
    if (!form.endsWith(text)) continue
    const stem = form.slice(0, -text.length)
    const bases = replacements.map((replacement) => stem + replacement)
    if (isShort(stem) && text !== 'es') bases.reverse()
    if (isDoubled(stem)) bases.push(stem.slice(0, -1))
    const base = bases.find((candidate) => ((vocabulary.get(candidate) ?? 0) & part) !== 0)
    if (base !== undefined) return base
  }
  return undefined
}

/** “hop”, which would have doubled its consonant: “hoping” is of “hope”. */
function isShort(stem: string): boolean {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem)
}

function isDoubled(stem: string): boolean {
  return stem.length > 2 && stem.at(-1) === stem.at(-2)
}
