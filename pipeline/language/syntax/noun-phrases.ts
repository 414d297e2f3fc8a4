import { MONTHS } from '../../lexicon/temporal-names.ts'
import { QUANTIFIERS } from '../../lexicon/quantifiers.ts'
import { TIME_NOUNS } from '../../lexicon/time-nouns.ts'
import { PREMODIFYING_PARTICIPLES } from '../../lexicon/verb-patterns.ts'
import type { Words } from './verb-groups.ts'
import { isAuxiliaryLemma } from './word-classes.ts'
import type { WordClass } from './word-classes.ts'

/** A base noun phrase as it is read: its range, its head, and whether a possessor opens it. */
export interface Chunk {
  from: number
  to: number
  head: number
  /** Whether it ends in “’s”: then it opens the next phrase. */
  possessor: boolean
}

/**
 * Reads the base noun phrase that begins at `start`. Where a possessor opens it, only the possessor is read:
 * the caller reads on behind the “’s”, with `inside` true. Null where no noun phrase begins.
 */
export function readNounPhrase(words: Words, start: number, inside: boolean): Chunk | null {
  const { classes } = words
  if (classes[start] === 'pronoun' && !inside) return chunk(words, start, start, start + 1)
  if (isReciprocal(words, start)) return chunk(words, start, start + 1, start + 2)
  let index = inside ? start : skipDeterminers(words, start)
  const determined = inside || index > start
  let head = -1
  let fallback = -1
  for (;;) {
    const word = classes[index]
    if (word === 'noun') {
      if (head >= 0 && startsAnew(words, start, head, index)) break
      head = index++
    } else if (word === 'number') {
      if (head >= 0 && !continuesWithNumber(words, start, head, index, determined)) break
      head = takeNumber(words, head, index)
      index++
      if (endsAfterDate(words, start, head, index, determined)) break
    } else if (head >= 0 && isDateComma(words, head, index)) index += 2
    else if (word === 'hyphen' && index > start) index += bindsNext(words, index) ? 2 : 1
    else {
      const next = skipModifier(words, start, index, determined, head)
      if (next < 0) break
      if (word === 'adjective' || word === 'participle' || word === 'gerund') fallback = index
      index = next
    }
  }
  return close(words, start, index, head, fallback, determined)
}

/** “each other”, “one another”, “no one”. */
function isReciprocal({ tokens }: Words, start: number): boolean {
  const first = PRONOUN_PAIRS.get(tokens[start + 1]?.lemma ?? '')
  return first !== undefined && first === tokens[start]?.text.toLowerCase()
}

const PRONOUN_PAIRS: ReadonlyMap<string, string> = new Map([
  ['other', 'each'],
  ['another', 'one'],
  ['one', 'no'],
])

const chunk = ({ classes }: Words, from: number, head: number, to: number): Chunk => ({
  from,
  to,
  head,
  possessor: classes[to] === 'possessive',
})

function close(
  words: Words,
  start: number,
  index: number,
  head: number,
  fallback: number,
  determined: boolean,
): Chunk | null {
  if (head >= 0) return chunk(words, start, head, lastOf(words, head, index))
  if (determined && fallback >= 0 && !isDemonstrative(words, start))
    return chunk(words, start, fallback, fallback + 1)
  if (determined && index > start) {
    const last = fallback >= 0 ? start : lastNonHyphen(words, index)
    return last < start ? null : chunk(words, start, last, last + 1)
  }
  return isQuantifier(words, start) ? chunk(words, start, start, start + 1) : null
}

const isDemonstrative = ({ tokens }: Words, index: number): boolean =>
  /^(?:this|these|those|that)$/i.test(tokens[index]?.text ?? '')

function lastNonHyphen({ classes }: Words, index: number): number {
  let last = index - 1
  while (classes[last] === 'hyphen' || classes[last] === 'adverb' || classes[last] === 'quote')
    last--
  return last
}

/** Behind the head only numbers of its own belong to the phrase (“Resolution 2202”, “3 March 2019”). */
function lastOf({ classes }: Words, head: number, index: number): number {
  let to = head + 1
  for (let at = to; at < index; at++) {
    if (classes[at] === 'number' || classes[at] === 'noun') to = at + 1
  }
  return to
}

/** Determiners, predeterminers, possessive pronouns and what limits a number (“at least”, “nearly”). */
function skipDeterminers(words: Words, start: number): number {
  const { classes, tokens } = words
  let index = skipLimiter(words, start)
  for (;;) {
    const word = classes[index]
    if (word === 'determiner' || word === 'possessive-pronoun') index++
    else if (
      word === 'adjective' &&
      tokens[index]?.lemma === 'such' &&
      isDeterminer(classes[index + 1])
    )
      index++
    else return index
  }
}

const isDeterminer = (word: WordClass | undefined): boolean =>
  word === 'determiner' || word === 'possessive-pronoun'

const startsQuantity = (word: WordClass | undefined): boolean =>
  word === 'number' || word === 'currency' || word === 'determiner'

const LIMITERS = new Set(
  'nearly almost about roughly around approximately only just over some not'.split(' '),
)

/** “nearly 300”, “at least 300”, “more than a dozen”, “up to 50”: the index behind the limiting words. */
function skipLimiter({ tokens, classes }: Words, start: number): number {
  const first = tokens[start]?.text.toLowerCase() ?? ''
  const second = tokens[start + 1]?.text.toLowerCase() ?? ''
  if (LIMITERS.has(first) && startsQuantity(classes[start + 1])) {
    return classes[start] === 'adverb' || classes[start + 1] === 'number' ? start + 1 : start
  }
  const pair =
    (first === 'at' && (second === 'least' || second === 'most')) ||
    ((first === 'more' || first === 'less' || first === 'fewer') && second === 'than') ||
    (first === 'up' && second === 'to')
  return pair && startsQuantity(classes[start + 2]) ? start + 2 : start
}

/** A number takes over the head only from nothing. */
const takeNumber = (_words: Words, head: number, index: number): number =>
  head >= 0 ? head : index

const isMonth = ({ tokens }: Words, index: number): boolean =>
  MONTHS.has(tokens[index]?.lemma.toLowerCase() ?? '')

/** “April 30”, “Resolution 2202”, “phase 2”: not “in Gaza 12 people”. */
function continuesWithNumber(
  words: Words,
  start: number,
  head: number,
  index: number,
  determined: boolean,
): boolean {
  const { classes, tokens } = words
  if (classes[head] === 'number' || classes[index - 1] === 'hyphen') return true
  if (index !== head + 1 && classes[index - 1] !== 'number' && classes[index - 1] !== 'hyphen')
    return false
  if (isMonth(words, head)) return true
  const next = classes[index + 1]
  if (next === 'noun' || next === 'adjective') return determined && tokens[head]?.upos === 'PROPN'
  return start < index
}

/** A date with no determiner is a phrase of its own (“On 7 December 2023 Greek officials”). */
function endsAfterDate(
  words: Words,
  start: number,
  head: number,
  index: number,
  determined: boolean,
): boolean {
  if (determined) return false
  const { classes, tokens } = words
  const next = classes[index]
  if (next !== 'noun' && next !== 'adjective') return false
  if (isMonth(words, head) && head < index - 1) return true
  const bareYear = index - 1 === start && /^[12]\d{3}$/.test(tokens[start]?.text ?? '')
  return bareYear && !isPlural(words, index) && classes[start - 1] !== 'determiner'
}

const isPlural = ({ tokens }: Words, index: number): boolean => tokens[index]?.xpos === 'NNS'

/** “March 3, 2021”: the comma and the year belong to the date. */
function isDateComma(words: Words, head: number, index: number): boolean {
  const { classes, tokens } = words
  return (
    classes[index] === 'comma' &&
    classes[index - 1] === 'number' &&
    isMonth(words, head) &&
    /^\d{4}$/.test(tokens[index + 1]?.text ?? '')
  )
}

/** Two nouns side by side that are two phrases: “told reporters Ankara”, “last month Washington”. */
function startsAnew(words: Words, start: number, head: number, index: number): boolean {
  const { tokens, classes } = words
  if (index !== head + 1) return classes[index - 1] === 'number' && classes[head] !== 'number'
  const before = tokens[head]
  const after = tokens[index]
  if (before === undefined || after === undefined) return false
  if (isLoneDay(words, start, head) && !TIME_NOUNS.has(after.lemma.toLowerCase())) return true
  if (after.upos !== 'PROPN') return false
  if (before.xpos === 'NNS') return true
  const time = TIME_NOUNS.has(before.lemma.toLowerCase())
  return time && (before.upos !== 'PROPN' || start === head || classes[start] !== 'determiner')
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** “On Monday officials”, “In March talks”: a day or a month alone behind a preposition. */
function isLoneDay({ tokens, classes }: Words, start: number, head: number): boolean {
  if (start !== head || classes[start - 1] !== 'preposition') return false
  const name = tokens[head]?.lemma.toLowerCase() ?? ''
  return WEEKDAY.test(name) || (start === 1 && MONTHS.has(name))
}

/** A hyphen binds the word behind it, whatever it is (“follow - up talks”). */
const bindsNext = ({ classes }: Words, hyphen: number): boolean => {
  const next = classes[hyphen + 1]
  return next !== undefined && next !== 'noun' && next !== 'number' && next !== 'comma'
}

const isModifierWord = (word: WordClass | undefined): boolean =>
  word === 'adjective' || word === 'participle' || word === 'gerund' || word === 'number'

const startsNominal = (word: WordClass | undefined): boolean =>
  word === 'noun' || word === 'adjective' || word === 'number' || word === 'hyphen'

/** The index behind the modifier at `index`; -1 where there is none. */
function skipModifier(
  words: Words,
  start: number,
  index: number,
  determined: boolean,
  head: number,
): number {
  const { classes } = words
  const word = classes[index]
  if (classes[index + 1] === 'hyphen' && bindsBack(words, index, head)) return index + 1
  if (word === 'adjective') return head < 0 || isInName(words, head, index) ? index + 1 : -1
  if (word === 'participle' && head >= 0 && isInName(words, head, index)) return index + 1
  if (head >= 0) return -1
  if (word === 'currency' || (word === 'quote' && opensInside(words, start, index)))
    return index + 1
  if (word === 'participle' || word === 'gerund') {
    return isPremodifier(words, start, index, determined) ? index + 1 : -1
  }
  if (word === 'adverb') return skipDegree(words, index, determined || index > start)
  if (word === 'coordinator' || word === 'comma') return skipCoordinated(words, start, index)
  return -1
}

/** “UN - backed”, “30 - year - old”, “long - range”: the word before a hyphen belongs to what follows. */
function bindsBack({ classes }: Words, index: number, head: number): boolean {
  const word = classes[index]
  if (word === 'comma' || word === 'coordinator' || word === 'preposition') return false
  return head < 0 && word !== 'hyphen' && classes[index + 2] !== undefined
}

/** “the East Mediterranean Gas Forum”: a capitalised adjective within a name. */
const isInName = ({ tokens, classes }: Words, head: number, index: number): boolean =>
  head === index - 1 &&
  classes[index + 1] === 'noun' &&
  tokens[head]?.upos === 'PROPN' &&
  tokens[index + 1]?.upos === 'PROPN' &&
  /^\p{Lu}/u.test(tokens[index]?.text ?? '')

/** An opening quotation mark behind a determiner or adjective (“a monthly "tax" on farmers”). */
const opensInside = ({ classes }: Words, start: number, index: number): boolean =>
  index > start && (startsNominal(classes[index + 1]) || classes[index + 1] === 'participle')

/** Whether a participle stands before the noun that it describes. */
function isPremodifier(words: Words, start: number, index: number, determined: boolean): boolean {
  const { classes, tokens } = words
  const next = classes[index + 1]
  const inside = index > start
  if (classes[index - 1] === 'hyphen' && inside) return true
  if (determined && index === start + 1 && classes[index] === 'gerund' && next !== 'determiner')
    return true
  const beforeNoun =
    startsNominal(next) || (isModifierWord(next) && startsNominal(classes[index + 2]))
  if (!beforeNoun) return determined && inside && isDeterminer(classes[index - 1])
  if (inside || determined) return true
  if (classes[index] === 'gerund') {
    return PREMODIFYING_PARTICIPLES.has(tokens[index]?.text.toLowerCase() ?? '')
  }
  return opensWithParticiple(words, start)
}

/** Whether a past participle at the start of a phrase describes the noun behind it (“imposing targeted sanctions”). */
function opensWithParticiple({ classes, tokens }: Words, start: number): boolean {
  const before = classes[start - 1]
  if (before === 'noun' || before === 'pronoun' || before === 'adverb' || before === 'not')
    return false
  if (before === 'number' || before === 'close' || before === 'comma') return false
  if (before === undefined || before === 'stop') return false
  if (before === 'coordinator')
    return classes[start - 2] === 'noun' && classes[start - 3] !== 'participle'
  return before !== 'modal' && !isAuxiliaryLemma(tokens[start - 1])
}

/** “increasingly assertive”, “badly needed”: an adverb before an adjective or participle of the phrase. */
function skipDegree({ classes }: Words, index: number, inside: boolean): number {
  let next = index
  while (classes[next] === 'adverb') next++
  if (!isModifierWord(classes[next])) return -1
  const noun = classes[next + 1]
  if (inside) return next
  return classes[next] === 'gerund' || !startsNominal(noun) ? -1 : next
}

/** “political and economic reforms”, “free, fair elections”: coordinated modifiers. */
function skipCoordinated({ classes }: Words, start: number, index: number): number {
  const before = classes[index - 1]
  if (
    index === start ||
    (before !== 'adjective' && before !== 'participle' && before !== 'number')
  ) {
    return -1
  }
  let next = index + 1
  if (classes[index] === 'comma' && classes[next] === 'coordinator') next++
  while (classes[next] === 'adverb') next++
  if (classes[next] !== 'adjective' && !(before === 'number' && classes[next] === 'number'))
    return -1
  const noun = classes[next + 1]
  const modifies =
    startsNominal(noun) ||
    noun === 'participle' ||
    ((noun === 'coordinator' || noun === 'comma') && classes[next + 2] === 'adjective')
  return modifies && classes[next] !== undefined ? next : -1
}

/** “few”, “many”, “most”, “others” can be a phrase alone. */
function isQuantifier({ tokens, classes }: Words, start: number): boolean {
  if (!QUANTIFIERS.has(tokens[start]?.lemma ?? '')) return false
  const next = classes[start + 1]
  if (classes[start] === 'adverb') return tokens[start + 1]?.lemma === 'of'
  return next === 'preposition' || next === 'finite' || next === 'modal'
}
