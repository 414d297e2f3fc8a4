import type { Token } from '../../language/types.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import { theGazetteer } from './gazetteer.ts'
import type { NamedEntity } from './types.ts'
import { touches } from './words.ts'
import type { Words } from './words.ts'

/** Prepositions before a place. */
const LOCATIVE =
  wordSet(`in at near inside outside around across through throughout into onto toward
  towards via beyond within off`)

/** Words that take “to”, “from”, “of”, “for” and a place. */
const MOTION = wordSet(`visit visits visited visiting trip trips travel travels travelled traveled
  travelling traveling flight flights flew fly flown flying return returned returning returns go went goes
  going come came move moved moving drive drove sail sailed march marched marches marching fled flee
  flees fleeing arrive arrived arriving arrives departed depart deploy deployed sent invited invite
  summoned brought bring tour north south east west kilometres kilometers km miles outskirts suburb
  suburbs port city capital streets airport road route highway corridor streets based meeting meetings
  held talks summit conference convoy convoys evacuated evacuate escape escaped relocate relocated
  embassy residents resident district neighbourhood neighborhood university court mayor governor
  siege battle fall capture exile born cent percent half part parts majority control advance advanced attack`)

/** Nouns that a capital before them only places. */
const PLACED_NOUNS =
  wordSet(`airport port streets street suburb suburbs university court courts embassy
  summit conference talks meeting agreement accord accords process declaration protocol convention pact
  format bombing attack attacks bombings protests stadium hotel office bureau newspaper times post
  skyline metro mayor residents police stock exchange market club treaty deal communique communiqué
  region area province county district state neighbourhood neighborhood visit trip school museum
  film festival marathon olympics games palace prison correspondent attacks`)

/**
 * Whether a capital’s name stands for the government seated there (`metonym`), for the place (`place`), or
 * for neither, within the name of a thing (null), by what it does in its clause.
 */
export function seatAspect(words: Words, entity: NamedEntity): 'metonym' | 'place' | null {
  const { tokens } = words
  const { from, to } = entity
  const next = tokens[to]
  if (next?.text === ',' && (isItsState(words, entity) || isDay(tokens, to + 1))) return 'place'
  if (next?.xpos === 'POS') return isPlaced(tokens[to + 1]) ? 'place' : 'metonym'
  const noun = tokens[next?.upos === 'ADJ' ? to + 1 : to]
  if (noun !== undefined && isNounLike(noun) && PLACED_NOUNS.has(noun.text.toLowerCase()))
    return null
  if (next?.text === '-' && touches(tokens, to - 1)) return afterHyphen(tokens, to + 1)
  const at = governing(tokens, from)
  const word = tokens[at]?.text.toLowerCase() ?? ''
  if (LOCATIVE.has(word)) return isIn(tokens, at) ? 'place' : 'metonym'
  const before = tokens[at - 1]?.text.toLowerCase() ?? ''
  if (/^(?:to|from|for|of)$/.test(word))
    return MOTION.has(before) || MOTION.has(tokens[at - 2]?.text.toLowerCase() ?? '')
      ? 'place'
      : 'metonym'
  return VISITING.has(word) ? 'place' : 'metonym'
}

const VISITING = wordSet(
  'visit visits visited visiting reach reached leave left capture captured seize seized besiege besieged bomb bombed shell shelled enter entered',
)

const isNounLike = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN'

const MONTH =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?$/

/** “Brussels, 3 June 2022”, “Washington, May 2022”: a dateline. */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].some((month) => MONTH.test(tokens[month]?.text ?? '')) &&
  [at, at + 1].some((day) => /^\d{1,4}$/.test(tokens[day]?.text ?? ''))

/** “Baghdad, Iraq”. */
function isItsState({ tokens, text }: Words, { to, iso2 }: NamedEntity): boolean {
  const after = tokens[to + 1]
  const surface = after === undefined ? null : theGazetteer().at(text, after.start)
  return surface?.readings.some((one) => one.iso2 === iso2 && one.aspect === 'name') ?? false
}

const isPlaced = (token: Token | undefined): boolean =>
  token !== undefined && PLACED_NOUNS.has(token.text.toLowerCase())

/** “Paris-based”, “Moscow-backed”, “Beijing-Moscow axis”. */
function afterHyphen(tokens: readonly Token[], at: number): 'metonym' | 'place' | null {
  const word = tokens[at]?.text.toLowerCase() ?? ''
  if (/^(?:based|born|area)$/.test(word)) return 'place'
  return 'metonym'
}

/** The word before a name, past the other members of its coordination. */
function governing(tokens: readonly Token[], from: number): number {
  let at = from - 1
  for (let steps = 0; steps < 6 && at > 1; steps++) {
    const token = tokens[at]
    const joins = token?.text === 'and' || token?.text === 'or' || token?.text === ','
    if (!joins || tokens[at - 1]?.upos !== 'PROPN') break
    at--
    while (at > 0 && tokens[at]?.upos === 'PROPN') at--
  }
  return at
}

/** “in Moscow” places; “interest in Moscow”, “confidence in Kyiv” do not. */
function isIn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text.toLowerCase() ?? ''
  if (tokens[at]?.text === 'at') return !/^(?:look|aim|direct|anger|angr|target)/.test(before)
  return !/^(?:trust|confidence|faith)$/.test(before)
}
