import anyAscii from 'any-ascii'
import { slug } from 'github-slugger'

/**
 * The slug of a text: lower-case ASCII words joined by single hyphens, letters of any script transliterated
 * (“Łódź” is `lodz`, “Военная Мысль” `voennaya-mysl`). Empty where the text has no letter and no figure.
 */
export const slugOf = (text: string): string =>
  joined(ascii.test(text) ? asciiWords(text) : transliterated(text))

const ascii = /^[\u0020-\u007E]*$/

/** A text of ASCII alone needs no tables of scripts: most names, thousands of them when a gazetteer is made. */
const asciiWords = (text: string): string =>
  text
    .replace(/[.'`]/g, '')
    .replace(/[&/\s]+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll(' ', '-')

const transliterated = (text: string): string =>
  slug(
    text
      .normalize('NFKC')
      .replace(/[\p{L}\p{M}]+/gu, (letters) => anyAscii(letters).replace(/['’`]/g, ''))
      .replace(/[.'’]/g, '')
      .replace(/[&/\s]+/g, ' ')
      .trim(),
  )

const joined = (words: string): string =>
  words
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
