import { wordSet } from './word-list.ts'

/**
 * Words by which the parts of a noun phrase are told apart. Compiled by hand from common policy usage.
 */

/** Nouns that denote a body only where they are definite: “the treasury”. */
export const DEFINITE_ONLY: ReadonlySet<string> = wordSet(`
  treasury executive leadership presidency monarchy bureaucracy public opposition customs elite`)

export const LEADERS: ReadonlySet<string> = wordSet(`
  leader president minister premier general candidate rival commander king ruler strongman envoy
  counterpart diplomat politician man woman figure`)

export const PARTY_HEADS: ReadonlySet<string> = wordSet(`
  coalition alliance bloc faction movement group front wing`)

export const PEOPLE_SINGULARS: ReadonlySet<string> = wordSet(`
  people community population minority diaspora public populace citizenry electorate elite
  clergy peasantry staff personnel team crew tribe clan workforce intelligentsia youth family majority
  sect caste`)

/** Modifiers that make a collective of a noun that is a thing or an activity as often. */
export const DEFINITE: ReadonlySet<string> = wordSet(`
  the this that these those its their his her our both neither either`)

export const OPEN_BODIES: ReadonlySet<string> = wordSet(`
  group movement faction organisation organization alliance coalition bloc agency front outfit
  commission council committee mission force network body union fund assembly service syndicate
  institution`)

/** Common nouns that some styles write with a capital; they stay nouns. */
export const COMMON_CAPITALS: ReadonlySet<string> = wordSet(`
  party army navy police judiciary cabinet company group front movement brigade church
  corporation`)

export const NOMINAL_ADJECTIVES: ReadonlySet<string> = wordSet(`
  military militaries opposition public executive judiciary elderly poor`)

/** Adjectives and participles that, with an article, stand for people. */
export const THOSE: ReadonlySet<string> = wordSet(`
  displaced poor elderly wounded unemployed vulnerable marginalised marginalized oppressed homeless
  disabled sick injured wealthy rich affluent needy hungry uninsured deceased bereaved accused
  condemned dispossessed landless stateless unvaccinated`)

/** Armed people are counted as people are. */
export const ARMED_PERSONS: ReadonlySet<string> = wordSet(`
  rebel insurgent guerrilla guerilla militant jihadist jihadi gunman mercenary terrorist bandit
  pirate separatist extremist`)

/** Determiners and quantifiers: no part of a mention’s span. */
export const DETERMINERS: ReadonlySet<string> = wordSet(`
  the a an this that these those its their his her our my your some any no each every all many
  several few most more various numerous such another certain whose which what either neither
  less enough countless much half`)

export const PLURAL_MODIFIERS: ReadonlySet<string> = wordSet(`
  arms sports rights sales affairs services forces communications operations women men children
  customs drugs savings goods systems relations veterans elections politics logistics mines
  minerals munitions weapons securities telecommunications commodities utilities futures works
  railways airlines fisheries forests parks prisons ports lands species media data human
  sanctions standards appeals ethics economics statistics analytics police people emergency
  reparations settlements`)

/** Adjectives that part, order or compare what a name names, and describe no actor: “northern Mali”, “other UN”. */
export const NO_DESCRIPTIONS: ReadonlySet<string> = wordSet(`
  northern southern eastern western central north south east west northeastern northwestern
  southeastern southwestern north-eastern north-western south-eastern south-western upper lower inner
  outer mainland rural urban coastal late early mid modern ancient other same such own many few several
  due able likely unlikely ready clear keen eager aware afraid wary critical sure unable willing
  unwilling next last first second former latter more most less least further worth near close
  like unlike particular past better only even alone similar different overall total entire whole`)

/** Gerunds that modify a noun as an adjective does. */
export const ATTRIBUTIVE_GERUNDS: ReadonlySet<string> = wordSet(`
  ruling governing neighbouring neighboring developing emerging warring fighting leading
  opposing competing visiting sitting outgoing incoming returning acting shipping mining
  operating participating contributing existing remaining invading occupying rising surviving
  serving working trading breakaway advancing retreating`)

/** Participles that modify a group of people as an adjective does, more often than they are verbs. */
export const ATTRIBUTIVE_PARTICIPLES: ReadonlySet<string> = wordSet(`
  armed displaced elected affected detained exiled interested concerned marginalised marginalized
  disadvantaged unarmed uniformed organised organized educated skilled trained experienced retired
  injured wounded infected besieged persecuted oppressed conquered aligned`)

export const VAGUE_NUMBERS: ReadonlySet<string> = wordSet(`
  least most more fewer about nearly almost over around roughly approximately than up to`)

/** Verbs that ascribe what follows them to their subject or object. */
export const COPULAS: ReadonlySet<string> = wordSet(`
  is are was were be been being become becomes became becoming remain remains remained remaining
  called named considered deemed elected appointed seem seems 's ’s 're ’re`)
