import {
  BODY_CLASSES,
  CENTRAL_BANKS_OF,
  MINISTRY_TOPICS,
  OWN_BODY_NAMES,
} from '../../lexicon/state-bodies.ts'
import type { BodyClass } from '../../lexicon/state-bodies.ts'
import { STATES } from '../../lexicon/states.ts'
import type { State } from '../../lexicon/states.ts'
import type { FoundActor, FoundMention } from '../../types.ts'
import { theGazetteer } from '../mentions/gazetteer.ts'
import { slugOf } from '../../slug.ts'
import { plain } from '../mentions/text.ts'

/**
 * Gives the bodies of states the one identity that they have in all briefings, made of the state and the class of
 * body, whatever the wording: “Mali’s government”, “the Malian government”, “the government of Mali”. What holds
 * power without the text saying over which state (“the junta”), and what no longer does, stays the briefing’s own.
 */
export function nameStateBodies(mentions: readonly FoundMention[]): FoundMention[] {
  const forms = new Map<FoundActor, string[]>()
  for (const { actor, form, sentence, start, end } of mentions) {
    if (actor.kind !== 'government' && actor.kind !== 'organisation') continue
    const list = forms.get(actor) ?? []
    if (form !== 'metonym') list.push(sentence.block.text.slice(start, end))
    forms.set(actor, list)
  }
  const bodies = new Map<string, FoundActor>()
  const named = new Map<FoundActor, FoundActor>()
  for (const [actor, texts] of forms) {
    const body = bodyOf(actor, texts)
    if (body === null) continue
    const known = bodies.get(body.key) ?? body
    bodies.set(body.key, known)
    named.set(actor, known)
  }
  return mentions.map((mention) => {
    const actor = named.get(mention.actor) ?? mentionedBody(mention, bodies)
    return actor === undefined ? mention : { ...mention, actor }
  })
}

/** A body that the text calls by its own name as well: one object for both. */
function mentionedBody(
  { actor }: FoundMention,
  bodies: ReadonlyMap<string, FoundActor>,
): FoundActor | undefined {
  return actor.global && actor.kind === 'government' ? bodies.get(actor.key) : undefined
}

function bodyOf(actor: FoundActor, texts: readonly string[]): FoundActor | null {
  const [iso2, ...more] = actor.countries
  if (more.length > 0 || (actor.kind === 'organisation' && !/\bBank\b/.test(actor.name)))
    return null
  const state = iso2 === undefined ? stateIn(actor.name) : byCode(iso2)
  if (state?.iso2 == null) return null
  const classes = texts.map((text) => classOf(text, state))
  const [found] = classes.filter((one) => one !== null)
  if (found === undefined || (isListed(actor) && !MINISTRIES.has(found.body.id))) return null
  // A ruler whom the text does not tie to the state may be a rival’s as well.
  if (found.rules && !texts.some((text, at) => classes[at]?.rules === true && names(text, state)))
    return null
  return identity(actor, found.body, state)
}

/** Of the bodies that the lexicon names with their state only ministries are known by what they are for. */
const MINISTRIES: ReadonlySet<string> = new Set([...MINISTRY_TOPICS.values()].map(({ id }) => id))

const isListed = ({ global, name }: FoundActor): boolean =>
  global && theGazetteer().get(name)?.readings[0]?.iso2 != null

function identity(actor: FoundActor, body: BodyClass, state: State): FoundActor {
  const own = OWN_BODY_NAMES.get(`${state.iso2 ?? ''}|${body.id}`)
  const reading = own === undefined ? undefined : theGazetteer().get(own)?.readings[0]
  return {
    ...actor,
    kind: 'government',
    key: reading?.key ?? `${slugOf(state.name)}-${body.id}`,
    name: reading?.name ?? `${body.name} of ${article(state.name)}${state.name}`,
    countries: [state.iso2 ?? ''],
    global: true,
    rule: 'body-of-state',
  }
}

/** Words that say nothing of which body it is. */
const VAGUE = /\b(?:current|own|entire|whole|main|same|new|country's|federal|national|central)\s+/g

/** Those who hold power, under names that their enemies give them. */
const RULERS = /\b(?:junta|regime|authorities|council|leadership)\b/

function classOf(text: string, state: State): { body: BodyClass; rules: boolean } | null {
  const phrase = withoutState(text, state)
  const bare = phrase.replace(VAGUE, '')
  const body =
    BODY_CLASSES.get(phrase) ?? ministry(phrase) ?? BODY_CLASSES.get(bare) ?? ministry(bare)
  if (body === undefined) return bankOf(text, state)
  return { body, rules: RULERS.test(phrase) }
}

/** “Bank of Ghana”, “Reserve Bank of Fiji”. */
function bankOf(text: string, state: State): { body: BodyClass; rules: boolean } | null {
  const body = BODY_CLASSES.get('central bank')
  const central = /^(?:the )?(?:Central|Reserve) Bank of /.test(text)
  const bank = /^(?:the )?Bank of /.test(text) && CENTRAL_BANKS_OF.has(state.iso2 ?? '')
  return body !== undefined && (central || bank) ? { body, rules: false } : null
}

/** Ministries that are called by another word. */
const OFFICES = new Map([
  ['treasury', 'finance'],
  ['foreign office', 'foreign'],
  ['home office', 'interior'],
])

function ministry(phrase: string): BodyClass | undefined {
  const topic =
    /^(?:federal |union |state )?(?:ministry|department) (?:of|for) (?<topic>.+)$/.exec(phrase)
      ?.groups?.topic ??
    /^(?<topic>.+) (?:ministry|department)$/.exec(phrase)?.groups?.topic ??
    OFFICES.get(phrase)
  if (topic === undefined) return undefined
  const known = MINISTRY_TOPICS.get(topic)
  if (known !== undefined || !/^[a-z][a-z ,&'-]*$/.test(topic)) return known
  const words = topic
    .replace(/[,&']| and /g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return { id: `${slugOf(words)}-ministry`, name: `Ministry of ${capitals(topic)}` }
}

const capitals = (words: string): string =>
  words.replace(/\b(?!and\b|of\b|the\b)[a-z]/g, (letter) => letter.toUpperCase())

/** The phrase in lower case and one spelling, without the state’s name, articles and possessives. */
function withoutState(text: string, state: State): string {
  let phrase = ` ${plain(text)} `
  for (const form of formsOf(state))
    phrase = phrase
      .replaceAll(` ${form}'s `, ' ')
      .replaceAll(` ${form} `, ' ')
      .replaceAll(` ${form}' `, ' ')
  return phrase
    .toLowerCase()
    .replaceAll('defense', 'defence')
    .replaceAll('labor', 'labour')
    .replace(/\b(?:the|a|an)\s+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ of$/, '')
}

const names = (text: string, state: State): boolean => {
  const phrase = ` ${plain(text).replace(/'s\b/g, '')} `
  return formsOf(state).some((form) => phrase.includes(` ${form} `))
}

const forms = new Map<State, string[]>()

/** All that a state and what is its own is called, the longest first. */
function formsOf(state: State): string[] {
  const known = forms.get(state)
  if (known !== undefined) return known
  const dotted = state.acronyms
    .filter((one) => /^[A-Z]{2,4}$/.test(one))
    .map((one) => one.replace(/./g, '$&.'))
  const all = [...state.names, ...state.acronyms, ...dotted, ...state.adjectives]
    .map(plain)
    .sort((one, other) => other.length - one.length)
  forms.set(state, all)
  return all
}

const codes = new Map<string, State>()

function byCode(iso2: string): State | null {
  if (codes.size === 0)
    for (const state of STATES)
      if (state.iso2 !== null && !codes.has(state.iso2)) codes.set(state.iso2, state)
  return codes.get(iso2) ?? null
}

/** The state whose name or adjective a body’s name opens with or ends in: “Russian Defence Ministry”, “Bank of Ghana”. */
function stateIn(name: string): State | null {
  const text = plain(name).replace(/^the /i, '')
  const last = text.split(' of ').at(-1)?.replace(/^the /, '') ?? ''
  const readings = [theGazetteer().at(text, 0), theGazetteer().get(last)].flatMap(
    (surface) => surface?.readings[0] ?? [],
  )
  const reading = readings.find(({ kind }) => kind === 'state')
  return reading?.iso2 == null ? null : byCode(reading.iso2)
}

/** States whose names take an article. */
const ARTICLED =
  /^(?:United |Bahamas$|Comoros$|Gambia$|Maldives$|Netherlands$|Philippines$|Seychelles$|Czech Republic$|Dominican Republic$|Central African Republic$|Democratic Republic |Republic |Marshall Islands$|Solomon Islands$)/

const article = (name: string): string => (ARTICLED.test(name) ? 'the ' : '')
