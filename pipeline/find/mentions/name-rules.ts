import { BLOC_MODIFIERS } from '../../lexicon/group-nouns.ts'
import { DIRECTIONS } from '../../lexicon/name-grammar.ts'
import { ABSTRACT_NAMES, NAME_HEADS } from '../../lexicon/name-words.ts'
import { TITLE_HEADS } from '../../lexicon/titles.ts'
import { readBody, readBodyOfState, readMember, readStateBody } from './body-names.ts'
import { readAroundKnown, readBranch, readFormalState, readKnown } from './known-names.ts'
import { firstWord, lastWord, lengthOf, nameOf } from './name-run.ts'
import type { NameRun, Reading } from './name-run.ts'
import { endsInFamilyName, readPerson, readTitle, readTitled } from './person-names.ts'
import {
  endsInState,
  hasPlaceHead,
  hasPlaceHeadBehind,
  hasThingHead,
  hasThingHeadBehind,
  isLongerPlace,
  startsWithPlace,
} from './place-names.ts'
import type { NamedEntity } from './types.ts'

/** A way to read a run of capitalised words. */
export interface NameRule {
  id: string
  /** Words with a run that it reads in square brackets. */
  example: string
  /** What it makes of a run; null where it does not fit, nothing where the run names nothing. */
  read: (run: NameRun) => Reading | null
}

/** A run that is one name of a kind, where a test holds. */
const whole =
  (holds: (run: NameRun) => boolean, kind: NamedEntity['kind'], rule: string): NameRule['read'] =>
  (run) =>
    holds(run) ? [nameOf(run, kind, rule)] : null

/** A run that names nothing, where a test holds. */
const nothing =
  (holds: (run: NameRun) => boolean): NameRule['read'] =>
  (run) =>
    holds(run) ? [] : null

const endsInTitle = (run: NameRun): boolean =>
  TITLE_HEADS.has(lastWord(run)) && !NAME_HEADS.has(lastWord(run))

/** A collective, whatever its capitals. */
const isMembers = (run: NameRun): boolean =>
  lengthOf(run) === 2 &&
  /^(?:States|Countries|Nations|Parties|Governments)$/.test(lastWord(run)) &&
  BLOC_MODIFIERS.has(firstWord(run).toLowerCase())

const isDirection = (run: NameRun): boolean =>
  lengthOf(run) === 1 && (DIRECTIONS.has(firstWord(run)) || ABSTRACT_NAMES.has(firstWord(run)))

/**
 * The rules by which runs are read, the first that fits: persons by their titles, states, bodies, persons by
 * their given names, names around a known one, and what the first and last words tell of all others.
 */
export const NAME_RULES: readonly NameRule[] = [
  { id: 'gazetteer', example: 'The [African Union] agreed.', read: readKnown },
  { id: 'title', example: 'The [Foreign Minister of Kenya] agreed.', read: readTitle },
  {
    id: 'person-title',
    example: 'It was [Foreign Minister Workneh Gebeyehu] who agreed.',
    read: readTitled,
  },
  {
    id: 'state-formal-name',
    example: 'The [Federal Republic of Sudan] agreed.',
    read: readFormalState,
  },
  {
    id: 'member',
    example: 'They elected [Treysand Party of Kenya Frank Oliver].',
    read: readMember,
  },
  { id: 'state-body', example: 'The [Chinese Navy] agreed.', read: readStateBody },
  { id: 'body-of-state', example: 'The [Government of Sudan] agreed.', read: readBodyOfState },
  { id: 'name-head', example: 'The [Ministry of Treysand] agreed.', read: readBody },
  { id: 'person-given-name', example: 'It was [Maria Treysand].', read: readPerson },
  {
    id: 'branch',
    example: 'The report of [Transparency International Georgia] is out.',
    read: readBranch,
  },
  {
    id: 'place-particle',
    example: 'They met in [Aleppo de Treysand].',
    read: whole(isLongerPlace, 'place', 'place-particle'),
  },
  {
    id: 'ends-in-state',
    example: 'They joined [Free Kenya].',
    read: whole(endsInState, 'unknown', 'capitals'),
  },
  {
    id: 'starts-with-place',
    example: 'It was [Windsor Star].',
    read: whole(startsWithPlace, 'unknown', 'capitals'),
  },
  {
    id: 'place-head-behind-known',
    example: 'They left [Aleppo Governorate].',
    read: whole(hasPlaceHeadBehind, 'place', 'place-head'),
  },
  {
    id: 'thing-head-behind-known',
    example: 'They signed the [Kenya Treaty].',
    read: whole(hasThingHeadBehind, 'thing', 'thing-head'),
  },
  { id: 'known-within', example: 'It was [Treysand-Kenya].', read: readAroundKnown },
  {
    id: 'title-alone',
    example: 'The [Treysand Minister] agreed.',
    read: nothing(endsInTitle),
  },
  { id: 'members', example: 'The [Member States] agreed.', read: nothing(isMembers) },
  {
    id: 'direction',
    example: 'They left the [North].',
    read: whole(isDirection, 'thing', 'direction'),
  },
  {
    id: 'family-name',
    example: 'It was [Michael Bay].',
    read: whole(endsInFamilyName, 'unknown', 'capitals'),
  },
  {
    id: 'place-head',
    example: 'They left [Grindle Bay].',
    read: whole(hasPlaceHead, 'place', 'place-head'),
  },
  {
    id: 'thing-head',
    example: 'They signed the [Grindle Treaty].',
    read: whole(hasThingHead, 'thing', 'thing-head'),
  },
  {
    id: 'capitals',
    example: 'They left [Treysand].',
    read: whole(() => true, 'unknown', 'capitals'),
  },
]
