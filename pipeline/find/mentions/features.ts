import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { NAME_HEADS, PLACE_HEADS, THING_HEADS } from '../../lexicon/name-words.ts'
import { theGazetteer } from './gazetteer.ts'
import { isAcronym } from './text.ts'

/** FNV-1a over UTF-16 units, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value
}

/** How much of a name’s own words a classifier sees: their shape, their letters too, word lists too. */
export type Seen = 'shape' | 'letters' | 'lists'

/** What the words of a name say of its kind: affixes, shape, membership in word lists. */
export function innerFeatures(words: readonly string[], seen: Seen): string[] {
  const features = ['bias', `n=${Math.min(words.length, 5)}`]
  words.forEach((word, index) => {
    const place =
      words.length === 1 ? 'o' : index === 0 ? 'f' : index === words.length - 1 ? 'l' : 'm'
    features.push(`${place}h=${shapeOf(word)}`)
    if (seen !== 'shape') features.push(...wordFeatures(word, place))
    if (seen === 'lists') features.push(...listFeatures(word, place))
  })
  if (words.length === 1 && isAcronym(words[0] ?? '')) features.push('acronym')
  return features
}

function wordFeatures(word: string, place: string): string[] {
  const lower = word.toLowerCase()
  const features = [`${place}w=${lower}`]
  for (const size of [1, 2, 3, 4])
    if (lower.length > size)
      features.push(`${place}s=${lower.slice(-size)}`, `s=${lower.slice(-size)}$`)
  for (const size of [2, 3])
    if (lower.length > size) features.push(`${place}p=${lower.slice(0, size)}`)
  return features
}

function listFeatures(word: string, place: string): string[] {
  const features: string[] = []
  if (GIVEN_NAMES.has(word)) features.push(`${place}given`)
  if (theGazetteer().isPlace(word)) features.push(`${place}place`)
  if (NAME_HEADS.has(word)) features.push(`${place}head=${NAME_HEADS.get(word) ?? ''}`)
  if (PLACE_HEADS.has(word)) features.push(`${place}placehead`)
  if (THING_HEADS.has(word)) features.push(`${place}thinghead`)
  return features
}

/** “Xxx”, “XX.”, “dd”: the kinds of a word’s characters, no kind more than twice in a row. */
export const shapeOf = (word: string): string =>
  word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, 'd')
    .replace(/(.)\1{2,}/g, '$1$1')
