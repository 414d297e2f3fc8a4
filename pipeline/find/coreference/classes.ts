import { byWord, wordClasses } from '../../lexicon/word-list.ts'
import type { FoundActor } from '../../types.ts'
import type { Description } from './describe.ts'

/** Head nouns that denote the same body of a state. */
const BODY_CLASSES = wordClasses({
  government:
    'government regime junta authority authorities administration cabinet presidency leadership',
  army: 'army military troop armed-forces',
  parliament: 'parliament legislature congress',
  judiciary: 'judiciary court',
})

/**
 * What an owner has only one of, so that its phrase names the same actor each time: “regime” and “junta” are
 * `government`. The army is its own body; so are the police, the navy, the parliament.
 */
export function bodyClass({ lemma, modifiers }: Description): string {
  if (lemma === 'force')
    return modifiers.includes('armed')
      ? 'army'
      : (['security', 'police', 'air']
          .find((word) => modifiers.includes(word))
          ?.concat('-forces') ?? 'forces')
  if (lemma === 'assembly' || lemma === 'senate')
    return modifiers.includes('national') ? 'parliament' : lemma
  const plain = modifiers.filter((word) => !VAGUE.test(word))
  const body = BODY_CLASSES.get(lemma) ?? lemma
  const specific =
    body === 'government' || body === 'army'
      ? plain.filter(
          (word) =>
            !/^(?:military|ruling|civilian|transitional|interim|new|de|facto|provisional)$/.test(
              word,
            ),
        )
      : plain
  return [...specific, body].join('-')
}

const VAGUE = /^(?:same|current|federal|national|main|whole|entire|central|state|own|new|country)$/

/** Which kinds a definite noun without a modifier can take up: “the company”, “the group”, “the bloc”. */
const TAKES_UP = byWord<readonly FoundActor['kind'][]>({
  company: ['organisation'],
  firm: ['organisation'],
  corporation: ['organisation'],
  bank: ['organisation', 'intergovernmental'],
  university: ['organisation'],
  newspaper: ['organisation'],
  ngo: ['organisation'],
  charity: ['organisation'],
  church: ['organisation'],
  operator: ['organisation'],
  party: ['party'],
  group: ['armed-group', 'organisation', 'party'],
  movement: ['armed-group', 'party', 'organisation'],
  militia: ['armed-group'],
  militant: ['armed-group'],
  insurgent: ['armed-group'],
  rebel: ['armed-group'],
  jihadist: ['armed-group'],
  guerrilla: ['armed-group'],
  gang: ['armed-group'],
  cartel: ['armed-group'],
  outfit: ['armed-group', 'organisation'],
  syndicate: ['armed-group'],
  assembly: ['government', 'intergovernmental'],
  service: ['government'],
  faction: ['armed-group', 'party'],
  front: ['armed-group', 'party'],
  bloc: ['intergovernmental', 'bloc', 'party'],
  alliance: ['intergovernmental', 'armed-group', 'party', 'organisation', 'bloc'],
  organisation: ['intergovernmental', 'organisation', 'armed-group'],
  organization: ['intergovernmental', 'organisation', 'armed-group'],
  union: ['intergovernmental', 'organisation'],
  coalition: ['party', 'bloc', 'armed-group'],
  agency: ['government', 'intergovernmental', 'organisation'],
  bureau: ['government'],
  ministry: ['government'],
  department: ['government'],
  commission: ['intergovernmental', 'government'],
  council: ['intergovernmental', 'government'],
  committee: ['government', 'intergovernmental', 'organisation'],
  court: ['intergovernmental', 'government'],
  tribunal: ['intergovernmental', 'government'],
  body: ['intergovernmental', 'government'],
  authority: ['government'],
  mission: ['intergovernmental'],
  fund: ['intergovernmental', 'organisation'],
  force: ['intergovernmental', 'armed-group'],
  regulator: ['government'],
  parliament: ['government', 'intergovernmental'],
  secretariat: ['intergovernmental'],
  institution: ['intergovernmental', 'organisation', 'government'],
  network: ['organisation', 'armed-group'],
  association: ['organisation'],
  federation: ['organisation'],
  foundation: ['organisation'],
  institute: ['organisation'],
  chipmaker: ['organisation'],
})

/** The kinds that a bare definite noun can take up; none where it takes up nothing. */
export const takesUp = (lemma: string): readonly FoundActor['kind'][] => TAKES_UP.get(lemma) ?? []

/** Nouns that only an actor with the same word in its name can be: “the commission”, “the bureau”. */
const NAMED_SO = new Set([
  'commission',
  'council',
  'bureau',
  'ministry',
  'department',
  'committee',
  'court',
  'tribunal',
  'union',
  'fund',
  'bank',
  'mission',
  'authority',
  'party',
  'front',
  'university',
  'church',
  'federation',
  'foundation',
  'institute',
  'association',
  'secretariat',
  'network',
  'force',
  'parliament',
])

export const mustShareWord = (lemma: string): boolean => NAMED_SO.has(lemma)
