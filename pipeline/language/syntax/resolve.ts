import { CLAUSE_NOUNS } from '../../lexicon/attribution.ts'
import { COPULAR_VERBS, GERUND_VERBS, REFRAINING_VERBS } from '../../lexicon/verb-patterns.ts'
import { TIME_NOUNS } from '../../lexicon/time-nouns.ts'
import type { Token } from '../types.ts'
import type { Readings } from './other-readings.ts'
import type { WordReading } from '../tag/alternatives.ts'
import { isRivalled, rivalVerbs } from './rival-verbs.ts'
import { isFinite, readStretches, type Stretch } from './stretches.ts'
import type { Words } from './verb-readings.ts'
import { isAuxiliaryLemma, isVerbal } from './word-classes.ts'
import type { WordClass } from './word-classes.ts'

/** What a clause asks of a word. */
interface Constraint {
  id: string
  /** A sentence whose word in brackets a tagger can take for another part of speech. */
  example: string
  /** The classes of the words that it is asked of. */
  of: readonly WordClass[]
  /** Whether the word at `index` breaks it. */
  isBroken: (words: Words, index: number) => boolean
  /** The readings that meet it. */
  readings: readonly WordReading[]
  /** The greatest deficit at which a reading is believed. */
  limit: number
}

/** Limits, in units of the tagger’s scores: its tags are right nine times in ten where a rival falls short by 8000. */
const near = 8000
const likely = 20_000
const possible = 40_000
/** Where nothing else is grammatical. */
const certain = 80_000

/** The constraints upon a word by what stands beside it; of the readings that meet one, the cheapest is taken. */
export const WORD_CONSTRAINTS: readonly Constraint[] = [
  {
    id: 'modal-takes-base',
    example: 'The council should [back] a larger mission.',
    of: ['noun', 'adjective', 'adverb', 'participle', 'finite'],
    isBroken: (words, index) => isGovernedByModal(words, index),
    readings: ['base'],
    limit: possible,
  },
  {
    id: 'to-takes-base',
    example: 'They agreed to [trade] access for restraint.',
    of: ['noun'],
    isBroken: ({ tokens, classes }, index) =>
      classes[index - 1] === 'to' && tokens[index]?.upos === 'NOUN',
    readings: ['base'],
    limit: possible,
  },
  {
    id: 'have-takes-participle',
    example: 'The army has [entered] the town.',
    of: ['finite', 'adjective'],
    isBroken: ({ tokens, classes }, index) => {
      const before = back(classes, index - 1)
      return tokens[before]?.lemma === 'have' && tokens[before].upos === 'AUX'
    },
    readings: ['participle'],
    limit: likely,
  },
  {
    id: 'determiner-takes-noun',
    example: 'Vet guards, raise their [pay] and train them.',
    of: ['finite', 'base'],
    isBroken: ({ tokens, classes, forms }, index) =>
      tokens[index]?.upos === 'VERB' &&
      (classes[index - 1] === 'possessive-pronoun' || ARTICLES.has(forms[index - 1] ?? '')),
    readings: ['noun', 'adjective'],
    limit: possible,
  },
  {
    id: 'preposition-takes-noun',
    example: 'The bill deals with [export] controls.',
    of: ['base'],
    isBroken: ({ tokens, classes, forms }, index) =>
      tokens[index]?.upos === 'VERB' &&
      classes[index - 1] === 'preposition' &&
      !BARE_PREPOSITIONS.has(forms[index - 1] ?? ''),
    readings: ['noun', 'adjective'],
    limit: possible,
  },
  {
    id: 'that-opens-clause',
    example: 'Ensure [that] policies and plans are reviewed.',
    of: ['determiner'],
    isBroken: ({ tokens, classes }, index) =>
      tokens[index]?.lemma === 'that' &&
      isVerbal(classes[index - 1]) &&
      lacksSubject(classes, index),
    readings: ['subordinator'],
    limit: likely,
  },
  {
    id: 'that-says-what',
    example: 'Suggestions [that] government bodies such as banks should help failed.',
    of: ['determiner'],
    isBroken: ({ tokens, classes }, index) =>
      tokens[index]?.lemma === 'that' &&
      CLAUSE_NOUNS.has(tokens[index - 1]?.lemma ?? '') &&
      classes[index - 2] !== 'preposition' &&
      classes.indexOf('modal', index) > index,
    readings: ['subordinator'],
    limit: certain,
  },
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
    limit: likely,
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
    limit: likely,
  },
  {
    id: 'attributes-in-list',
    example: 'They need stronger, [integrated] teams.',
    of: ['finite', 'participle'],
    isBroken: (words, index) =>
      words.classes[index + 1] === 'noun' && closesAttributes(words, index),
    readings: ['adjective', 'participle'],
    limit: possible,
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
    limit: certain,
  },
  {
    id: 'singular-takes-verb',
    example: 'This [points] to a fragile balance.',
    of: ['noun'],
    isBroken: ({ tokens, classes, forms }, index) =>
      tokens[index]?.xpos === 'NNS' &&
      (forms[index - 1] === 'this' || (forms[index - 1] === 'that' && index === 1)) &&
      (classes[index + 1] === 'preposition' || isPhraseOpener(classes, index + 1)),
    readings: ['finite'],
    limit: certain,
  },
  {
    id: 'will-to-fight',
    example: 'A people’s [will] to fight is vital.',
    of: ['modal'],
    isBroken: ({ classes, forms }, index) =>
      forms[index] === 'will' &&
      classes[index + 1] === 'to' &&
      classes[index + 2] === 'base' &&
      /^(?:possessive|possessive-pronoun|determiner|adjective)$/.test(classes[index - 1] ?? ''),
    readings: ['noun'],
    limit: certain,
  },
  {
    id: 'aspect-takes-gerund',
    example: 'States should stop [funding] military raids.',
    of: ['noun', 'adjective'],
    isBroken: ({ tokens, classes }, index) => {
      if (tokens[index]?.text.endsWith('ing') !== true || !OBJECT.has(classes[index + 1] ?? 'stop'))
        return false
      const before = back(classes, index - 1)
      if (isVerbal(classes[before])) return GERUND_VERBS.has(tokens[before]?.lemma ?? '')
      return (
        tokens[index - 1]?.text === 'from' && REFRAINING_VERBS.has(tokens[index - 2]?.lemma ?? '')
      )
    },
    readings: ['gerund'],
    limit: possible,
  },
  {
    id: 'object-of-gerund',
    example: 'The firm spent a decade [turning] disputed reefs into airfields.',
    of: ['noun'],
    isBroken: ({ tokens, classes }, index) =>
      tokens[index]?.text.endsWith('ing') === true &&
      classes[index - 1] === 'noun' &&
      isPhraseOpener(classes, index + 1),
    readings: ['gerund'],
    limit: near,
  },
  {
    id: 'opening-gerund',
    example: '[Learning] lessons from the war is important.',
    of: ['noun', 'adjective'],
    isBroken: ({ tokens, classes }, index) =>
      index === 0 &&
      tokens[0]?.text.endsWith('ing') === true &&
      opensObject(tokens, classes, 1) &&
      classes.some((word, at) => at > 1 && (word === 'finite' || word === 'modal')),
    readings: ['gerund'],
    limit: likely,
  },
  {
    id: 'coordinated-gerunds',
    example: 'Designing and [building] dams is a long effort.',
    of: ['noun'],
    isBroken: ({ tokens, classes }, index) =>
      tokens[index]?.text.endsWith('ing') === true &&
      classes[index - 1] === 'coordinator' &&
      classes[index - 2] === 'gerund' &&
      OBJECT.has(classes[index + 1] ?? 'stop'),
    readings: ['gerund'],
    limit: possible,
  },
  {
    id: 'list-of-bases',
    example: 'They should resume talks, [exchange] customs data and avoid threats.',
    of: ['noun', 'finite'],
    isBroken: (words, index) =>
      (words.classes[index] === 'noun' || isPlainPresent(words, index)) &&
      opensListMember(words, index) &&
      OBJECT.has(words.classes[index + 1] ?? 'stop'),
    readings: ['base'],
    limit: possible,
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
    limit: likely,
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
    limit: certain,
  },
  {
    id: 'copula-has-subject',
    example: 'Trade [remained] modest, but they appear to be pleased.',
    of: ['participle'],
    isBroken: ({ tokens, classes }, index) =>
      COPULAR_VERBS.has(tokens[index]?.lemma ?? '') &&
      /^(?:noun|pronoun)$/.test(classes[back(classes, index - 1)] ?? '') &&
      !tokens.slice(0, index).some(({ lemma }) => lemma === 'have'),
    readings: ['finite'],
    limit: possible,
  },
  {
    id: 'subject-is-no-order',
    example: '[Close] contact with patients should be avoided.',
    of: ['base'],
    isBroken: ({ tokens, classes }, index) =>
      index === 0 && tokens[0]?.upos === 'VERB' && isSubject(classes),
    readings: ['noun', 'adjective'],
    limit: possible,
  },
]

const ARTICLES = new Set('a an the its their his her our my your no every whose'.split(' '))
/** Prepositions before a bare infinitive (“rather than expel”, “nothing but wait”). */
const BARE_PREPOSITIONS = new Set(['than', 'but', 'except', 'save', 'to'])

/** Whether the first finite verb behind `index` comes before any word that could open its clause. */
function lacksSubject(classes: readonly WordClass[], index: number): boolean {
  const verb = classes.findIndex((_, at) => at > index && isFinite(classes, at))
  return verb > index && !classes.slice(index, verb).some((word) => OPENS_CLAUSE.has(word))
}

const OPENS_CLAUSE: ReadonlySet<WordClass> = new Set([
  'subordinator',
  'wh',
  'comma',
  'semicolon',
  'colon',
  'pronoun',
])

/** What a base or present form behind a coordinator goes on with. */
const LICENSES_BASE: ReadonlySet<WordClass> = new Set(['base', 'modal', 'finite'])

/** What an object can begin with. */
const OBJECT: ReadonlySet<WordClass> = new Set([
  'noun',
  'adjective',
  'participle',
  'determiner',
  'possessive-pronoun',
  'number',
  'currency',
])

/** “stronger, integrated teams”; with “and” only where a phrase or an object opens: “a safe, fair and trusted network”. */
function closesAttributes({ classes, tokens }: Words, index: number): boolean {
  if (classes[index - 1] === 'comma') return classes[index - 2] === 'adjective'
  if (classes[index - 1] !== 'coordinator') return false
  let at = index - 2
  while (classes[at] === 'adjective' || classes[at] === 'comma') at--
  const attributes = classes.slice(at + 1, index - 1)
  if (!attributes.includes('adjective') || attributes[0] === 'comma') return false
  if (OPENS_PHRASE.has(classes[at] ?? 'stop')) return true
  return classes[at] === 'base' && !COPULAR_VERBS.has(tokens[at]?.lemma ?? '')
}

const OPENS_PHRASE: ReadonlySet<WordClass> = new Set([
  'determiner',
  'possessive-pronoun',
  'preposition',
  'number',
])

/** A determiner, or a plural before a verb in the singular: “lessons … is”; not “Building permits are”. */
function opensObject(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (isPhraseOpener(classes, index)) return true
  if (tokens[index]?.xpos !== 'NNS') return false
  const verb = tokens.find((_, at) => at > index && classes[at] === 'finite')
  return verb?.xpos === 'VBZ'
}

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

/** The last index up to `index` that holds no adverb and no “not”. */
function back(classes: readonly WordClass[], index: number): number {
  let at = index
  while (at > index - 4 && (classes[at] === 'adverb' || classes[at] === 'not')) at--
  return at
}

function isGovernedByModal({ tokens, classes }: Words, index: number): boolean {
  if (classes[back(classes, index - 1)] !== 'modal') return false
  // “Should such efforts be pursued”: the modal stands before its subject.
  if (tokens[index]?.lemma === 'such') return false
  if (classes[index] === 'adverb') return isPhraseOpener(classes, index + 1)
  // “Should not simply cut”: a verb all of whose forms are alike.
  if (tokens[index]?.upos === 'VERB') return isPastLikeBase(tokens[index])
  return /^(?:NN|JJ)$/.test(tokens[index]?.xpos ?? '')
}

const isPastLikeBase = ({ xpos, text, lemma }: Token): boolean =>
  (xpos === 'VBN' || xpos === 'VBD') && text.toLowerCase() === lemma

/** What the nearest verb before `index` is. */
const lastVerb = (classes: readonly WordClass[], index: number): WordClass | undefined =>
  classes.slice(0, index).findLast((word) => VERBS.has(word))

const VERBS: ReadonlySet<WordClass> = new Set(['base', 'finite', 'participle', 'gerund', 'modal'])

/** A present tense that has the form of the base: “share” for “they share”. */
const isPlainPresent = ({ tokens }: Words, index: number): boolean =>
  tokens[index]?.xpos === 'VBP' && tokens[index].upos === 'VERB'

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

/** Whether a noun phrase that no noun can stand before begins at `index`. */
const isPhraseOpener = (classes: readonly WordClass[], index: number): boolean =>
  classes[index] === 'determiner' ||
  classes[index] === 'possessive-pronoun' ||
  (classes[index] === 'participle' && classes[index + 1] === 'noun')

/** Whether the sentence’s first words, with the phrases behind them, are the subject of a finite verb. */
function isSubject(classes: readonly WordClass[]): boolean {
  const end = classes.findIndex((word) => !IN_SUBJECT.has(word))
  return classes[end] === 'modal' || classes[end] === 'finite'
}

const IN_SUBJECT: ReadonlySet<WordClass> = new Set([
  'base',
  'noun',
  'adjective',
  'preposition',
  'determiner',
  'possessive',
  'possessive-pronoun',
  'number',
])

const LIST_REACH = 16
const ENDS_LIST: ReadonlySet<WordClass> = new Set(['finite', 'modal', 'semicolon', 'colon', 'stop'])

const BY_CLASS: ReadonlyMap<WordClass, readonly Constraint[]> = new Map(
  WORD_CONSTRAINTS.flatMap(({ of }) => of).map((word) => [
    word,
    WORD_CONSTRAINTS.filter(({ of }) => of.includes(word)),
  ]),
)

/** The words of a sentence while they may still be read otherwise. */
interface OpenWords extends Words {
  tokens: Token[]
  classes: WordClass[]
}

/** Reads words otherwise where a clause asks for it. Changes the words’ tokens and classes in place. */
export function resolve(words: OpenWords, readings: Readings): void {
  const { tokens, classes } = words
  for (let index = 0; index < tokens.length; index++) {
    for (const constraint of BY_CLASS.get(classes[index] ?? 'other') ?? NONE) {
      if (!constraint.isBroken(words, index)) continue
      const reading = cheapest(constraint.readings, index, readings)
      if (readings.deficit(index, reading) > constraint.limit) continue
      take(words, index, reading, readings)
      break
    }
  }
  for (const { index, reading } of rivalVerbs(words, readings)) {
    take(words, index, reading, readings)
  }
  if (!mayLackVerb(words, readings)) return
  for (const stretch of readStretches(words)) {
    const verb = lackingVerb(words, stretch, readings)
    if (verb >= 0) take(words, verb, 'finite', readings)
    const first = openingVerb(words, stretch, readings)
    if (first >= 0) take(words, first, 'finite', readings)
    for (const index of secondVerbs(words, stretch, readings)) {
      take(words, index, 'finite', readings)
    }
  }
}

const NONE: readonly Constraint[] = []

function take(words: OpenWords, index: number, reading: WordReading, readings: Readings): void {
  words.classes[index] = reading
  words.tokens[index] = readings.tokenAs(index, reading)
}

/** Whether any word can be a verb that a clause lacks, in what is no fragment. */
function mayLackVerb({ tokens, classes }: Words, readings: Readings): boolean {
  let hasCandidate = false
  let hasVerb = tokens.at(-1)?.text === '.'
  for (let index = 0; index < classes.length; index++) {
    const word = classes[index]
    if (word === 'noun' || word === 'participle' || word === 'base') {
      hasCandidate ||= readings.deficit(index, 'finite') < verbLimit
    } else hasVerb ||= isFinite(classes, index)
  }
  return hasCandidate && hasVerb
}

function cheapest(list: readonly WordReading[], index: number, readings: Readings): WordReading {
  let best = list[0] ?? 'finite'
  for (const reading of list) {
    if (readings.deficit(index, reading) < readings.deficit(index, best)) best = reading
  }
  return best
}

/** The greatest deficit at which a word is believed to be the verb that a clause lacks. */
const verbLimit = 26_000
/** The same behind a semicolon, at the end of a sentence. */
const verbLimitOfSeconds = 20_000
/** The same in what may be a fragment. */
const verbLimitOfFragments = 14_000

/**
 * Each clause has one finite verb (“Dubai’s refusal [angered] the firm.”): the word that can be it at the least cost,
 * where a clause has none; else −1.
 */
function lackingVerb(
  { tokens, classes }: Words,
  { from, to, finite, openers }: Stretch,
  readings: Readings,
): number {
  const allFinite = finite[to - from] ?? 0
  const allOpeners = openers[to - from] ?? 0
  let best = -1
  let least = limitOf(tokens, from, to)
  for (let index = from; index < to; index++) {
    if (!canBeVerb(tokens, classes, index)) continue
    const cost = readings.deficit(index, 'finite')
    if (cost >= least) continue
    const at = index - from
    const waiting = 1 + (openers[at] ?? 0) - (finite[at] ?? 0)
    const later = allFinite - (finite[at + 1] ?? 0) - (allOpeners - (openers[at + 1] ?? 0))
    if (waiting <= 0 || later >= waiting || isRivalled(classes, index, to)) continue
    best = index
    least = cost
  }
  return best
}

function limitOf(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[to]?.text !== '.') return verbLimitOfFragments
  if (from === 0) return verbLimit
  return tokens[from - 1]?.text === ';' ? verbLimitOfSeconds : verbLimitOfFragments
}

/**
 * “Exports rose, and imports [increased] too.”: participles right behind a noun where a clause that a comma and a
 * coordinator open has no other verb.
 */
function secondVerbs({ classes }: Words, { from, to }: Stretch, readings: Readings): number[] {
  const verbs: number[] = []
  let candidate = -1
  for (let index = to - 1; index > from; index--) {
    if (isFinite(classes, index)) candidate = to
    else if (classes[index] === 'participle' && classes[index - 1] === 'noun') {
      if (candidate < to && readings.deficit(index, 'finite') <= near) candidate = index
    } else if (classes[index] === 'coordinator' && classes[index - 1] === 'comma') {
      if (candidate >= 0 && candidate < to) verbs.push(candidate)
      candidate = -1
    }
  }
  return verbs
}

/**
 * “Gunmen [murdered] two guards, and Quito imposed a curfew.”: a participle with an object, which none takes, where
 * the clause before a comma and a coordinator has no other verb; else −1.
 */
function openingVerb(
  { tokens, classes }: Words,
  { from, to }: Stretch,
  readings: Readings,
): number {
  const end = classes.findIndex(
    (word, at) => at > from && word === 'coordinator' && classes[at - 1] === 'comma',
  )
  if (
    end < 0 ||
    end >= to ||
    !classes.some((_, at) => at > end && at < to && isFinite(classes, at))
  )
    return -1
  if (classes.slice(from, end).some((word) => isVerbal(word) && word !== 'participle')) return -1
  return classes.findIndex((word, at) => {
    if (at <= from || at >= end || word !== 'participle' || classes[at - 1] !== 'noun') return false
    if (!OBJECT.has(classes[at + 1] ?? 'stop')) return false
    const object = tokens.slice(at + 1, end).find(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
    const isTime = object !== undefined && TIME_NOUNS.has(object.lemma.toLowerCase())
    return !isTime && readings.deficit(at, 'finite') <= verbLimit
  })
}

function canBeVerb(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const word = classes[index]
  if (word === 'base') return isLoneBase(classes, index)
  if (word !== 'noun' && word !== 'participle') return false
  if (tokens[index]?.upos === 'PROPN') return false
  const before = back(classes, index - 1)
  return !NO_SUBJECT.has(classes[before] ?? 'stop') && !isAuxiliaryLemma(tokens[before])
}

/** “The talks and its readiness to engage [make] it a partner.”: right behind a noun, in a sentence with no finite verb. */
const isLoneBase = (classes: readonly WordClass[], index: number): boolean =>
  classes[index - 1] === 'noun' &&
  classes[0] !== 'base' &&
  !classes.some((word, at) => isFinite(classes, at) || word === 'semicolon' || word === 'colon')

/** What no finite verb stands behind. */
const NO_SUBJECT: ReadonlySet<WordClass> = new Set([
  'determiner',
  'possessive-pronoun',
  'possessive',
  'preposition',
  'modal',
  'to',
  'stop',
  'hyphen',
])
