import type { FoundActor, FoundMention, Grade } from '../../types.ts'
import { placeActs } from './acting-places.ts'
import { describedFrom } from './descriptions.ts'
import { isAttributive, modifiesActor, nationalsKind, standsForPeople } from './nationals.ts'
import { findNominals } from './nominals.ts'
import { phraseStart } from './phrases.ts'
import { seatAspect } from './seats.ts'
import { isFirstWord } from './words.ts'
import type { Words } from './words.ts'
import type { ActorKind, NamedEntity, NamedSentence, Nominal } from './types.ts'

/**
 * The mentions of a sentence as the codebook has them, from its names and noun phrases: titles inside,
 * nationalities only beside an actor, capitals as metonyms or places. Their actors are provisional.
 */
export function mentionsOf(sentence: NamedSentence): FoundMention[] {
  const nominals = withoutClassifiers(sentence, findNominals(sentence))
  const mentions = nominals.map((nominal) => nominalMention(sentence, nominal))
  for (const entity of sentence.entities) {
    const mention = namedMention(sentence, entity, nominals)
    if (mention !== null) mentions.push(mention)
  }
  return mentions.sort((one, other) => one.start - other.start || other.end - one.end)
}

function nominalMention({ words, entities }: NamedSentence, nominal: Nominal): FoundMention {
  const { start, end, rule, reference } = nominal
  const kind = isMembership(entities, nominal) ? 'bloc' : kindByOwner(entities, nominal)
  const name = words.sentence.block.text.slice(start, end)
  const grade: Grade = kind === 'people' || kind === 'government' ? 'likely' : 'uncertain'
  const actor = { ...blank(kind, rule, grade), key: name, name, global: false }
  const made = { reference, nounPhrase: null, phrase: null, rule, grade }
  return { sentence: words.sentence, start, end, actor, form: 'nominal', ...made }
}

/** An organ of an intergovernmental body is one: “the European Parliament’s foreign affairs committee”. */
function kindByOwner(entities: readonly NamedEntity[], { kind, from, head }: Nominal): ActorKind {
  if (kind !== 'government') return kind
  const owner = entities.find((entity) => from <= entity.from && entity.to <= head)
  return owner?.kind === 'intergovernmental' ? 'intergovernmental' : kind
}

/** “ASEAN members”, “members of the East Mediterranean Gas Forum”: states. */
function isMembership(
  entities: readonly NamedEntity[],
  { lemma, plural, from, to }: Nominal,
): boolean {
  const within = (entity: NamedEntity): boolean => from <= entity.from && entity.to <= to
  return (
    lemma === 'member' &&
    plural &&
    entities.some((entity) => entity.kind === 'intergovernmental' && within(entity))
  )
}

const blank = (kind: ActorKind, rule: string, grade: Grade) => ({
  kind,
  iso2: null,
  iso3: null,
  countries: [] as string[],
  title: null,
  wikidata: null,
  rule,
  grade,
})

/** Drops people who only classify a group: “teachers’ unions”, “local women’s groups”. */
function withoutClassifiers({ words }: NamedSentence, nominals: readonly Nominal[]): Nominal[] {
  const classifies = ({ kind, to }: Nominal): boolean =>
    (kind === 'people' || (kind === 'person' && words.tokens[to + 1]?.text === 'office')) &&
    words.tokens[to]?.xpos === 'POS' &&
    nominals.some(({ from, head }) => from < to && to < head)
  return nominals.filter((nominal) => !classifies(nominal))
}

const FORMS: Readonly<Record<NamedEntity['aspect'], FoundMention['form']>> = {
  name: 'name',
  acronym: 'acronym',
  demonym: 'demonym',
  'region-demonym': 'demonym',
  people: 'demonym',
  seat: 'metonym',
  metonym: 'metonym',
  place: 'place',
}

function namedMention(
  sentence: NamedSentence,
  entity: NamedEntity,
  nominals: readonly Nominal[],
): FoundMention | null {
  const { kind } = entity
  if (placeActs(sentence, entity))
    return { ...toMention(sentence, entity, 'government', 'metonym'), rule: 'acting-place' }
  if (entity.margin !== null && !isTrusted(sentence, entity)) return null
  if (kind === 'place' || kind === 'thing' || kind === 'unknown') return null
  let form = FORMS[entity.aspect]
  let of: ActorKind = kind
  if (entity.kind === 'people' && isInside(entity, nominals)) return null
  if (entity.kind === 'people' && form !== 'acronym') form = 'name'
  const modifies = entity.kind !== 'people' && modifiesActor(sentence, entity, nominals)
  if (entity.aspect === 'demonym' && !modifies) {
    if (!standsForPeople(sentence, entity)) return null
    of = nationalsKind(sentence, entity)
  } else if (entity.aspect === 'people') {
    if (isAttributive(sentence, entity)) return null
    of = nationalsKind(sentence, entity)
  } else if (entity.aspect === 'seat') {
    const aspect = seatAspect(sentence.words, entity)
    if (aspect === null) return null
    form = aspect
  }
  return toMention(sentence, entity, of, form)
}

/** How clearly the classifier must decide before a name becomes a mention. */
const MARGIN = 120

function isTrusted({ words }: NamedSentence, { margin, from, to, text }: NamedEntity): boolean {
  const { kind } = words.sentence.block
  const prose = kind === 'paragraph' || kind === 'list-item' || kind === 'footnote'
  if (!prose || words.casing !== 'sentence' || (margin ?? 0) < MARGIN) return false
  return text.includes(' ') || (!isFirstWord(words.tokens, from) && isSubject(words.tokens, to))
}

/** Whether a finite verb follows: what has no other mark of an actor must act. */
function isSubject(tokens: NamedSentence['words']['tokens'], to: number): boolean {
  const next = tokens[to]
  if (next?.upos === 'ADV') return isSubject(tokens, to + 1)
  return next !== undefined && (next.upos === 'AUX' || /^(?:VB[DPZ]|MD)$/.test(next.xpos))
}

function toMention(
  { words }: NamedSentence,
  entity: NamedEntity,
  kind: ActorKind,
  form: FoundMention['form'],
): FoundMention {
  const { tokens, sentence } = words
  const from = firstToken(words, entity)
  const start = tokens[from]?.start ?? entity.start
  const marked = entity.known || entity.evidence !== null
  const grade: Grade = marked && isPlain(form, kind) ? 'certain' : 'likely'
  const national = kind === 'people' && entity.kind === 'state'
  const title =
    kind === 'person' && entity.titleFrom < entity.from ? titleOf(words.tokens, entity) : null
  const actor: FoundActor = {
    ...blank(kind, entity.rule, grade),
    key: national ? `${entity.key}-people` : entity.key,
    name: entity.name,
    global: !entity.stateBody && !national && !entity.common,
    iso2: kind === 'state' ? entity.iso2 : null,
    iso3: kind === 'state' ? entity.iso3 : null,
    countries: entity.iso2 === null ? [] : [entity.iso2],
    title,
  }
  return {
    sentence,
    start,
    end: entity.end,
    actor,
    form: entity.stateBody ? 'nominal' : form,
    reference: entity.stateBody ? 'state-body' : 'name',
    nounPhrase: null,
    phrase: null,
    rule: entity.rule,
    grade,
  }
}

/** Short forms of bodies have other senses, and a town may stand for its country or not; other names show what they are. */
const isPlain = (form: FoundMention['form'], kind: ActorKind): boolean =>
  form === 'acronym' ? kind === 'state' || kind === 'intergovernmental' : form !== 'place'

/** A person’s title is inside the span, and so is what owns a body: “Commerce Department’s Bureau …”. */
function firstToken(words: Words, entity: NamedEntity): number {
  const { tokens } = words
  if (entity.kind === 'person') return entity.titleFrom
  if (entity.aspect === 'people') return phraseStart(words, entity.from, false)
  const owned = entity.kind === 'government' && tokens[entity.from - 1]?.xpos === 'POS'
  return owned ? phraseStart(words, entity.from, true) : describedFrom(tokens, entity)
}

function titleOf(tokens: NamedSentence['words']['tokens'], entity: NamedEntity): string | null {
  const words = tokens.slice(entity.titleFrom, entity.from)
  return words
    .map(({ text }, index) =>
      index > 0 && words[index - 1]?.end !== words[index]?.start ? ` ${text}` : text,
    )
    .join('')
}

/** Whether a name only modifies the head of a noun phrase: “Tuareg-led rebel groups”. */
const isInside = (entity: NamedEntity, nominals: readonly Nominal[]): boolean =>
  nominals.some(({ from, head }) => from <= entity.from && entity.to <= head)
