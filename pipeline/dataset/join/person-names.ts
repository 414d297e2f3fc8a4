import { NAME_VARIANTS } from '../../lexicon/name-variants.ts'

/**
 * The parts of a person’s name in the spelling by which names are compared: without marks, given names as the table of
 * variants has them, endings that transliterations differ by as one.
 */
export function comparable(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’ʼ]/g, ' ')
    .split(/[\s-]+/)
    .filter((part) => part !== '')
    .map(spelling)
}

/** Endings and letters that transliterations differ by: “Zelensky”, “Zelenskyy”, “Zelenskiy”. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2}sk)(?:yy|iy|ii|ij|i|yi)$/, 'y'],
  [/(?<=[a-z]{3})(?:iy|yy|ii)$/, 'y'],
  [/(?<=[a-z]{2})ey$/, 'ei'],
  [/ou/g, 'u'],
  [/oo/g, 'u'],
  [/^el$/, 'al'],
  [/([a-z])\1/g, '$1'],
]

function spelling(part: string): string {
  const known = NAME_VARIANTS.get(part)
  if (known !== undefined) return known
  return SPELLINGS.reduce((word, [pattern, letters]) => word.replace(pattern, letters), part)
}

/**
 * Whether two names can be one person’s: the same last part, and each other part of the shorter name is, in order, one of
 * the longer’s, or its initial. A name of one part can be anyone’s of that family name.
 */
export function canBeOne(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length === 0 || short.at(-1) !== long.at(-1)) return false
  let at = 0
  for (const part of short.slice(0, -1)) {
    const found = long.slice(0, -1).findIndex((whole, index) => index >= at && fits(part, whole))
    if (found === -1) return false
    at = found + 1
  }
  return true
}

const fits = (part: string, whole: string): boolean =>
  part === whole ||
  (part.length === 1 && whole.startsWith(part)) ||
  (whole.length === 1 && part.startsWith(whole))
