import { attachedUnits, dollarPrefixes } from '../lexicon/word-parts.ts'

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')

const nothingMore = '(?![\\p{L}\\p{N}])'
const apostrophe = "['’]"

/** What stands within words: letters, figures, marks, and signs that are not seen (soft hyphens, joiners). */
const inner = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060]'

/*
 * What a token can look like, in the order in which the forms are tried.
 */
const freestanding = [
  '(?:https?:\\/\\/|ftp:\\/\\/|www\\.)[^\\s<>"“”]{0,2000}[^\\s<>"“”.,;:!?)\\]\'’]',
  '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}',
  '[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,4}\\.(?:com|org|net|gov|edu|int|info|eu|doc|docx|pdf|xlsx?|html?)' +
    nothingMore,
  '@\\w{1,64}',
  "[:;=][-']?[)(DPp](?!\\S)",
  `${apostrophe}\\d{2}s?${nothingMore}`,
  `${apostrophe}t(?=is|was)`,
  `${apostrophe}em${nothingMore}`,
  '\\.\\d{1,20}',
]

const anywhere = [
  // Dates, fractions, telephone numbers, times.
  '\\d{1,4}(?:\\/\\d{1,4}){1,2}(?![\\d/])',
  '\\d{4}-\\d{2}-\\d{2}(?![\\d-])',
  '(?:\\d{1,3}-){0,2}\\d{3}-\\d{4}(?![\\d-])',
  '\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)',
  // A year before a footnote’s number.
  '[12]\\d{3}(?=\\.\\d{1,3}$)',
  // Decades and ordinals; figures.
  `\\d{1,3}0(?:${apostrophe}s|s)${nothingMore}`,
  `(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,20})(?:st|nd|rd|th|s)${nothingMore}`,
  `\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,20})?(?!\\d)`,
  `\\d{1,20}(?:\\.\\d{1,20}){0,8}(?=(?:${alternatives(attachedUnits)})${nothingMore})`,
  `\\d{1,20}(?:\\.\\d{1,20}){1,8}${nothingMore}`,
  `\\d{1,20}${nothingMore}`,
  // Abbreviations with inner stops; currencies; initials joined by “&”.
  `\\p{Lu}\\p{Ll}?(?:\\.\\p{Lu}\\p{Ll}?){1,8}(?:\\.|${nothingMore})(?!\\p{L})`,
  `\\p{Ll}(?:\\.\\p{Ll}){1,8}(?:\\.|${nothingMore})(?!\\p{L})`,
  `(?:${alternatives(dollarPrefixes)})\\$`,
  `\\p{Lu}{1,6}(?:&\\p{Lu}{1,6}){1,3}${nothingMore}`,
  // Words; what a footnote’s number is stuck to.
  '\\p{Ll}{4,40}(?=\\d{1,3}(?![\\p{L}\\p{N}.-]))',
  `[\\p{L}\\p{N}]${inner}*(?:${apostrophe}\\p{L}${inner}*)*`,
  `(?<=[\\p{L}\\p{N}."”)\\]*_])${apostrophe}(?:s|m|d|ll|ve|re)${nothingMore}`,
  // Signs that are repeated, and all others.
  '[.!?…]{2,}',
  '([-*=_~+#^|<>])\\1+',
  "''|``|‘‘|’’",
  '\\P{Cs}\\p{M}*',
  '[^]',
]

/** What needs white space, an opening sign or nothing before it. */
export const freestandingToken = new RegExp(freestanding.join('|'), 'uy')
/** Any token. */
export const token = new RegExp(anywhere.join('|'), 'uy')
