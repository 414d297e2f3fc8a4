import { RELATIONAL_ADJECTIVES } from '../../lexicon/relational-adjectives.ts'
import { TIME_NOUNS } from '../../lexicon/time-nouns.ts'
import {
  GERUND_VERBS,
  INTRANSITIVE_VERBS,
  OBJECT_CONTROL_VERBS,
  PREMODIFYING_PARTICIPLES,
} from '../../lexicon/verb-patterns.ts'
import { isDeterminer } from './determiners.ts'
import type { Words } from './verb-readings.ts'
import { isAuxiliaryLemma, isVerbal } from './word-classes.ts'
import type { WordClass } from './word-classes.ts'

/** A hyphen binds the word behind it, whatever it is (“follow - up talks”). */
export const bindsNext = ({ classes }: Words, hyphen: number): boolean => {
  const next = classes[hyphen + 1]
  return next !== undefined && next !== 'noun' && next !== 'number' && next !== 'comma'
}

const isModifierWord = (word: WordClass | undefined): boolean =>
  word === 'adjective' || word === 'participle' || word === 'gerund' || word === 'number'

const startsNominal = (word: WordClass | undefined): boolean =>
  word === 'noun' || word === 'adjective' || word === 'number' || word === 'hyphen'

/** The index behind the modifier at `index`; -1 where there is none. */
export function skipModifier(
  words: Words,
  start: number,
  index: number,
  determined: boolean,
  head: number,
): number {
  const { classes } = words
  const word = classes[index]
  if (classes[index + 1] === 'hyphen' && bindsBack(words, index, head)) return index + 1
  if (word === 'adjective')
    return head < 0 || isInName(words, head, index) || isBehindAcronym(words, start, head, index)
      ? index + 1
      : -1
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
  /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[index]?.text ?? '')

/** “the next U.S. presidential administration”: an adjective of belonging between an acronym and a noun. */
function isBehindAcronym(
  { tokens, classes }: Words,
  start: number,
  head: number,
  index: number,
): boolean {
  if (head !== index - 1 || tokens[head]?.upos !== 'PROPN') return false
  if (!/^(?:\p{Lu}\.?){2,5}$/u.test(tokens[head].text)) return false
  if (classes[index + 1] !== 'noun' || tokens[index + 1]?.upos !== 'NOUN') return false
  return !isVerbal(classes[start - 1]) && RELATIONAL_ADJECTIVES.has(tokens[index]?.text ?? '')
}

/** An opening quotation mark behind a determiner or adjective (“a monthly "tax" on farmers”). */
const opensInside = ({ classes }: Words, start: number, index: number): boolean =>
  index > start && (startsNominal(classes[index + 1]) || classes[index + 1] === 'participle')

/** Whether a participle stands before the noun that it describes. */
function isPremodifier(words: Words, start: number, index: number, determined: boolean): boolean {
  const { classes, forms } = words
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
    if (describesBefore(words, start) || isGoverned(words, start)) return false
    return PREMODIFYING_PARTICIPLES.has(forms[index] ?? '')
  }
  return opensWithParticiple(words, start)
}

/** “governments supporting positive change”: an “-ing” form with an object directly behind a noun. */
const describesBefore = ({ tokens, classes }: Words, start: number): boolean =>
  classes[start - 1] === 'noun' &&
  !TIME_NOUNS.has(tokens[start - 1]?.lemma.toLowerCase() ?? '') &&
  !INTRANSITIVE_VERBS.has(tokens[start]?.lemma ?? '')

/** “continue imposing targeted sanctions”, “by offering relief and pressing creditors”: a verb with its object. */
function isGoverned({ tokens, classes }: Words, start: number): boolean {
  const before = tokens[start - 1]
  if (isVerbal(classes[start - 1])) return GERUND_VERBS.has(before?.lemma ?? '')
  const lemma = tokens[start]?.lemma ?? ''
  if (classes[start - 1] !== 'coordinator') return false
  if (INTRANSITIVE_VERBS.has(lemma) && !OBJECT_CONTROL_VERBS.has(lemma)) return false
  if (classes[start - 2] === 'comma')
    return classes.slice(Math.max(0, start - LIST_REACH), start).includes('gerund')
  for (let at = start - 2; at > start - CONJUNCT_REACH; at--) {
    if (classes[at] === 'gerund')
      return classes[at - 1] === 'preposition' || isVerbal(classes[at - 1])
    if (classes[at] !== 'noun' && classes[at] !== 'adjective') return false
  }
  return false
}

/** How far back the first “-ing” form of a list, and of two, is looked for. */
const LIST_REACH = 30
const CONJUNCT_REACH = 7

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
  while (classes[next] === 'adverb' && next < index + MAX_DEGREE_ADVERBS) next++
  if (!isModifierWord(classes[next])) return -1
  const noun = classes[next + 1]
  if (inside) return next
  return classes[next] === 'gerund' || !startsNominal(noun) ? -1 : next
}

const MAX_DEGREE_ADVERBS = 4

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
  // “a safe, fair and trusted network”
  const described = classes[next] === 'participle' && isDeterminer(classes[start])
  if (
    classes[next] !== 'adjective' &&
    !(before === 'number' && classes[next] === 'number') &&
    !(described && classes[next + 1] === 'noun')
  )
    return -1
  const noun = classes[next + 1]
  const modifies =
    startsNominal(noun) || noun === 'participle' || continuesAttributes(classes, start, next + 1)
  return modifies && classes[next] !== undefined ? next : -1
}

/** “…, fair” or “…, and trusted” behind “a safe”; a participle only where a determiner has opened the phrase. */
function continuesAttributes(classes: Words['classes'], start: number, index: number): boolean {
  let at = index
  if (classes[at] === 'comma') at++
  if (classes[at] === 'coordinator') at++
  if (at === index) return false
  if (classes[at] === 'participle') return isDeterminer(classes[start])
  return classes[at] === 'adjective'
}
