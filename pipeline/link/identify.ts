import { basename } from 'node:path'
import { slug } from 'github-slugger'
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { reasonFor } from '../assert/reason.ts'
import { idMaker, sha256 } from '../identity/ids.ts'
import { placer } from '../identity/place.ts'
import type { Place } from '../identity/place.ts'
import type {
  Actor,
  Briefing,
  Claim,
  Mention,
  Recommendation,
  Section,
  Sentence,
  TemporalExpression,
} from '../records.ts'
import type {
  Block,
  DocumentSection,
  DocumentSentence,
  Found,
  FoundActor,
  FoundClaim,
  FoundDate,
  FoundMention,
  FoundRecommendation,
  Metadata,
  Records,
} from '../types.ts'

/** Gives every finding its id, its place in the source and the ids that it refers to: `file.data.records`. */
export const identify: Plugin<[], Root> = () => (_tree, file) => {
  file.data.records = new Identifier(file).records()
}

/** What one briefing’s records are made with. Ids are given once for each finding, in the order of the text. */
class Identifier {
  readonly #file: VFile
  readonly #briefing: Briefing
  readonly #makeId: ReturnType<typeof idMaker>
  readonly #placer: ReturnType<typeof placer>
  readonly #ids = new Map<object, string>()
  readonly #paragraphs: Map<Block, number>

  constructor(file: VFile) {
    this.#file = file
    this.#briefing = briefingOf(file)
    this.#makeId = idMaker(this.#briefing.id)
    this.#paragraphs = new Map((file.data.blocks ?? []).map((block, index) => [block, index + 1]))
    this.#placer = placer(file.data.source ?? '', file.data.bodyStart ?? 0, this.#briefing.id)
  }

  records(): Records {
    const { sections = [], sentences = [], dates = [], mentions = [] } = this.#file.data
    const { recommendations = [], claims = [] } = this.#file.data
    this.#nameSections(sections)
    for (const one of sentences) this.#ids.set(one, this.#makeId('t', textOf(one)))
    for (const one of [...mentions].sort(byPlace))
      this.#nameFinding('m', one, this.#actorId(one.actor))
    for (const one of [...dates].sort(byPlace)) this.#nameFinding('d', one)
    for (const one of [...recommendations].sort(byPlace)) this.#nameFinding('r', one)
    for (const one of [...claims].sort(byPlace)) this.#nameFinding('c', one)
    const yields = this.#yields([...claims, ...recommendations].sort(byPlace))
    return {
      briefing: { ...this.#briefing, sentences: sentences.length },
      sections: sections.map((one, index) => this.#section(one, index, sections)),
      sentences: sentences.map((one) => this.#sentence(one, yields)),
      actors: this.#actors(mentions),
      mentions: [...mentions].sort(byPlace).map((one) => this.#mention(one)),
      dates: [...dates].sort(byPlace).map((one) => this.#date(one)),
      recommendations: [...recommendations].sort(byPlace).map((one) => this.#recommendation(one)),
      claims: [...claims].sort(byPlace).map((one) => this.#claim(one)),
    }
  }

  #id(of: object): string {
    const id = this.#ids.get(of)
    if (id === undefined)
      throw new Error('Unexpected finding without an id, expected it in its table')
    return id
  }

  #optionalId(of: object | null): string | null {
    return of === null ? null : this.#id(of)
  }

  #actorId(actor: FoundActor): string {
    return actor.global ? actor.key : `${this.#briefing.id}--${actor.key}`
  }

  #nameFinding(table: 'm' | 'd' | 'r' | 'c', found: Found, ...more: string[]): void {
    const text = found.sentence.block.text.slice(found.start, found.end)
    this.#ids.set(found, this.#makeId(table, text, textOf(found.sentence), ...more))
  }

  #nameSections(sections: DocumentSection[]): void {
    const uses = new Map<string, number>()
    const paths = new Map<DocumentSection, string>()
    for (const section of sections) {
      const parent = section.parent === null ? undefined : paths.get(section.parent)
      const own = slugOf(section.heading?.text ?? '') || 'untitled'
      const path = parent === undefined || section.parent?.level === 1 ? own : `${parent}-${own}`
      paths.set(section, path)
      const use = (uses.get(path) ?? 0) + 1
      uses.set(path, use)
      const id = `${this.#briefing.id}--s-${path}`
      this.#ids.set(section, use === 1 ? id : `${id}-${String(use)}`)
    }
  }

  #section(section: DocumentSection, index: number, sections: DocumentSection[]): Section {
    let next = index + 1
    while (next < sections.length && isWithin(sections[next] ?? null, section)) next++
    const inside = sections.slice(index, next).flatMap(({ blocks }) => blocks)
    const bodyStart = this.#file.data.bodyStart ?? 0
    const start = (inside[0]?.starts[0] ?? bodyStart) - bodyStart
    const end = (inside.at(-1)?.ends.at(-1) ?? bodyStart) - bodyStart
    const text = inside.map((block) => block.text).join('\n\n')
    return {
      id: this.#id(section),
      ...this.#placer.placeRange(start, end, text),
      heading: section.heading?.text ?? null,
      role: section.role,
      level: section.level,
      ordinal: index + 1,
      parentId: this.#optionalId(section.parent),
    }
  }

  #sentence(sentence: DocumentSentence, yields: Map<DocumentSentence, string[]>): Sentence {
    const { block, section, syntax, ordinal } = sentence
    const drawn = yields.get(sentence) ?? []
    return {
      id: this.#id(sentence),
      ...this.#placer.placeSpan(block, syntax.start, syntax.end),
      sectionId: this.#id(section),
      paragraph: this.#paragraphs.get(block) ?? 0,
      ordinal,
      yields: drawn,
      reason: drawn.length > 0 ? null : reasonFor(sentence),
    }
  }

  #yields(findings: Found[]): Map<DocumentSentence, string[]> {
    const yields = new Map<DocumentSentence, string[]>()
    for (const found of findings) {
      yields.set(found.sentence, [...(yields.get(found.sentence) ?? []), this.#id(found)])
    }
    return yields
  }

  #actors(mentions: FoundMention[]): Actor[] {
    const actors = new Map<string, { actor: FoundActor; aliases: Set<string> }>()
    for (const mention of mentions) {
      const id = this.#actorId(mention.actor)
      const entry = actors.get(id) ?? { actor: mention.actor, aliases: new Set() }
      entry.aliases.add(mention.sentence.block.text.slice(mention.start, mention.end))
      actors.set(id, entry)
    }
    return [...actors]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { actor, aliases }]) => this.#actor(id, actor, [...aliases].sort()))
  }

  #actor(id: string, actor: FoundActor, aliases: string[]): Actor {
    const { name, kind, iso2, iso3, countries, title, wikidata, rule, grade, global } = actor
    const scope = global ? 'global' : this.#briefing.id
    const origin = 'extracted'
    return {
      id,
      name,
      kind,
      aliases,
      iso2,
      iso3,
      countries: [...countries].sort(),
      title,
      wikidata,
      scope,
      rule,
      grade,
      origin,
    }
  }

  /** What every finding’s record has. */
  #common(found: Found): Place & { id: string; sentenceId: string } {
    const place = this.#placer.placeSpan(found.sentence.block, found.start, found.end)
    return { id: this.#id(found), ...place, sentenceId: this.#id(found.sentence) }
  }

  #mention(mention: FoundMention): Mention {
    const { id, sentenceId, ...place } = this.#common(mention)
    return {
      id,
      ...place,
      actorId: this.#actorId(mention.actor),
      sentenceId,
      form: mention.form,
      ...made(mention),
    }
  }

  #date(date: FoundDate): TemporalExpression {
    const { type, value, edtf, earliest, latest, mod, signal } = date
    const anchor = typeof date.anchor === 'string' ? date.anchor : this.#optionalId(date.anchor)
    return {
      ...this.#common(date),
      type,
      value,
      edtf,
      earliest,
      latest,
      mod,
      signal,
      anchor,
      ...made(date),
    }
  }

  #recommendation(found: FoundRecommendation): Recommendation {
    const { addressee, addressees, stance, strength, action, aspect, targets, purpose, condition } =
      found
    return {
      ...this.#common(found),
      addressee,
      addresseeIds: unique(addressees.map((mention) => this.#actorId(mention.actor))),
      addresseeMentionIds: unique(addressees.map((mention) => this.#id(mention))),
      stance,
      strength,
      action,
      aspect,
      targetIds: unique(targets.map((actor) => this.#actorId(actor))),
      purpose,
      condition,
      deadlineDateId: this.#optionalId(found.deadline),
      restates: this.#optionalId(found.restates),
      ...made(found),
    }
  }

  #claim(claim: FoundClaim): Claim {
    const { kind, certainty, hedges, polarity, attribution, predicate, eventClass } = claim
    return {
      ...this.#common(claim),
      kind,
      certainty,
      hedges,
      polarity,
      holder: claim.holder === 'author' ? 'author' : this.#actorId(claim.holder),
      holderMentionId: this.#optionalId(claim.holderMention),
      attribution,
      predicate,
      actors: claim.actors.map(({ actor, role, mention }) => ({
        actorId: this.#actorId(actor),
        role,
        mentionId: this.#optionalId(mention),
      })),
      dateIds: claim.dates.map((date) => this.#id(date)),
      eventClass,
      ...made(claim),
    }
  }
}

function briefingOf(file: VFile): Briefing {
  const metadata: Metadata = file.data.metadata ?? {}
  const body = (file.data.source ?? '').slice(file.data.bodyStart ?? 0)
  const stem = slugOf(basename(file.path).replace(/\.[^.]*$/, ''))
  const title = metadata.title ?? null
  const id = (metadata.id ?? stem) || slugOf(title ?? '') || 'briefing'
  const blocks = file.data.blocks ?? []
  return {
    id,
    title: title ?? id,
    series: metadata.series ?? null,
    number: metadata.number ?? null,
    publisher: metadata.publisher ?? null,
    publishedOn: metadata.publishedOn ?? null,
    language: metadata.language ?? 'en',
    countries: [...(metadata.countries ?? [])].sort(),
    url: metadata.url ?? null,
    sourceSha256: sha256(body),
    words: blocks.reduce((count, { text }) => count + text.split(' ').length, 0),
    sentences: 0,
    rights: metadata.rights ?? null,
    quotePolicy: metadata.quotePolicy ?? 'full',
    textPolicy: metadata.textPolicy ?? 'open',
  }
}

/** Lower-case ASCII words joined by hyphens. */
function slugOf(text: string): string {
  const plain = slug(text.normalize('NFKD').replace(/\p{M}/gu, ''))
  return plain
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
}

function textOf({ block, syntax }: DocumentSentence): string {
  return block.text.slice(syntax.start, syntax.end)
}

function made({ rule, grade }: Found): Pick<Claim, 'rule' | 'grade' | 'origin'> {
  return { rule, grade, origin: 'extracted' }
}

function isWithin(section: DocumentSection | null, outer: DocumentSection): boolean {
  for (let one = section; one !== null; one = one.parent) {
    if (one === outer) return true
  }
  return false
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)]
}

/** By place; of two that start together the longer first. */
function byPlace(a: Found, b: Found): number {
  return a.sentence.ordinal - b.sentence.ordinal || a.start - b.start || b.end - a.end
}
