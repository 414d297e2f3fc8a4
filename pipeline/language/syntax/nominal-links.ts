import type { NounPhrase } from '../types.ts'
import type { ParseState } from './frames.ts'
import { conjunctPlace } from './conjunct-places.ts'
import { isBareItem, isDetermined, isPlural, isProper, phraseOf } from './nominal-items.ts'
import type { Item } from './nominal-items.ts'
import { isTimePhrase } from './segments.ts'

/** Whether what follows the last item is a comma: then it may close an apposition. */
export interface Side {
  items: Item[]
  beforeVerb: boolean
  commaAtEnd: boolean
}

/** Links the noun phrases of one side of a clause’s verb: coordination and apposition. */
export function linkItems(state: ParseState, side: Side): void {
  if (side.items.length < 2) return
  const lists = listMembers(state, side)
  const lastBare = side.items.findLastIndex(
    (item, place) =>
      isBareItem(state, item) && !item.parenthesis && !isOfGoverned(state, side.items, place),
  )
  const subject = side.beforeVerb ? subjectPlace(state, side.items) : -1
  side.items.forEach((item, place) => {
    if (place === 0) return
    if (subject >= 0 && place >= subject) linkToSubject(state, side.items, place, subject)
    else if (item.parenthesis) linkApposition(state, side.items, place)
    else if (item.coordinator || lists.has(place)) linkConjunct(state, side.items, place)
    else if (item.comma) linkCommaItem(state, side, place, lastBare)
  })
}

/** “the efforts of Kenya and its allies”: behind a coordinator, next to what a preposition governs. */
const isOfGoverned = (state: ParseState, items: Item[], place: number): boolean =>
  items[place]?.coordinator === true && phraseOf(state, items[place - 1])?.preposition != null

/**
 * “Rather than leaders in Chad, Kenya and its allies …”: the place of the first bare phrase, where a comma parts it
 * from the fronted phrases, and only what is coordinated with it follows; -1 for none.
 */
function subjectPlace(state: ParseState, items: Item[]): number {
  const place = items.findIndex((item, at) => {
    return isBareItem(state, item) && !isOfGoverned(state, items, at)
  })
  const first = items[place]
  if (place < 1 || first === undefined || !first.comma || first.coordinator || first.gap) return -1
  const others = items.slice(place + 1)
  const plain = others.every(
    (item) => item.coordinator && !item.comma && !item.parenthesis && isBareItem(state, item),
  )
  return others.length === 1 && plain ? place : -1
}

/** Links what is coordinated with the subject that `subject` is the place of. */
function linkToSubject(state: ParseState, items: Item[], place: number, subject: number): void {
  const phrase = phraseOf(state, items[place])
  if (phrase && place > subject) phrase.conjunctOf = items[subject]?.phrase ?? null
}

/** The places of items behind a comma that belong to a list which a coordinator closes later. */
function listMembers(state: ParseState, side: Side): Set<number> {
  const { items } = side
  const members = new Set<number>()
  for (let place = items.length - 1; place > 0; place--) {
    if (items[place]?.coordinator !== true && !members.has(place)) continue
    const target = conjunctPlace(state, items, place)
    if (target > 0 && isListMember(state, side, target)) members.add(target)
    const before = nearestBare(state, items, place)
    if (
      items[place]?.comma !== true &&
      before > Math.max(target, 0) &&
      isListMember(state, side, before)
    ) {
      members.add(before)
    }
  }
  return members
}

/** “A, the B and C”: with no comma before the coordinator, what stands before it belongs to the list. */
function nearestBare(state: ParseState, items: Item[], place: number): number {
  let at = place - 1
  while (at > place - 3 && at > 0 && phraseOf(state, items[at])?.preposition != null) at--
  return at
}

function isListMember(state: ParseState, side: Side, place: number): boolean {
  const { items } = side
  const item = items[place]
  if (namesMembers(state, side, place)) return false
  if (item === undefined || !item.comma || item.coordinator || item.gap) return false
  return isBareItem(state, item) && !describes(state, items, place)
}

/** “two rivals, Burhan and Hemedti, began”: names between commas behind what they name. */
function namesMembers(state: ParseState, side: Side, place: number): boolean {
  const item = side.items[place]
  const before = side.items[place - 1]
  if (!side.commaAtEnd || item === undefined || before === undefined) return false
  return isProper(state, item) && !isProper(state, before) && isPlural(state, before)
}

/** “Bihi, the president, and …”: a description of the name before it, not a member of the list. */
function describes(state: ParseState, items: Item[], place: number): boolean {
  const item = items[place]
  const before = items[place - 1]
  const next = items[place + 1]
  if (item === undefined || before === undefined || next?.comma !== true) return false
  return isProper(state, before) && !isProper(state, item) && isDetermined(state, item)
}

/** Behind a comma with no list: an apposition, unless it is the subject behind a fronted phrase. */
function linkCommaItem(state: ParseState, side: Side, place: number, lastBare: number): void {
  const item = side.items[place]
  const before = side.items[place - 1]
  if (item === undefined || before === undefined || !isBareItem(state, item)) return
  if (side.beforeVerb && place === lastBare) {
    if (isGovernedTogether(state, before)) return
    if (side.commaAtEnd && isBareItem(state, before)) linkApposition(state, side.items, place)
    else if (!side.commaAtEnd) linkPreposed(state, side.items, place)
    return
  }
  if (!isTimePhrase(state, before.unit)) linkApposition(state, side.items, place)
}

/** “In line with its charter and the Geneva Act, the army, …”: a conjunct of what a preposition governs. */
function isGovernedTogether(state: ParseState, item: Item): boolean {
  const first = state.nounPhrases[phraseOf(state, item)?.conjunctOf ?? -1]
  return first !== undefined && first.preposition !== null
}

/** “A major exporter, Libya has”: the description stands before the subject. */
function linkPreposed(state: ParseState, items: Item[], place: number): void {
  const item = items[place]
  const before = items[place - 1]
  if (place !== 1 || item === undefined || before === undefined || !isBareItem(state, before))
    return
  const phrase = phraseOf(state, before)
  if (phrase) phrase.appositionOf = item.phrase
}

function linkApposition(state: ParseState, items: Item[], place: number): void {
  const phrase = phraseOf(state, items[place])
  const host = items[place - 1]
  if (phrase === undefined || host === undefined || phrase.preposition !== null) return
  const whole = wholePhrase(state, items[place], host)
  phrase.appositionOf = state.nounPhrases[whole]?.appositionOf ?? whole
}

/** The phrase that an apposition renames: “the head of state, Y” the head, “Port of Aden (PA)” the port. */
function wholePhrase(state: ParseState, item: Item | undefined, host: Item): number {
  if (item?.parenthesis === true && sameInitial(state, item, host)) return host.phrase
  let whole = host.phrase
  for (let step = 0; step < 4; step++) {
    const phrase = state.nounPhrases[whole]
    if (phrase?.conjunctOf != null && item?.parenthesis === true) whole = phrase.conjunctOf
    else if (phrase?.possessorOf == null || phrase.preposition === null) return whole
    else if (item?.parenthesis !== true && !isTitle(state, phrase)) return whole
    else whole = phrase.possessorOf
  }
  return whole
}

/** “head of state”, “Bank of Ghana”: the complement names no one who could be renamed. */
const isTitle = (state: ParseState, phrase: NounPhrase): boolean =>
  phrase.to === phrase.from + 1 && state.words.tokens[phrase.head]?.xpos !== 'NNS'

const sameInitial = (state: ParseState, item: Item, host: Item): boolean => {
  const initial = (entry: Item) => {
    const from = phraseOf(state, entry)?.from ?? -1
    const name = isDetermined(state, entry) ? from + 1 : from
    return state.words.tokens[name]?.text[0]?.toUpperCase()
  }
  return initial(item) === initial(host)
}

/** Links a conjunct with the earlier phrase that it resembles most. */
function linkConjunct(state: ParseState, items: Item[], place: number): void {
  const item = items[place]
  const phrase = phraseOf(state, item)
  if (item === undefined || phrase === undefined) return
  const target = items[conjunctPlace(state, items, place)]
  if (target === undefined) return
  phrase.conjunctOf = phraseOf(state, target)?.conjunctOf ?? target.phrase
}
