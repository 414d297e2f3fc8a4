import { nounLemma } from '../../language/query/nouns.ts'
import { NAME_HEADS, PLACE_HEADS, THING_HEADS } from '../../lexicon/name-words.ts'
import { kindOfBody } from './body-kinds.ts'
import { headKind } from './head-kinds.ts'
import { slugOf } from '../../slug.ts'
import { isAcronym, isCapitalised } from './text.ts'
import type { NamedEntity, NamedSentence } from './types.ts'
import type { Words } from './words.ts'

/** What a text says that a short form stands for: its actor, by the short form. */
export type Definitions = Map<string, NamedEntity>

/**
 * Collects the short forms that a sentence defines: “Combined Maritime Forces (CMF)”, “CMF (Combined
 * Maritime Forces)”, “President Mohamed Abdullahi Mohamed (‘Farmajo’)”, “unmanned aerial vehicles (UAVs)”. The
 * letters of an acronym say how far the name before it reaches.
 */
export function collectDefinitions(sentence: NamedSentence, into: Definitions): void {
  const { words } = sentence
  for (let at = 1; at < words.tokens.length; at++) {
    const inside = bracketed(words, at)
    if (inside === null) continue
    const { form, quoted } = inside
    if (isAcronym(form)) joinLongForm(sentence, at, form)
    const entity = sentence.entities.find(({ to, nested }) => to === at && !nested)
    if (entity === undefined) defineCommonNoun(sentence, at, form, into)
    else if (entity.kind === 'person' ? quoted : isAcronym(form) && !isAcronym(entity.text))
      define(into, form, entity, initialsFrom(words, at, form) === entity.from)
    else if (isAcronym(entity.text)) {
      const full = sentence.entities.find(({ from }) => from === at + 1)
      if (full !== undefined && !full.known && full.kind !== 'person')
        define(into, entity.text, full, false)
    }
  }
}

/** What a short form stands for, in the singular or the plural. */
export const definitionOf = (definitions: Definitions, form: string): NamedEntity | undefined => {
  const plain = form.replace(/\./g, '')
  return (
    definitions.get(form) ??
    definitions.get(plain) ??
    definitions.get(`${plain}s`) ??
    (/\p{Lu}s$/u.test(plain) ? definitions.get(plain.slice(0, -1)) : undefined)
  )
}

function define(into: Definitions, form: string, entity: NamedEntity, initials: boolean): void {
  // “the Mission in Haiti (MINUSTAH)” is short for the mission.
  const actor = entity.kind !== 'place' && entity.kind !== 'people' && entity.kind !== 'state'
  if (!into.has(form) && (actor || initials)) into.set(form, entity)
}

/** Makes one name of the words that an acronym’s letters stand for: “Alliance of Liberals and Democrats for Europe (ALDE)”. */
function joinLongForm({ words, entities }: NamedSentence, at: number, form: string): void {
  const from = initialsFrom(words, at, form)
  if (from === null || entities.some((one) => one.from === from && one.to === at)) return
  const inside = entities.filter((one) => one.to > from && one.from < at)
  const [first] = inside
  const texts = words.tokens.slice(from, at).map(({ text }) => text)
  const capitals = texts.every((text) => isCapitalised(text) || SMALL.has(text) || text === '-')
  if (first === undefined || inside.some((one) => one.from < from) || !capitals) return
  const start = words.tokens[from]?.start ?? first.start
  const end = words.tokens[at - 1]?.end ?? first.end
  const name = words.sentence.block.text.slice(start, end)
  const own = {
    start,
    end,
    from,
    to: at,
    titleFrom: from,
    name,
    text: words.text.slice(start, end),
  }
  const blank = {
    ...{ iso2: null, iso3: null, known: false, nested: false, margin: null },
    ...{ evidence: null, common: false, placeOnly: false, stateBody: false },
  }
  const joined: NamedEntity = {
    ...{ ...own, ...blank, aspect: 'name', key: slugOf(name) },
    ...{ kind: kindOfLongForm(texts), rule: 'defined-name' },
  }
  entities.splice(entities.indexOf(first), inside.length, joined)
}

function kindOfLongForm(words: readonly string[]): NamedEntity['kind'] {
  const small = words.findIndex((word, index) => index > 0 && SMALL.has(word) && word !== 'and')
  const head = (small > 0 ? words[small - 1] : words.at(-1)) ?? ''
  if (NAME_HEADS.has(head)) return THING_HEADS.has(head) ? 'unknown' : kindOfBody(head, words)
  if (THING_HEADS.has(head)) return 'thing'
  return PLACE_HEADS.has(head) ? 'place' : 'unknown'
}

/** “unmanned aerial vehicles (UAVs)” is a thing; “community health workers (CHWs)” are who the noun says. */
function defineCommonNoun(
  { words, entities }: NamedSentence,
  at: number,
  form: string,
  into: Definitions,
): void {
  const short = entities.find(({ from, to }) => from >= at && to <= at + 3 && to > from)
  const from = initialsFrom(words, at, form)
  const head = words.tokens[at - 1]
  if (short === undefined || from === null || head === undefined || into.has(form)) return
  if (isCapitalised(head.text)) return
  const plural = head.xpos === 'NNS'
  const lemma = plural ? nounLemma(head) : head.text.toLowerCase()
  const modifiers = words.tokens.slice(from, at - 1).map(({ text }) => text.toLowerCase())
  const kind = headKind({ lemma, plural, modifiers, definite: true, count: null, complement: null })
  const name = words.sentence.block.text.slice(words.tokens[from]?.start ?? head.start, head.end)
  const rule = kind === null ? 'defined-thing' : 'defined-common-noun'
  const common = kind !== null
  into.set(form, { ...short, kind: kind ?? 'thing', name, key: slugOf(name), rule, common })
}

const SMALL = new Set([
  'of',
  'and',
  'for',
  'the',
  'in',
  'on',
  'to',
  'at',
  'with',
  'de',
  'des',
  'du',
  'la',
  '&',
])

/**
 * Where the words begin whose first letters an acronym before a bracket is made of (after Schwartz and Hearst
 * 2003), a token index; null where they are not.
 */
function initialsFrom({ tokens }: Words, at: number, form: string): number | null {
  const letters = form.replace(/s$/, '').replace(/\P{L}/gu, '').toLowerCase()
  let letter = letters.length - 1
  if (letter < 1) return null
  for (let index = at - 1; index >= 0 && index > at - 2 * letters.length - 4; index--) {
    const text = tokens[index]?.text ?? ''
    if (/^[“”"‘’().;:]$/.test(text)) return null
    const own = isAcronym(text) ? text.replace(/\P{L}/gu, '').toLowerCase() : ''
    const whole = own !== '' && letters.slice(0, letter + 1).endsWith(own)
    if (whole) letter -= own.length
    else if (text.charAt(0).toLowerCase() === letters.charAt(letter)) letter--
    else if (!SMALL.has(text.toLowerCase()) && !/^(?:-|'s|’s)$/.test(text)) return null
    if (letter < 0) return index
  }
  return null
}

const quote = /^["“”‘’'«»]+$/u
const shortForm = /^\p{Lu}[\p{L}\d.&/+-]{0,14}$/u

/** The one word, quoted or not, that stands in brackets at a token; null where none does. */
function bracketed(words: Words, at: number): { form: string; quoted: boolean } | null {
  const { tokens, text } = words
  if (tokens[at]?.text !== '(') return null
  let from = at + 1
  while (quote.test(tokens[from]?.text ?? '') && from < at + 3) from++
  let to = from
  while (
    to < from + 7 &&
    to < tokens.length &&
    tokens[to]?.text !== ')' &&
    !quote.test(tokens[to]?.text ?? '')
  )
    to++
  const close = tokens[to]?.text ?? ''
  const start = tokens[from]
  const end = tokens[to - 1]
  if (start === undefined || end === undefined || to <= from) return null
  if (close !== ')' && !quote.test(close)) return null
  const inside = text.slice(start.start, end.end)
  return shortForm.test(inside) ? { form: inside, quoted: from > at + 1 } : null
}
