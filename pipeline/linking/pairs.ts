import type { FoundActor, FoundMention } from '../types.ts'
import type { Description } from './describe.ts'

/** Which kinds of actors a plural head can stand for. */
const SET_KINDS: Readonly<Record<string, readonly FoundActor['kind'][]>> = {
  country: ['state'],
  state: ['state'],
  nation: ['state'],
  capital: ['state'],
  neighbour: ['state'],
  neighbor: ['state'],
  power: ['state'],
  ally: ['state'],
  republic: ['state'],
  economy: ['state'],
  government: ['government', 'state'],
  army: ['government', 'state'],
  military: ['government', 'state'],
  parliament: ['government'],
  body: ['intergovernmental', 'government', 'organisation'],
  organisation: ['intergovernmental', 'organisation', 'armed-group'],
  organization: ['intergovernmental', 'organisation', 'armed-group'],
  institution: ['intergovernmental', 'government', 'organisation'],
  agency: ['government', 'intergovernmental'],
  bloc: ['intergovernmental', 'bloc'],
  company: ['organisation'],
  firm: ['organisation'],
  bank: ['organisation'],
  group: ['armed-group', 'organisation', 'party'],
  movement: ['armed-group', 'party', 'organisation'],
  faction: ['armed-group', 'party'],
  militia: ['armed-group'],
  force: ['armed-group', 'government'],
  gang: ['armed-group'],
  party: ['government', 'state', 'armed-group', 'party', 'intergovernmental'],
  side: ['state', 'government', 'armed-group', 'party', 'intergovernmental', 'bloc'],
  rival: ['state', 'armed-group', 'party', 'government', 'person'],
  adversary: ['state', 'armed-group', 'government'],
  foe: ['state', 'armed-group', 'government'],
  enemy: ['state', 'armed-group', 'government'],
  partner: ['state', 'intergovernmental', 'government'],
}

/** The kinds that a phrase about several actors can stand for; null where it is no such phrase. */
export function setKinds(description: Description): readonly FoundActor['kind'][] | null {
  const { lemma, count, plural, determiner, modifiers, owner } = description
  if (!plural || owner !== null) return null
  const kinds = SET_KINDS[lemma]
  if (count !== null) {
    const other = modifiers.filter(
      (word) =>
        !/^(?:neighbouring|neighboring|rival|warring|main|same|other|respective)$/.test(word),
    )
    if (other.length > 0) return null
    return definite(determiner) || count === 2
      ? (kinds ?? (isLeader(lemma) ? ['person'] : null))
      : null
  }
  const plain = modifiers.every((word) =>
    /^(?:warring|opposing|rival|respective|all|conflicting)$/.test(word),
  )
  if (
    (lemma === 'side' || lemma === 'party') &&
    plain &&
    (definite(determiner) || modifiers.length > 0)
  )
    return kinds ?? null
  return null
}

const definite = (determiner: string | null): boolean =>
  determiner !== null && /^(?:the|these|those|both|all|their)$/.test(determiner)

const isLeader = (lemma: string): boolean =>
  /^(?:leader|president|minister|premier|general|candidate|commander|king|ruler|man|men|strongman|envoy|counterpart|diplomat|politician|presidents|official)$/.test(
    lemma,
  )

/** A group of actors named together, and how much it stands out. */
interface Candidate {
  actors: FoundActor[]
  score: number
}

/**
 * The actors that “the two countries”, “both sides”, “the parties” stand for: a pair named together, the
 * nearer and the more often named the better; else the two named last. Null where fewer than two are known.
 */
export function findSet(
  mention: FoundMention,
  kinds: readonly FoundActor['kind'][],
  count: number | null,
  before: readonly FoundMention[],
  frequency: ReadonlyMap<string, number>,
): FoundActor[] | null {
  const wanted = count ?? 2
  for (const group of kindGroups(kinds)) {
    const set = nearestSet(mention, group, wanted, before, frequency)
    if (set !== null) return set
  }
  return null
}

function kindGroups(kinds: readonly FoundActor['kind'][]): (readonly FoundActor['kind'][])[] {
  return [kinds]
}

/** How many sentences a set is looked for behind it. */
const REACH = 8

function nearestSet(
  mention: FoundMention,
  kinds: readonly FoundActor['kind'][],
  wanted: number,
  before: readonly FoundMention[],
  frequency: ReadonlyMap<string, number>,
): FoundActor[] | null {
  const here = mention.sentence.ordinal
  let best: Candidate | null = null
  for (let distance = 0; distance <= REACH; distance++) {
    const inSentence = before.filter(
      ({ sentence, actor, start, end, form }) =>
        sentence.ordinal === here - distance &&
        kinds.includes(actor.kind) &&
        form !== 'place' &&
        (kinds.length === 1 || !before.some((outer) => holds(outer, start, end, sentence))) &&
        !(sentence === mention.sentence && (start >= mention.start || end > mention.start)),
    )
    const candidate = bestIn(inSentence, wanted, frequency)
    if (candidate === null) continue
    const score = candidate.score - 2 * distance
    if (best === null || score > best.score) best = { ...candidate, score }
  }
  return best?.actors ?? null
}

/** Whether a mention holds a smaller one: “Somalia’s government” holds “Somalia”. */
const holds = (
  outer: FoundMention,
  start: number,
  end: number,
  sentence: FoundMention['sentence'],
): boolean =>
  outer.sentence === sentence &&
  outer.start <= start &&
  end <= outer.end &&
  outer.end - outer.start > end - start

function bestIn(
  mentions: readonly FoundMention[],
  wanted: number,
  frequency: ReadonlyMap<string, number>,
): Candidate | null {
  const distinct = [...new Map(mentions.map(({ actor }) => [actor.key, actor])).values()]
  if (distinct.length < wanted) return null
  const weight = (actors: readonly FoundActor[]): number =>
    Math.min(6, actors.reduce((sum, { key }) => sum + (frequency.get(key) ?? 0), 0) / actors.length)
  const joined = coordinated(mentions).filter((group) => group.length === wanted)
  const candidates = joined.map((actors) => ({ actors, score: weight(actors) + 3 }))
  const top = [...distinct].sort(
    (one, other) => (frequency.get(other.key) ?? 0) - (frequency.get(one.key) ?? 0),
  )
  const often = distinct.filter((actor) => top.slice(0, wanted).includes(actor))
  candidates.push({ actors: often, score: weight(often) + (distinct.length === wanted ? 2 : 0) })
  return candidates.reduce((one, other) => (other.score > one.score ? other : one))
}

/** The groups of actors that “and”, “with”, a hyphen or commas join. */
function coordinated(mentions: readonly FoundMention[]): FoundActor[][] {
  const groups: FoundActor[][] = []
  let group: FoundMention[] = []
  for (const mention of mentions) {
    const last = group.at(-1)
    const between =
      last === undefined ? '' : last.sentence.block.text.slice(last.end, mention.start)
    if (last !== undefined && last.actor !== mention.actor && JOINED.test(between))
      group.push(mention)
    else {
      groups.push(group.map(({ actor }) => actor))
      group = [mention]
    }
  }
  groups.push(group.map(({ actor }) => actor))
  return groups.filter(({ length }) => length > 1)
}

const JOINED =
  /^(?:['’]s)?(?:\s?[-–—/]\s?|,? (?:and|or|with|versus|vs\.?|against) (?:the |its |their )?|, (?:and )?(?:the )?)$/
