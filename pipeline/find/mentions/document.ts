import type { DocumentSentence } from '../../types.ts'
import { classify } from './classify.ts'
import { LEADER_NAMES, LEADERS } from '../../lexicon/leaders.ts'
import { collectDefinitions, definitionOf } from './definitions.ts'
import type { Definitions } from './definitions.ts'
import { chooseReadings } from './readings.ts'
import { extendTitle } from './offices.ts'
import { findNames } from './names.ts'
import { isOpen } from './open-names.ts'
import { nameByContext } from './person-cues.ts'
import { nameParts, People } from './people.ts'
import { slugOf } from '../../slug.ts'
import { isAcronym } from './text.ts'
import type { NamedEntity, NamedSentence } from './types.ts'
import { readWords } from './words.ts'

/**
 * The proper names of a text, sentence by sentence, each with its kind and key. What the text itself says of
 * a name (an acronym that it defines, a person whom it names in full) holds in all of it. Linear in its length.
 */
export function readEntities(sentences: readonly DocumentSentence[]): NamedSentence[] {
  const { named, definitions } = readRuled(sentences)
  classifyOpen(named, definitions)
  for (const { entities } of named) for (const entity of entities) define(entity, definitions)
  for (const { words, entities } of named) for (const entity of entities) extendTitle(words, entity)
  return named
}

/** The names of a text as far as rules, lists and the text itself tell what they name. */
export function readRuled(sentences: readonly DocumentSentence[]): {
  named: NamedSentence[]
  definitions: Definitions
} {
  const named = readNames(sentences)
  const definitions: Definitions = new Map()
  for (const sentence of named) collectDefinitions(sentence, definitions)
  chooseReadings(named)
  for (const sentence of named) nameByContext(sentence)
  const people = new People()
  for (const { entities } of named)
    for (const entity of entities) if (entity.kind === 'person') people.add(entity)
  for (const { entities } of named)
    for (const entity of entities) resolve(entity, definitions, people)
  return { named, definitions }
}

/** The names as rules and lists read them, sentence by sentence. */
export const readNames = (sentences: readonly DocumentSentence[]): NamedSentence[] =>
  readWords(sentences).map((words) => ({ words, entities: findNames(words) }))

/** Lets the classifier decide what no rule and no list did: one kind for a name wherever it stands. */
function classifyOpen(named: readonly NamedSentence[], definitions: Definitions): void {
  const groups = new Map<string, { sentence: NamedSentence; entity: NamedEntity }[]>()
  for (const sentence of named)
    for (const entity of sentence.entities) {
      if (!isOpen(entity)) continue
      const { text } = definitionOf(definitions, entity.text) ?? entity
      const group = groups.get(text)
      if (group === undefined) groups.set(text, [{ sentence, entity }])
      else group.push({ sentence, entity })
    }
  for (const group of groups.values()) {
    const { label, margin } = classify(group.slice(0, MOST))
    const kind = label === 'other' ? 'thing' : label
    for (const { entity } of group)
      if (label !== 'place' || entity.kind !== 'place')
        Object.assign(entity, { kind, rule: 'classifier', known: false, placeOnly: false, margin })
  }
}

/** How many places of a name the classifier looks at. */
const MOST = 20

/** Gives a short form what the text defines it to be; false where it defines nothing yet. */
function define(entity: NamedEntity, definitions: Definitions): boolean {
  const defined = definitionOf(definitions, entity.text)
  if (defined === undefined || defined === entity || defined.kind === 'unknown') return false
  const { common } = defined
  takeOver(entity, defined, isAcronym(entity.text) ? 'acronym' : 'name')
  Object.assign(entity, {
    ...{ common, evidence: common ? null : 'definition', stateBody: false, placeOnly: false },
    rule: common ? 'defined-common-noun' : 'defined-short-form',
  })
  return true
}

/** Gives a short form what it stands for. */
function resolve(entity: NamedEntity, definitions: Definitions, people: People): void {
  if (define(entity, definitions)) return
  if (entity.kind === 'person') {
    const full = people.find(entity.name, entity)
    if (full !== null) takeOver(entity, full, 'name')
    return
  }
  const open = entity.kind === 'unknown' || (entity.kind === 'place' && entity.known)
  if (!open || nameParts(entity.name).length > 3) return
  const person = people.find(entity.name, null)
  if (person === null) return nameLeader(entity)
  takeOver(entity, person, 'name')
  Object.assign(entity, { rule: 'person-surname', placeOnly: false })
}

/** A leader whom the text names by the family name alone. */
function nameLeader(entity: NamedEntity): void {
  const name = LEADERS.get(entity.text) ?? (LEADER_NAMES.has(entity.text) ? entity.text : undefined)
  if (name === undefined) return
  Object.assign(entity, {
    kind: 'person',
    name,
    key: slugOf(name),
    aspect: 'name',
    rule: 'person-leader',
    placeOnly: false,
  })
}

/** Gives an entity the key, name and kind of another. */
function takeOver(entity: NamedEntity, from: NamedEntity, aspect: NamedEntity['aspect']): void {
  const { key, name, kind, iso2, iso3 } = from
  Object.assign(entity, { key: key || slugOf(name), kind, name, iso2, iso3, aspect })
}
