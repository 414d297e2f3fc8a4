/** The text with typewriter apostrophes and hyphens, of the same length, so that offsets hold. */
export const plain = (text: string): string => text.replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-')

const capital = /^\p{Lu}/u
const capitals = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d.&+/-]+s?$/u
const letterAndFigures = /^\p{Lu}\d{1,3}$/u

export const isCapitalised = (word: string): boolean => capital.test(word)

/** Whether a name is written as an acronym is: capitals, figures and stops only (“U.S.”, “ISIS-K”, “M23”). */
export const isAcronym = (name: string): boolean =>
  name.length <= 14 && (capitals.test(name) || letterAndFigures.test(name))

const irregular = new Map<string, string>([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['militaries', 'military'],
  ['wives', 'wife'],
  ['armed forces', 'force'],
  ['troops', 'troop'],
  ['people', 'people'],
  ['police', 'police'],
  ['media', 'media'],
  ['businesses', 'business'],
  ['allies', 'ally'],
  ['corps', 'corps'],
  ['headquarters', 'headquarters'],
  ['mujahideen', 'mujahideen'],
])

/** The singular of a lower-case noun in the plural. */
export function singular(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (/(?:men|women|children)$/.test(word) && word.length > 4)
    return word.replace(/men$/, 'man').replace(/children$/, 'child')
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && word.length > 3) return word.slice(0, -1)
  return word
}
