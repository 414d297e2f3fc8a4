import type { Token } from '../types.ts'
import { AUXILIARY_LEMMAS, isVerbal } from './word-classes.ts'
import type { WordClass } from './word-classes.ts'

const BY_XPOS: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ['NN', 'noun'],
  ['NNS', 'noun'],
  ['NNP', 'noun'],
  ['NNPS', 'noun'],
  ['FW', 'noun'],
  ['ADD', 'noun'],
  ['CD', 'number'],
  ['DT', 'determiner'],
  ['PDT', 'determiner'],
  ['PRP$', 'possessive-pronoun'],
  ['POS', 'possessive'],
  ['PRP', 'pronoun'],
  ['EX', 'pronoun'],
  ['JJ', 'adjective'],
  ['JJR', 'adjective'],
  ['JJS', 'adjective'],
  ['AFX', 'adjective'],
  ['RB', 'adverb'],
  ['RBR', 'adverb'],
  ['RBS', 'adverb'],
  ['VBD', 'finite'],
  ['VBP', 'finite'],
  ['VBZ', 'finite'],
  ['VB', 'base'],
  ['VBG', 'gerund'],
  ['VBN', 'participle'],
  ['MD', 'modal'],
  ['TO', 'to'],
  ['RP', 'particle'],
  ['IN', 'preposition'],
  ['WDT', 'wh'],
  ['WP', 'wh'],
  ['WP$', 'wh'],
  ['WRB', 'wh'],
  ['CC', 'coordinator'],
  [',', 'comma'],
  ['-LRB-', 'open'],
  ['-RRB-', 'close'],
  ['``', 'quote'],
  ["''", 'quote'],
  ['HYPH', 'hyphen'],
  ['$', 'currency'],
  ['SYM', 'noun'],
  ['LS', 'other'],
])

const BY_FORM: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['…', 'stop'],
  ['...', 'stop'],
  ['-', 'dash'],
  ['--', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['/', 'hyphen'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['"', 'quote'],
  ['“', 'quote'],
  ['”', 'quote'],
  ["'", 'quote'],
  ['‘', 'quote'],
  ['’', 'quote'],
])

/** Whatever their tag, as “ought”: a capital at the start of a sentence can mislead a tagger. */
const ALWAYS_SUBORDINATORS: ReadonlySet<string> = new Set([
  'although',
  'because',
  'if',
  'lest',
  'unless',
  'whereas',
])

const MARKS: ReadonlySet<string> = new Set([';', ':', '(', ')', '[', ']', ',', '—', '–'])

/** The class of a token by its tags, and by its form where it is a mark. */
function wordClass(token: Token, form: string): WordClass {
  const { upos, xpos } = token
  if (ALWAYS_SUBORDINATORS.has(form)) return 'subordinator'
  if (form === 'ought') return 'modal'
  if (upos === 'PUNCT' || MARKS.has(token.text)) return punctuation(token)
  if (upos === 'PRON' && (xpos === 'DT' || xpos === 'NN')) return 'pronoun'
  if (upos === 'PART' && xpos === 'RB') return 'not'
  if (upos === 'SCONJ' && xpos !== 'WRB') return 'subordinator'
  if (upos === 'CCONJ') return PAIRED.has(token.lemma) ? 'determiner' : 'coordinator'
  if (upos === 'INTJ') return 'adverb'
  if (upos === 'PROPN' && xpos !== 'POS') return 'noun'
  if (upos === 'ADP' && xpos !== 'RP') return 'preposition'
  if (upos === 'SYM' && token.text === '/') return 'hyphen'
  return BY_XPOS.get(xpos) ?? BY_FORM.get(token.text) ?? byUpos(upos)
}

/** The first half of a paired conjunction (“both A and B”) belongs to the phrase behind it. */
const PAIRED: ReadonlySet<string> = new Set(['both', 'either', 'neither'])

function punctuation({ xpos, text }: Token): WordClass {
  if (xpos === 'HYPH') return 'hyphen'
  return BY_FORM.get(text) ?? BY_XPOS.get(xpos) ?? (/^[.!?…]+$/.test(text) ? 'stop' : 'other')
}

function byUpos(upos: Token['upos']): WordClass {
  if (upos === 'NOUN' || upos === 'X') return 'noun'
  if (upos === 'NUM') return 'number'
  if (upos === 'ADJ') return 'adjective'
  if (upos === 'ADV') return 'adverb'
  return 'other'
}

/** The classes of a sentence’s tokens, whose forms are given lower-cased too. */
export function wordClasses(tokens: readonly Token[], forms: readonly string[]): WordClass[] {
  const classes: WordClass[] = []
  for (const token of tokens) {
    const index = classes.length
    classes.push(joins(tokens, index) ? 'hyphen' : wordClass(token, forms[index] ?? ''))
  }
  for (let index = 0; index < classes.length; index++) {
    if (isPluralPossessive(tokens, classes, index)) classes[index] = 'possessive'
    else if (isPairedVerbal(tokens, classes, index) || isFloating(tokens, classes, index)) {
      classes[index] = 'adverb'
    } else if (forms[index] === 'foremost' && forms[index - 2] === 'first')
      classes[index] = 'adverb'
  }
  return classes
}

/** A hyphen, or a dash between names (“the UK–Japan pact”), with no white space on either side, whatever its tag. */
function joins(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (!token || before?.end !== token.start || next?.start !== token.end) return false
  return token.text === '-' || (token.text === '–' && isName(before) && isName(next))
}

const isName = ({ upos }: Token): boolean => upos === 'PROPN'

/** “survivors’ groups”: an apostrophe that was taken for a quotation mark. */
function isPluralPossessive(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  const before = tokens[index - 1]
  if (classes[index] !== 'quote' || before?.end !== tokens[index]?.start) return false
  if (!/^['’]$/.test(tokens[index]?.text ?? '') || !before?.text.endsWith('s')) return false
  const next = classes[index + 1]
  if (next !== 'noun' && next !== 'adjective') return false
  return !classes.slice(Math.max(0, index - QUOTE_REACH), index).includes('quote')
}

/** How far back an opening quotation mark is looked for. */
const QUOTE_REACH = 20

/** “had all been established”, “were both shut”: a quantity between an auxiliary and its verb. */
function isFloating(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (!/^(?:all|both|each)$/.test(tokens[index]?.text ?? '')) return false
  const next = classes[index + 1]
  return (
    AUXILIARY_LEMMAS.has(tokens[index - 1]?.lemma ?? '') &&
    (next === 'gerund' || (next === 'participle' && classes[index + 2] !== 'noun'))
  )
}

/** “has neither confirmed nor denied”: the paired word stands before a verb, not a noun phrase. */
function isPairedVerbal(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (classes[index] !== 'determiner' || !PAIRED.has(tokens[index]?.lemma ?? '')) return false
  const next = classes[index + 1]
  if (next === 'participle') return classes[index + 2] !== 'noun'
  if (next === 'finite') return classes[index - 1] === 'noun' || classes[index - 1] === 'pronoun'
  return isVerbal(next) || next === 'to' || next === 'preposition' || next === 'subordinator'
}
