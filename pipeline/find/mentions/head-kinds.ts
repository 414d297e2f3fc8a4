import {
  DEFINITE_ONLY,
  LEADERS,
  PARTY_HEADS,
  PEOPLE_SINGULARS,
} from '../../lexicon/phrase-grammar.ts'
import type { Token } from '../../language/types.ts'
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
} from '../../lexicon/group-nouns.ts'
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts'
import type { ActorKind } from './types.ts'

/** What decides a head noun’s kind besides itself. */
export interface HeadContext {
  lemma: string
  plural: boolean
  /** The pre-modifiers in lower case, hyphenated ones joined, nearest last. */
  modifiers: readonly string[]
  definite: boolean
  count: number | null
  /** The first content word of an “of” phrase behind it, in lower case, else null. */
  complement: string | null
}

/** The kind of actor that a head noun and its modifiers denote; null where they denote none. */
export function headKind(context: HeadContext): ActorKind | null {
  if (isThing(context)) return null
  return (
    setKind(context) ??
    compoundKind(context) ??
    collectiveKind(context) ??
    groupKind(context) ??
    nounKind(context)
  )
}

/** “customs union”, “state of emergency”: things and conditions under an actor’s noun. */
function isThing(context: HeadContext): boolean {
  const { lemma, plural, complement } = context
  if (lemma === 'union' || lemma === 'community')
    return modifiersHave(
      context,
      'customs',
      'monetary',
      'currency',
      'fiscal',
      'economic',
      'banking',
      'energy',
    )
  if (lemma === 'state' || lemma === 'power' || lemma === 'capital')
    return !plural && complement !== null
  if (lemma === 'intelligence') return !modifiersHave(context, 'military', 'foreign')
  if (DEFINITE_ONLY.has(lemma) && !context.definite) return true
  return false
}

/** “two sides”, “both capitals”, “heads of state”: who they are, the text around says. */
function setKind(context: HeadContext): ActorKind | null {
  const { lemma, plural, definite, count } = context
  if (lemma === 'camp') return plural && count !== null ? 'state' : null
  if (lemma === 'side')
    return plural &&
      (count !== null || modifiersHave(context, 'warring', 'opposing', 'rival', 'all') || definite)
      ? 'state'
      : null
  if (lemma === 'capital')
    return count !== null ? 'state' : plural && anyOf(context, BLOC_MODIFIERS) ? 'bloc' : null
  if (lemma === 'head')
    return /^(?:state|government|mission|delegation|office)$/.test(context.complement ?? '')
      ? plural
        ? 'people'
        : 'person'
      : null
  if (count === 2 && definite && plural && LEADERS.has(lemma)) return 'person'
  return null
}

const before = ({ modifiers }: HeadContext): string => modifiers.at(-1) ?? ''
const anyOf = ({ modifiers }: HeadContext, words: ReadonlySet<string>): boolean =>
  modifiers.some((word) => words.has(word))

/** “security forces”, “coast guard”, “central bank”. */
function compoundKind(context: HeadContext): ActorKind | null {
  if (context.lemma === 'force' && modifiersHave(context, 'peacekeeping'))
    return 'intergovernmental'
  const { lemma, modifiers } = context
  if (lemma === 'force' && modifiers.some((word) => word !== 'armed' && ARMED_MODIFIERS.has(word)))
    return 'armed-group'
  if (
    lemma === 'coalition' &&
    modifiers.some((word) => /-led$|^(?:international|multinational)$/.test(word))
  )
    return 'bloc'
  const compounds = GOVERNMENT_COMPOUNDS.get(context.lemma)
  return compounds !== undefined && anyOf(context, compounds) && context.lemma !== 'state'
    ? 'government'
    : null
}

/** “foreign governments”, “Western powers”, “member states”, “donors”; “two countries”, “the country”. */
function collectiveKind(context: HeadContext): ActorKind | null {
  const { lemma, plural, definite, count } = context
  if (plural && OUTSIDERS.has(lemma) && anyOf(context, OUTSIDE)) return 'bloc'
  if (lemma === 'community' && modifiersHave(context, 'international', 'global', 'donor', 'world'))
    return 'bloc'
  if (plural && lemma === 'partner' && anyOf(context, WORKING_MODIFIERS)) return 'organisation'
  if (!STATE_COLLECTIVES.has(lemma)) return null
  if (
    lemma === 'government' ||
    lemma === 'republic' ||
    lemma === 'kingdom' ||
    lemma === 'emirate' ||
    lemma === 'sultanate'
  ) {
    if (lemma !== 'government') return plural || definite ? 'state' : null
    return plural && count === null && anyOf(context, BLOC_MODIFIERS) ? 'bloc' : 'government'
  }
  if (count !== null && lemma !== 'donor') return 'state'
  if (!plural)
    return (lemma === 'country' ||
      lemma === 'state' ||
      lemma === 'nation' ||
      lemma === 'neighbour' ||
      lemma === 'neighbor' ||
      lemma === 'ally') &&
      (definite || lemma === 'ally')
      ? stateOrNone(context)
      : null
  if (lemma === 'state' && modifiersHave(context, 'federal', 'federated', 'regional'))
    return 'government'
  if (lemma === 'donor' || lemma === 'ally' || lemma === 'neighbour' || lemma === 'neighbor')
    return 'bloc'
  if (lemma === 'country' || lemma === 'nation' || lemma === 'state') return 'bloc'
  if (lemma === 'stakeholder') return 'people'
  if (lemma === 'belligerent' || lemma === 'signatory' || lemma === 'guarantor') return 'bloc'
  return anyOf(context, BLOC_MODIFIERS) ? 'bloc' : null
}

const modifiersHave = ({ modifiers }: HeadContext, ...words: string[]): boolean =>
  modifiers.some((word) => words.includes(word))

/** “the state” is as often the apparatus; “state of emergency” is none. */
function stateOrNone(context: HeadContext): ActorKind | null {
  return context.lemma === 'state' && context.modifiers.length === 0 ? null : 'state'
}

/** “armed groups”, “rights groups”, “opposition coalition”: open heads typed by what modifies them. */
function groupKind(context: HeadContext): ActorKind | null {
  const { lemma } = context
  if (lemma === 'sector') return before(context) === 'private' ? 'organisation' : null
  if (lemma === 'industry')
    return context.modifiers.length === 0 && !context.plural && !context.definite
      ? 'organisation'
      : null
  if (!OPEN_GROUP_NOUNS.has(lemma) && lemma !== 'society') return null
  if (
    lemma === 'group' &&
    !anyOf(context, ARMED_MODIFIERS) &&
    modifiersHave(
      context,
      'ethnic',
      'religious',
      'social',
      'minority',
      'indigenous',
      'vulnerable',
      'age',
      'marginalised',
      'marginalized',
      'tribal',
      'linguistic',
    )
  )
    return 'people'
  if (lemma === 'society') return modifiersHave(context, 'civil') ? 'organisation' : null
  if (
    PEACE_BODIES.has(lemma) &&
    modifiersHave(
      context,
      'peacekeeping',
      'un',
      'u.n.',
      'monitoring',
      'observer',
      'stabilisation',
      'stabilization',
      'monitoring',
      'au',
      'eu',
      'osce',
    )
  )
    return 'intergovernmental'
  if (anyOf(context, ARMED_MODIFIERS)) return 'armed-group'
  if (anyOf(context, PARTY_MODIFIERS) && PARTY_HEADS.has(lemma)) return 'party'
  if (anyOf(context, ORGANISATION_MODIFIERS)) return 'organisation'
  if (lemma === 'organisation' || lemma === 'organization')
    return modifiersHave(context, 'regional', 'international', 'multilateral', 'intergovernmental')
      ? 'intergovernmental'
      : 'organisation'
  if (lemma === 'agency')
    return modifiersHave(context, 'un', 'u.n.')
      ? 'intergovernmental'
      : modifiersHave(context, 'aid', 'humanitarian', 'relief', 'news')
        ? 'organisation'
        : 'government'
  return null
}

const PEACE_BODIES = new Set(['mission', 'force', 'operation', 'contingent'])

function nounKind(context: HeadContext): ActorKind | null {
  const { lemma, plural } = context
  if (ARMED_NOUNS.has(lemma)) return 'armed-group'
  if (GOVERNMENT_NOUNS.has(lemma)) return 'government'
  if (PARTY_NOUNS.has(lemma)) return 'party'
  if (ORGANISATION_NOUNS.has(lemma)) return 'organisation'
  if (PEOPLE_NOUNS.has(lemma))
    return plural || PEOPLE_SINGULARS.has(lemma)
      ? 'people'
      : SINGLE_PERSONS.has(lemma)
        ? 'person'
        : null
  if (
    lemma === 'executive' &&
    modifiersHave(context, 'chief', 'company', 'oil', 'bank', 'business')
  )
    return plural ? 'people' : 'person'
  if (PERSON_NOUNS.has(lemma)) return plural ? 'people' : 'person'
  const last = lemma.split('-').at(-1) ?? lemma
  if (last !== lemma) return nounKind({ ...context, lemma: last })
  return /(?:maker|builder)$/.test(lemma) && before(context) !== '' ? 'organisation' : null
}

const SINGLE_PERSONS = new Set(['man', 'woman', 'child', 'civilian', 'counterpart', 'youth'])

/** The pre-modifiers of a head, hyphenated compounds as one word. */
export function modifiersOf(tokens: readonly Token[], from: number, head: number): string[] {
  const modifiers: string[] = []
  for (let at = from; at < head; at++) {
    const word = tokens[at]?.text.toLowerCase() ?? ''
    const joins = word === '-' && modifiers.length > 0 && at + 1 < head
    if (joins) {
      const next = tokens[at + 1]?.text.toLowerCase() ?? ''
      modifiers.push(`${modifiers.pop() ?? ''}-${next}`)
      modifiers.push(next)
      at++
    } else if (/\p{L}/u.test(word)) modifiers.push(word)
  }
  return modifiers
}
