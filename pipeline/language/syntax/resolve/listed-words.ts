import type { Words } from '../verb-readings.ts'
import type { WordClass } from '../word-classes.ts'
import { limits } from './constraint.ts'
import type { WordConstraint } from './constraint.ts'
import { OBJECT, back, isPastLikeBase, isPhraseOpener, isPlainPresent } from './neighbours.ts'

/** What the other members of a list ask of a word. */
export const listedWords: readonly WordConstraint[] = [
  {
    id: 'base-needs-licence',
    example: 'The report lists blankets, tents and [shelter] kits.',
    of: ['base', 'finite'],
    isBroken: (words, index) => {
      const { tokens, classes } = words
      if (classes[index] !== 'base' && !isPlainPresent(words, index)) return false
      if (tokens[index]?.upos !== 'VERB' || classes[index - 1] !== 'coordinator') return false
      const before = classes[index - 2]
      if (classes[index + 1] !== 'noun' || (before !== 'noun' && before !== 'comma')) return false
      return !classes.slice(0, index).some((word) => LICENSES_BASE.has(word))
    },
    readings: ['noun', 'adjective'],
    limit: limits.likely,
  },
  {
    id: 'closing-noun',
    example: 'Avoid contact with blood and [vomit].',
    of: ['base'],
    isBroken: ({ classes }, index) =>
      classes[index - 1] === 'coordinator' &&
      classes[index - 2] === 'noun' &&
      (classes[index + 1] ?? 'stop') === 'stop',
    readings: ['noun'],
    limit: limits.likely,
  },
  {
    id: 'quoted-attribute',
    example: 'It sent additional “[hunt] forward” teams.',
    of: ['finite', 'base'],
    isBroken: ({ tokens, classes }, index) =>
      tokens[index]?.upos === 'VERB' &&
      classes[index - 1] === 'quote' &&
      OPENS_ATTRIBUTE.has(classes[index - 2] ?? 'stop') &&
      closesBeforeNoun(classes, index),
    readings: ['noun', 'adjective'],
    limit: limits.certain,
  },
  {
    id: 'list-of-bases',
    example: 'They should resume talks, [exchange] customs data and avoid threats.',
    of: ['noun', 'finite'],
    isBroken: (words, index) =>
      (words.tokens[index]?.upos === 'NOUN' || isPlainPresent(words, index)) &&
      opensListMember(words, index) &&
      OBJECT.has(words.classes[index + 1] ?? 'stop'),
    readings: ['base'],
    limit: limits.possible,
  },
  {
    id: 'coordinated-bases',
    example: 'It says how to expand and [operate] the mechanism.',
    of: ['noun', 'finite'],
    isBroken: (words, index) => {
      const { classes } = words
      const isNoun = classes[index] === 'noun'
      // “Screen goods and regularly [inform] parliament”: an adverb may stand before a verb.
      if (classes[isNoun ? index - 1 : back(classes, index - 1)] !== 'coordinator') return false
      if (!isNoun && !isPlainPresent(words, index)) return false
      if (classes[index - 2] === 'base') return true
      const opens = isNoun
        ? isPhraseOpener(classes, index + 1)
        : OBJECT.has(classes[index + 1] ?? 'stop')
      return (
        opens && classes.lastIndexOf('base', index - 1) > classes.lastIndexOf('finite', index - 1)
      )
    },
    readings: ['base'],
    limit: limits.likely,
  },
  {
    id: 'coordinated-with-base',
    example: 'Resume joint patrols and [set] up a hotline.',
    of: ['participle', 'finite'],
    isBroken: ({ tokens, classes }, index) =>
      classes[index - 1] === 'coordinator' &&
      tokens[index] !== undefined &&
      isPastLikeBase(tokens[index]) &&
      lastVerb(classes, index - 1) === 'base',
    readings: ['base'],
    limit: limits.certain,
  },
]

/** What a base or present form behind a coordinator goes on with. */
const LICENSES_BASE: ReadonlySet<WordClass> = new Set(['base', 'modal', 'finite'])

/** What stands before a quoted attribute. */
const OPENS_ATTRIBUTE: ReadonlySet<WordClass> = new Set([
  'adjective',
  'determiner',
  'possessive-pronoun',
  'possessive',
])

/** Whether a quotation of at most four words ends right before a noun: “hunt forward” teams. */
function closesBeforeNoun(classes: readonly WordClass[], index: number): boolean {
  const end = classes.indexOf('quote', index)
  return end > index && end <= index + 4 && classes[end + 1] === 'noun'
}

/** What the nearest verb before `index` is. */
const lastVerb = (classes: readonly WordClass[], index: number): WordClass | undefined =>
  classes.slice(0, index).findLast((word) => VERBS.has(word))

const VERBS: ReadonlySet<WordClass> = new Set(['base', 'finite', 'participle', 'gerund', 'modal'])

/** Behind a comma, between a base form and a coordinated one. */
function opensListMember(words: Words, index: number): boolean {
  const { classes } = words
  if (classes[index - 1] !== 'comma') return false
  let at = index + 1
  while (at < index + LIST_REACH && classes[at] !== 'coordinator') {
    if (ENDS_LIST.has(classes[at] ?? 'stop')) return false
    at++
  }
  if (classes[at + 1] !== 'base' && !isPlainPresent(words, at + 1)) return false
  for (at = index - 2; at > index - LIST_REACH; at--) {
    if (classes[at] === 'base') return true
    if (ENDS_LIST.has(classes[at] ?? 'stop')) return false
  }
  return false
}

const LIST_REACH = 16
const ENDS_LIST: ReadonlySet<WordClass> = new Set(['finite', 'modal', 'semicolon', 'colon', 'stop'])
