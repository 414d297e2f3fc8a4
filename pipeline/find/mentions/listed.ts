import type { DocumentSentence, FoundActor, FoundMention, ListedActor } from '../../types.ts'
import { theGazetteer } from './gazetteer.ts'
import { slugOf } from '../../slug.ts'
import { isAcronym, plain } from './text.ts'

/** A form of a name in the dataset’s list; without an actor where it is a phrase that is never the actor. */
interface Form {
  text: string
  actor: FoundActor | null
}

/** Where a form stands: half-open UTF-16 offsets into the block’s text. */
interface Match extends Form {
  start: number
  end: number
}

/**
 * The mentions with those of the dataset’s own list of actors, in the order of the sentences. What was found in the
 * same place gives way; a title before a listed name stays in its span.
 */
export function withListed(
  mentions: readonly FoundMention[],
  sentences: readonly DocumentSentence[],
  listed: readonly ListedActor[],
): readonly FoundMention[] {
  if (listed.length === 0) return mentions
  const forms = byFirstWord(listed)
  const found = new Map<DocumentSentence, FoundMention[]>()
  for (const mention of mentions)
    found.set(mention.sentence, [...(found.get(mention.sentence) ?? []), mention])
  return sentences.flatMap((sentence) => {
    const before = found.get(sentence) ?? []
    const matches = matchesIn(sentence, forms)
    return matches.length === 0 ? before : merged(sentence, before, matches)
  })
}

const word = /[\p{L}\p{N}]+/gu

function byFirstWord(listed: readonly ListedActor[]): ReadonlyMap<string, Form[]> {
  const forms = new Map<string, Form[]>()
  const add = (text: string, actor: FoundActor | null): void => {
    const first = text.match(word)?.[0]
    if (first === undefined) return
    const list = forms.get(first) ?? []
    list.push({ text: plain(text), actor })
    forms.set(first, list)
  }
  for (const entry of listed) {
    const actor = actorOf(entry)
    for (const form of [entry.name, ...(entry.aliases ?? [])]) add(form, actor)
    for (const form of entry.not ?? []) add(form, null)
  }
  for (const list of forms.values()) list.sort((one, other) => other.text.length - one.text.length)
  return forms
}

function actorOf({ name, kind, id, country, wikidata, sameAs }: ListedActor): FoundActor {
  const state = kind === 'state' && country !== undefined ? theGazetteer().state(country) : null
  return {
    key: id ?? slugOf(name),
    name,
    kind,
    iso2: state?.iso2 ?? null,
    iso3: state?.iso3 ?? null,
    countries: country === undefined ? [] : [country],
    title: null,
    wikidata: wikidata ?? null,
    idSource: wikidata === undefined ? null : 'the dataset’s list of actors',
    sameAs: sameAs ?? [],
    global: true,
    rule: 'listed-actor',
    grade: 'certain',
  }
}

/** The forms that stand in a sentence, left to right, the longest at each place. */
function matchesIn(
  { block, syntax }: DocumentSentence,
  forms: ReadonlyMap<string, Form[]>,
): Match[] {
  const text = plain(block.text)
  const matches: Match[] = []
  let from = syntax.start
  for (const { 0: first, index } of text.slice(syntax.start, syntax.end).matchAll(word)) {
    const start = syntax.start + index
    if (start < from) continue
    const form = forms.get(first)?.find((one) => standsAt(text, one.text, start, syntax.end))
    if (form === undefined) continue
    from = start + form.text.length
    matches.push({ ...form, start, end: from })
  }
  return matches
}

const wordCharacter = /[\p{L}\p{N}]/u

const standsAt = (text: string, form: string, start: number, most: number): boolean =>
  text.startsWith(form, start) &&
  start + form.length <= most &&
  !wordCharacter.test(text.charAt(start + form.length))

function merged(
  sentence: DocumentSentence,
  before: readonly FoundMention[],
  matches: readonly Match[],
): FoundMention[] {
  const listed = matches.flatMap((match) => {
    if (match.actor === null) return []
    const titled = before.find((one) => isTitled(one, match))
    return mentionOf(sentence, match.actor, titled?.start ?? match.start, match.end)
  })
  const kept = before.filter((one) => !listed.some((other) => givesWay(one, other)))
  return [...kept, ...listed].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A name with a title before it: “President Wanjiru”. */
const isTitled = ({ form, actor, start, end }: FoundMention, match: Match): boolean =>
  form !== 'nominal' && actor.kind === 'person' && start < match.start && end === match.end

/** A phrase that holds the name, and what is named before it, stay: “NHU’s leaders”. */
function givesWay(one: FoundMention, listed: FoundMention): boolean {
  const overlaps = one.start < listed.end && listed.start < one.end
  const holds =
    one.start <= listed.start &&
    listed.end <= one.end &&
    one.end - one.start > listed.end - listed.start
  return overlaps && !(holds && one.form === 'nominal')
}

function mentionOf(
  sentence: DocumentSentence,
  actor: FoundActor,
  start: number,
  end: number,
): FoundMention {
  const form = isAcronym(sentence.block.text.slice(start, end)) ? 'acronym' : 'name'
  const made = { rule: 'listed-actor', grade: 'certain' } as const
  const read = { reference: 'name', nounPhrase: null, phrase: null } as const
  return { sentence, start, end, actor, form, ...read, ...made }
}
