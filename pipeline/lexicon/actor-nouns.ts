import type { Actor } from '../records.ts'
import {
  ARMED_MODIFIERS,
  ARMED_NOUNS,
  BLOC_MODIFIERS,
  GOVERNMENT_COMPOUNDS,
  GOVERNMENT_NOUNS,
  OPEN_GROUP_NOUNS,
  ORGANISATION_MODIFIERS,
  ORGANISATION_NOUNS,
  OUTSIDE,
  OUTSIDERS,
  PARTY_MODIFIERS,
  PARTY_NOUNS,
  PEOPLE_NOUNS,
  STATE_COLLECTIVES,
  WORKING_MODIFIERS,
} from './group-nouns.ts'
import { PERSON_NOUNS } from './person-nouns.ts'
import { DEFINITE_ONLY, LEADERS, PARTY_HEADS, PEOPLE_SINGULARS } from './phrase-grammar.ts'
import { wordSet } from './word-list.ts'

type Kind = Actor['kind']

/** What a head noun says of the actor that its phrase refers to. */
export interface ActorNoun {
  /** The body of a state that it denotes, the same for its synonyms; null where it is its own. */
  body: string | null
  /** The kinds of which a definite phrase without a modifier takes up an actor named before. */
  takesUp: readonly Kind[]
  /** Whether only an actor with the same word in its name is taken up: “the commission”. */
  sharesWord: boolean
  /** The kinds of the actors that “the two …”, “both …” stand for. */
  sets: readonly Kind[]
}

/**
 * Head nouns of phrases that refer to actors, one a row: `lemma | body | takes up | = shares its word | sets`.
 * Kinds by their letters below. Compiled by hand from the codebook’s definitions.
 */
const TABLE = `
government|government|||gs
regime|government|||
junta|government|||
authority|government|g|=|
authorities|government|||
administration|government|||
cabinet|government|||
presidency|government|||
leadership|government|||
army|army|||gs
military|army|||gs
troops|army|||
armed-forces|army|||
parliament|parliament|gi|=|g
legislature|parliament|||
congress|parliament|||
judiciary|judiciary|||
court|judiciary|ig|=|
company||o||o
firm||o||o
corporation||o||
bank||oi|=|o
university||o|=|
newspaper||o||
ngo||o||
charity||o||
church||o|=|
operator||o||
party||p|=|gsap
group||aop||aop
movement||apo||apo
militia||a||a
militant||a||
insurgent||a||
rebel||a||
jihadist||a||
guerrilla||a||
gang||a||a
cartel||a||
outfit||ao||
syndicate||a||
assembly||gi||
service||g||
faction||ap||ap
front||ap|=|
bloc||ibp||ib
alliance||iapob||
organisation||ioa||ioa
organization||ioa||ioa
union||io|=|
coalition||pba||
agency||gio||gi
bureau||g|=|
ministry||g|=|
department||g|=|
commission||ig|=|
council||ig|=|
committee||gio|=|
tribunal||ig|=|
body||ig||igo
mission||i|=|
fund||io|=|
force||ia|=|ag
regulator||g||
secretariat||i|=|
institution||iog||igo
network||oa|=|
association||o|=|
federation||o|=|
foundation||o|=|
institute||o|=|
country||||s
state||||s
nation||||s
capital||||s
neighbour||||s
neighbor||||s
power||||s
ally||||s
republic||||s
economy||||s
side||||sgapbn
camp||||sgapn
rival||||sapgn
adversary||||sag
foe||||sag
enemy||||sag
partner||||sig
leader||||n
president||||n
minister||||n
premier||||n
general||||n
candidate||||n
commander||||n
king||||n
ruler||||n
man||||n
strongman||||n
envoy||||n
counterpart||||n
diplomat||||n
politician||||n
official||||n
`

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['a', 'armed-group'],
  ['b', 'bloc'],
  ['g', 'government'],
  ['i', 'intergovernmental'],
  ['n', 'person'],
  ['o', 'organisation'],
  ['p', 'party'],
  ['s', 'state'],
])

const kindsOf = (letters: string): Kind[] =>
  Array.from(letters).flatMap((letter) => KINDS.get(letter) ?? [])

const NONE: ActorNoun = { body: null, takesUp: [], sharesWord: false, sets: [] }

const NOUNS: ReadonlyMap<string, ActorNoun> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [lemma = '', body = '', takesUp = '', shares = '', sets = ''] = line.split('|')
      return [
        lemma,
        {
          body: body === '' ? null : body,
          takesUp: kindsOf(takesUp),
          sharesWord: shares === '=',
          sets: kindsOf(sets),
        },
      ]
    }),
)

/** What a lemma says of an actor; nothing where it is no such noun. */
export const actorNoun = (lemma: string): ActorNoun => NOUNS.get(lemma) ?? NONE

/** The kinds that a row can give: `persons` is one person in the singular, people in the plural. */
type RowKind = Kind | 'persons'

/** What makes an actor’s noun which kind. The first row that fits a phrase decides. */
export interface KindRow {
  id: string
  /** A phrase that it fits: article or number, modifiers, noun, “of” phrase. */
  example: string
  nouns: ReadonlySet<string>
  number?: 'singular' | 'plural'
  definite?: boolean
  /** Whether a number stands before it; 2 where it must be that. */
  counted?: boolean | 2
  /** Words of which one modifies it. */
  with?: ReadonlySet<string>
  /** Words of which none modifies it. */
  without?: ReadonlySet<string>
  /** Whether anything modifies it. */
  modified?: boolean
  /** The words that stand right before it. */
  behind?: ReadonlySet<string>
  /** The nouns that an “of” phrase behind it names; `any` where it only has one. */
  of?: ReadonlySet<string> | 'any'
  /** Null: no actor. */
  kind: RowKind | null
}

const NEIGHBOURS = wordSet('neighbour neighbor')
const COUNTRIES = wordSet('country nation state')
const GOVERNMENT = wordSet('government')
const SIDE = wordSet('side')

/** Nouns whose kind depends on the words around them. */
export const KINDS_BY_CONTEXT: readonly KindRow[] = [
  {
    ...{ id: 'economic-union', example: 'the customs union', nouns: wordSet('union community') },
    with: wordSet('customs monetary currency fiscal economic banking energy'),
    kind: null,
  },
  {
    ...{
      id: 'condition',
      example: 'the state of emergency',
      nouns: wordSet('state power capital'),
    },
    ...{ number: 'singular', of: 'any', kind: null },
  },
  {
    ...{ id: 'knowledge', example: 'the intelligence', nouns: wordSet('intelligence') },
    ...{ without: wordSet('military foreign'), kind: null },
  },
  {
    ...{ id: 'indefinite', example: 'opposition', nouns: DEFINITE_ONLY },
    ...{ definite: false, kind: null },
  },
  {
    ...{ id: 'camps', example: 'two camps', nouns: wordSet('camp') },
    ...{ number: 'plural', counted: true, kind: 'state' },
  },
  {
    ...{ id: 'counted-sides', example: 'two sides', nouns: SIDE },
    ...{ number: 'plural', counted: true, kind: 'state' },
  },
  {
    ...{ id: 'definite-sides', example: 'the sides', nouns: SIDE },
    ...{ number: 'plural', definite: true, kind: 'state' },
  },
  {
    ...{ id: 'heads', example: 'the head of state', nouns: wordSet('head') },
    ...{ of: wordSet('state government mission delegation office'), kind: 'persons' },
  },
  {
    ...{ id: 'both-leaders', example: 'both ministers', nouns: LEADERS },
    ...{ number: 'plural', definite: true, counted: 2, kind: 'person' },
  },
  {
    ...{
      id: 'coalition-of-states',
      example: 'the Saudi-led coalition',
      nouns: wordSet('coalition'),
    },
    ...{ with: wordSet('led international multinational'), kind: 'bloc' },
  },
  ...[...GOVERNMENT_COMPOUNDS].map(([noun, words]): KindRow => ({
    ...{ id: `government-${noun}`, example: `the ${words.values().next().value ?? ''} ${noun}` },
    ...{ nouns: wordSet(noun), with: words, kind: 'government' },
  })),
  {
    ...{ id: 'outsiders', example: 'foreign backers', nouns: OUTSIDERS },
    ...{ number: 'plural', with: OUTSIDE, kind: 'bloc' },
  },
  {
    ...{ id: 'world', example: 'the international community', nouns: wordSet('community') },
    ...{ with: wordSet('international global donor world'), kind: 'bloc' },
  },
  {
    ...{ id: 'working-partners', example: 'humanitarian partners', nouns: wordSet('partner') },
    ...{ number: 'plural', with: WORKING_MODIFIERS, kind: 'organisation' },
  },
  {
    ...{
      id: 'realm',
      example: 'the kingdom',
      nouns: wordSet('republic kingdom emirate sultanate'),
    },
    ...{ definite: true, kind: 'state' },
  },
  {
    ...{ id: 'realms', example: 'kingdoms', nouns: wordSet('republic kingdom emirate sultanate') },
    ...{ number: 'plural', kind: 'state' },
  },
  {
    ...{ id: 'governments', example: 'foreign governments', nouns: GOVERNMENT },
    ...{ number: 'plural', counted: false, with: BLOC_MODIFIERS, kind: 'bloc' },
  },
  { id: 'government', example: 'the new government', nouns: GOVERNMENT, kind: 'government' },
  {
    ...{ id: 'counted-states', example: 'three neighbours', counted: true, kind: 'state' },
    nouns: new Set([...STATE_COLLECTIVES].filter((noun) => noun !== 'donor')),
  },
  {
    ...{ id: 'ally', example: 'ally', nouns: wordSet('ally') },
    ...{ number: 'singular', kind: 'state' },
  },
  {
    ...{ id: 'country', example: 'the country', number: 'singular', definite: true, kind: 'state' },
    nouns: new Set(['country', 'nation', ...NEIGHBOURS]),
  },
  {
    ...{ id: 'modified-state', example: 'the host state', nouns: wordSet('state'), modified: true },
    ...{ number: 'singular', definite: true, kind: 'state' },
  },
  {
    ...{ id: 'states-within', example: 'federal states', nouns: wordSet('state') },
    ...{ number: 'plural', with: wordSet('federal federated regional'), kind: 'government' },
  },
  {
    ...{ id: 'states', example: 'donors', number: 'plural', kind: 'bloc' },
    nouns: new Set([
      ...['donor', 'ally', 'belligerent', 'signatory', 'guarantor'],
      ...[...NEIGHBOURS, ...COUNTRIES],
    ]),
  },
  {
    ...{ id: 'stakeholders', example: 'stakeholders', nouns: wordSet('stakeholder') },
    ...{ number: 'plural', kind: 'people' },
  },
  {
    ...{ id: 'powers', example: 'regional powers', nouns: STATE_COLLECTIVES },
    ...{ number: 'plural', with: BLOC_MODIFIERS, kind: 'bloc' },
  },
  {
    ...{ id: 'private-sector', example: 'the private sector', nouns: wordSet('sector') },
    ...{ behind: wordSet('private'), kind: 'organisation' },
  },
  {
    ...{ id: 'industry', example: 'industry', nouns: wordSet('industry'), modified: false },
    ...{ number: 'singular', definite: false, kind: 'organisation' },
  },
  {
    ...{ id: 'civil-society', example: 'civil society', nouns: wordSet('society') },
    ...{ with: wordSet('civil'), kind: 'organisation' },
  },
  {
    ...{ id: 'peace-body', example: 'the UN mission', kind: 'intergovernmental' },
    nouns: wordSet('mission force operation contingent'),
    with: wordSet(
      'peacekeeping un u.n. monitoring observer stabilisation stabilization au eu osce',
    ),
  },
  {
    ...{ id: 'armed-body', example: 'armed groups', nouns: OPEN_GROUP_NOUNS },
    ...{ with: ARMED_MODIFIERS, kind: 'armed-group' },
  },
  {
    ...{ id: 'party-body', example: 'the ruling coalition', nouns: PARTY_HEADS },
    ...{ with: PARTY_MODIFIERS, kind: 'party' },
  },
  {
    ...{ id: 'civil-body', example: 'rights groups', nouns: OPEN_GROUP_NOUNS },
    ...{ with: ORGANISATION_MODIFIERS, kind: 'organisation' },
  },
  {
    ...{ id: 'body-of-states', example: 'regional organisations', kind: 'intergovernmental' },
    nouns: wordSet('organisation organization'),
    with: wordSet('regional international multilateral intergovernmental'),
  },
]

/** Nouns that are of one kind whatever stands around them. */
export const KINDS_BY_NOUN: readonly KindRow[] = [
  { id: 'armed', example: 'rebels', nouns: ARMED_NOUNS, kind: 'armed-group' },
  { id: 'organ', example: 'the army', nouns: GOVERNMENT_NOUNS, kind: 'government' },
  { id: 'party', example: 'the party', nouns: PARTY_NOUNS, kind: 'party' },
  { id: 'company', example: 'companies', nouns: ORGANISATION_NOUNS, kind: 'organisation' },
  { id: 'people', example: 'civilians', nouns: PEOPLE_NOUNS, number: 'plural', kind: 'people' },
  { id: 'group', example: 'the community', nouns: PEOPLE_SINGULARS, kind: 'people' },
  {
    ...{ id: 'one-of-people', example: 'the woman', number: 'singular', kind: 'person' },
    nouns: wordSet('man woman child civilian counterpart'),
  },
  { id: 'person', example: 'the envoy', nouns: PERSON_NOUNS, kind: 'persons' },
]
