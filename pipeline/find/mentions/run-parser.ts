import {
  COMMON_BODIES,
  COMMON_COMPLEMENT_BODIES,
  DIRECTIONS,
  FIRST_HEADS,
  FORMAL_ADJECTIVES,
  FORMAL_STATE_HEADS,
} from '../../lexicon/name-grammar.ts'
import { BLOC_MODIFIERS } from '../../lexicon/group-nouns.ts'
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import {
  ABSTRACT_NAMES,
  NAME_HEADS,
  NAME_PARTICLES,
  OPEN_HEADS,
  PLACE_HEADS,
  SURNAME_HEADS,
  THING_HEADS,
} from '../../lexicon/name-words.ts'
import { ADDRESS_FORMS, TITLE_COMPLEMENT_HEADS, TITLE_HEADS } from '../../lexicon/titles.ts'
import type { Run } from './runs.ts'
import { slugOf } from '../../slug.ts'
import { isAcronym, isCapitalised } from './text.ts'
import type { NamedEntity } from './types.ts'
import { isNameWord, touches } from './words.ts'
import type { Words } from './words.ts'
import { kindOfBody } from './body-kinds.ts'
import type { Hit } from './hits.ts'

/** Reads the runs of one sentence. */
export class RunParser {
  readonly #words: Words
  readonly #hits: ReadonlyMap<number, Hit>

  constructor(words: Words, hits: readonly Hit[]) {
    this.#words = words
    this.#hits = new Map(hits.map((hit) => [hit.from, hit]))
  }

  parse(run: Run): NamedEntity[] {
    if (run.from >= run.to) return []
    const whole = this.#hits.get(run.from)
    if (whole?.to === run.to) return [this.#fromHit(whole)]
    return (
      this.#titled(run) ??
      this.#formalState(run) ??
      this.#organisation(run) ??
      this.#person(run) ??
      this.#split(run) ??
      this.#other(run)
    )
  }

  #text(at: number): string {
    return this.#words.tokens[at]?.text ?? ''
  }

  #make(run: Run, kind: NamedEntity['kind'], rule: string, key?: string): NamedEntity {
    const { tokens, sentence } = this.#words
    const start = tokens[run.from]?.start ?? 0
    const end = tokens[run.to - 1]?.end ?? start
    const name = sentence.block.text.slice(start, end)
    return {
      start,
      end,
      from: run.from,
      to: run.to,
      kind,
      aspect: isAcronym(name) ? 'acronym' : 'name',
      key: key ?? slugOf(name),
      name,
      text: this.#words.text.slice(start, end),
      iso2: null,
      iso3: null,
      titleFrom: run.from,
      known: false,
      nested: false,
      rule,
      evidence: null,
      common: false,
      placeOnly: false,
      stateBody: false,
      margin: null,
    }
  }

  #fromHit(hit: Hit): NamedEntity {
    const { key, name, kind, aspect, iso2, iso3 } = hit.reading
    const entity = this.#make(hit, aspect === 'place' ? 'place' : kind, `gazetteer-${aspect}`, key)
    const acronym = aspect === 'name' && isAcronym(hit.surface.text)
    const known = { key, name, iso2, iso3, known: true, placeOnly: aspect === 'place' }
    return { ...entity, ...known, aspect: acronym ? 'acronym' : aspect }
  }

  /** “Foreign Minister Workneh Gebeyehu”: a title word with a name behind it. */
  #titled(run: Run): NamedEntity[] | null {
    for (let at = run.from; at < run.to; at++) {
      if (!this.#endsTitle(run, at)) continue
      const nameFrom = this.#afterTitle(run, at)
      if (nameFrom >= run.to && at === run.to - 1 && at > run.from) continue
      if (nameFrom >= run.to) return this.#nestedIn(run)
      const addressed = ADDRESS_FORMS.has(this.#text(nameFrom - 1))
      if (!addressed && !this.#canBePerson({ from: nameFrom, to: run.to })) return null
      const person = this.#make(
        { from: nameFrom, to: this.#personEnd(nameFrom, run.to) },
        'person',
        'person-title',
      )
      const before = this.#nestedIn({ from: run.from, to: nameFrom })
      const rest = this.parse({ from: person.to, to: run.to })
      return [
        ...before,
        { ...person, aspect: 'name', evidence: 'title', titleFrom: run.from },
        ...rest,
      ]
    }
    return null
  }

  #endsTitle(run: Run, at: number): boolean {
    return (
      TITLE_HEADS.has(this.#text(at)) &&
      !this.#isMiddleName(run, at) &&
      !(this.#text(at + 1) === '-' && touches(this.#words.tokens, at)) &&
      !(this.#hits.has(at) && (this.#hits.get(at)?.to ?? 0) > at + 1)
    )
  }

  /** “LeRoy Pope Walker”: a title’s word right behind a given name that opens the run. */
  #isMiddleName(run: Run, at: number): boolean {
    return (
      at === run.from + 1 &&
      this.#isGivenName(run.from) &&
      !TITLE_HEADS.has(this.#text(run.from)) &&
      !this.#hits.has(run.from)
    )
  }

  /** Past the last title word, and past “of State”, “of Foreign Affairs” where a given name follows. */
  #afterTitle(run: Run, at: number): number {
    let after = at + 1
    while (after < run.to && TITLE_HEADS.has(this.#text(after))) after++
    const takes = this.#text(after) === 'of' || this.#text(after) === 'for'
    if (!takes || !TITLE_COMPLEMENT_HEADS.has(this.#text(after - 1))) return after
    for (let name = after + 2; name < run.to; name++) if (this.#isGivenName(name)) return name
    return this.#text(after + 1) === 'State' ? after + 2 : run.to
  }

  #canBePerson(run: Run): boolean {
    const first = this.#text(run.from)
    const last = this.#text(run.to - 1)
    if (!isNameWord(this.#words, run.from) && !/^(?:al|el|bin|de|von|van)$/i.test(first))
      return false
    if (NAME_HEADS.has(last)) return false
    if (THING_HEADS.has(last) && !this.#isSurnameHead(run)) return false
    const hit = this.#hits.get(run.from)
    return (
      hit === undefined ||
      hit.to < run.to ||
      hit.reading.aspect === 'place' ||
      hit.reading.kind === 'party'
    )
  }

  /** “Michael Bay”, “Andra Day”, but not “the Victoria Park”: the last word may be a family name. */
  #isSurnameHead({ from, to }: Run): boolean {
    const named = this.#isGivenName(from) && SURNAME_HEADS.has(this.#text(to - 1))
    return named && to - from < 4 && this.#text(from - 1).toLowerCase() !== 'the'
  }

  #endsInHead({ to }: Run): boolean {
    return PLACE_HEADS.has(this.#text(to - 1)) || THING_HEADS.has(this.#text(to - 1))
  }

  #isGivenName(at: number): boolean {
    const hit = this.#hits.get(at)
    return GIVEN_NAMES.has(this.#text(at)) && hit?.reading.aspect !== 'demonym'
  }

  /** A person’s name ends before “of”, before a known actor and with the run. */
  #personEnd(from: number, to: number): number {
    for (let at = from + 1; at < to; at++) {
      const text = this.#text(at)
      if (text === 'of' || text === 'for' || text === 'and' || text === 'on' || text === '&')
        return at
      const hit = this.#hits.get(at)
      if (hit?.reading.aspect === 'demonym') return at
    }
    return to
  }

  /** States, nationalities and organisations within a title. */
  #nestedIn(run: Run): NamedEntity[] {
    const nested: NamedEntity[] = []
    for (let at = run.from; at < run.to; at++) {
      const hit = this.#hits.get(at)
      if (hit === undefined || hit.to > run.to) continue
      nested.push({ ...this.#fromHit(hit), nested: true })
      at = hit.to - 1
    }
    return nested
  }

  /** “Islamic Republic of Iran”, “Kingdom of Saudi Arabia”. */
  #formalState(run: Run): NamedEntity[] | null {
    for (let at = run.from; at < run.to - 2; at++) {
      if (this.#text(at + 1) !== 'of' || !FORMAL_STATE_HEADS.has(this.#text(at))) continue
      if (!this.#areAdjectives(run.from, at)) return null
      const state = at + (this.#text(at + 2) === 'the' ? 3 : 2)
      const hit = this.#hits.get(state)
      if (hit?.to !== run.to || hit.reading.kind !== 'state' || hit.reading.aspect !== 'name')
        return null
      return [
        {
          ...this.#fromHit(hit),
          ...spanOf(this.#make(run, 'state', '')),
          from: run.from,
          rule: 'state-formal-name',
        },
      ]
    }
    return null
  }

  #areAdjectives(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!FORMAL_ADJECTIVES.has(this.#text(at))) return false
    return true
  }

  /** A run whose head word says that it is a body: last, or first with “of …” behind it. */
  #organisation(run: Run): NamedEntity[] | null {
    const head = this.#headOf(run)
    if (head === null) return null
    const headWord = this.#text(head)
    const words = this.#words.tokens.slice(run.from, run.to).map(({ text }) => text)
    const lone = run.to - run.from === 1
    if (lone) return null
    const first = this.#hits.get(run.from)
    const international = first?.reading.kind === 'intergovernmental'
    const kind = international ? 'intergovernmental' : kindOfBody(headWord, words)
    const member = this.#memberBehind(run, head)
    if (member < run.to)
      return [
        ...this.parse({ from: run.from, to: member }),
        ...this.parse({ from: member, to: run.to }),
      ]
    const entity = this.#make(run, kind, 'name-head')
    // “Chinese Navy”, “Government of Sudan”: a state and a common noun with a capital.
    if (first?.to === run.to - 1 && isStateLike(first) && COMMON_BODIES.has(headWord))
      return [
        { ...this.#fromHit(first), nested: true },
        { ...entity, rule: 'state-body', stateBody: true },
      ]
    if (head === run.from && COMMON_COMPLEMENT_BODIES.has(headWord)) {
      const inside = this.#nestedIn({ from: run.from + 1, to: run.to })
      if (inside.some(({ kind: of }) => of === 'state'))
        return [...inside, { ...entity, rule: 'body-of-state', stateBody: true }]
    }
    return [entity]
  }

  /** Where a person’s name begins behind a body’s: “Liberal Party of Canada Frank Oliver”; the end where none does. */
  #memberBehind(run: Run, head: number): number {
    const isBody = NAME_HEADS.has(this.#text(run.to - 1)) || this.#endsInHead(run)
    const known = this.#hits.get(run.from)
    let end = known?.reading.kind === 'state' ? run.from : (known?.to ?? run.from)
    for (let at = head + 2; at < run.to && end === run.from; at++) {
      const { reading, to } = this.#hits.get(at) ?? {}
      if (reading?.kind === 'state' && reading.aspect === 'name') end = to ?? end
    }
    const named = end > head && end < run.to - 1 && !this.#hits.has(end) && this.#isGivenName(end)
    return named && !isBody ? end : run.to
  }

  /** The index of the head word of a body’s name; null where the run is none. */
  #headOf(run: Run): number | null {
    if (FIRST_HEADS.has(this.#text(run.from)) && run.to > run.from + 1) return run.from
    for (let at = run.from; at < run.to - 1; at++) {
      const text = this.#text(at + 1)
      if (text !== 'of' && text !== 'for' && text !== 'on' && text !== 'in') continue
      return NAME_HEADS.has(this.#text(at)) ? at : null
    }
    const last = run.to - 1
    if (NAME_HEADS.has(this.#text(last)) && !this.#isGivenName(run.from)) return last
    return NAME_HEADS.has(this.#text(last)) && OPEN_HEADS.has(this.#text(last)) ? last : null
  }

  /** A given name and what follows; initials; a particle within. */
  #person(run: Run): NamedEntity[] | null {
    const { from } = run
    const hit = this.#hits.get(from)
    if (hit !== undefined && hit.to > from + 1) return null
    const end = this.#personEnd(from, run.to)
    const length = end - from
    if (length < 2 || length > 8) return null
    if (!this.#canBePerson({ from, to: end }) || this.#endsInHead({ from, to: end })) return null
    const initials =
      (length > 2 && /^\p{Lu}\.$/u.test(this.#text(from + 1))) ||
      /^\p{Lu}\.$/u.test(this.#text(from))
    const given = this.#isGivenName(from) && (hit === undefined || !this.#hits.has(from + 1))
    const ambiguous = hit?.reading.kind === 'state' && hit.reading.aspect !== 'place'
    if (!(initials || given) || (ambiguous && !this.#isGivenName(from))) return null
    const person = this.#make({ from, to: end }, 'person', 'person-given-name')
    return [{ ...person, aspect: 'name' }, ...this.parse({ from: end, to: run.to })]
  }

  /** A known name at the start, and the rest by itself. */
  #split(run: Run): NamedEntity[] | null {
    for (let at = run.from; at < run.to; at++) {
      const hit = this.#hits.get(at)
      if (hit === undefined || (hit.from === run.from && hit.to === run.to)) continue
      const last = this.#text(run.to - 1)
      if (this.#isBranch(run, hit))
        return [{ ...this.#fromHit(hit), ...this.#ends(run), rule: 'branch', placeOnly: false }]
      if (this.#isLongerPlace(run, hit)) return [this.#make(run, 'place', 'place-particle')]
      if (this.#endsInPlace(run, hit) || this.#isOpenPlace(run, hit))
        return [this.#make(run, 'unknown', 'capitals')]
      if (
        (PLACE_HEADS.has(last) || (DIRECTIONS.has(last) && hit.reading.aspect === 'place')) &&
        run.to > hit.to
      )
        return [this.#make(run, 'place', 'place-head')]
      if (last === 'State' && hit.reading.kind !== 'state' && run.to === hit.to + 1)
        return [this.#make(run, 'place', 'place-head')]
      if (THING_HEADS.has(last) && run.to > hit.to) return [this.#make(run, 'thing', 'thing-head')]
      const skip = (index: number): number =>
        /^(?:-|&|of|and|for|on)$/.test(this.#text(index)) ? index + 1 : index
      const before =
        at > run.from ? this.parse({ from: run.from, to: trimEnd(this.#words, run.from, at) }) : []
      return [...before, this.#fromHit(hit), ...this.parse({ from: skip(hit.to), to: run.to })]
    }
    return null
  }

  /** “Transparency International Georgia”: an organisation’s name with a country’s behind. */
  #isBranch(run: Run, hit: Hit): boolean {
    const tail = this.#hits.get(hit.to)
    const { kind } = hit.reading
    if (hit.from !== run.from || tail?.to !== run.to || tail.reading.aspect !== 'name') return false
    return (kind === 'organisation' || kind === 'party') && tail.reading.kind === 'state'
  }

  /** “Santiago del Estero”, “São Tomé de Paripe”: a particle joins a known place to a longer place’s name. */
  #isLongerPlace(run: Run, { from, to, reading }: Hit): boolean {
    if (reading.aspect !== 'seat' && reading.aspect !== 'place') return false
    const before = from > run.from + 1 && NAME_PARTICLES.has(this.#text(from - 1))
    const after = to < run.to - 1 && NAME_PARTICLES.has(this.#text(to))
    return before || after
  }

  #ends(run: Run): { to: number; end: number } {
    return { to: run.to, end: this.#words.tokens[run.to - 1]?.end ?? 0 }
  }

  /** “Fair Russia”, “Coalition Avenir Québec”: a name of another thing that ends in a place’s, but not “Northern Syria”. */
  #endsInPlace(run: Run, hit: Hit): boolean {
    const { aspect } = hit.reading
    if (
      hit.to !== run.to ||
      hit.from === run.from ||
      !(aspect === 'name' || aspect === 'place' || aspect === 'acronym')
    )
      return false
    if (hit.reading.kind !== 'state') return false
    for (let at = run.from; at < hit.from; at++) {
      const text = this.#text(at)
      if (
        !isCapitalised(text) ||
        this.#hits.has(at) ||
        DIRECTIONS.has(text) ||
        TITLE_HEADS.has(text)
      )
        return false
    }
    return true
  }

  /** “Warren Austin”, “Windsor Star”: a word of the list of places, and another: what they name is open. */
  #isOpenPlace(run: Run, { from, reading }: Hit): boolean {
    const words = this.#words.tokens.slice(run.from, run.to)
    const length = words.filter(({ text }) => text !== '-').length
    if (reading.aspect !== 'place' || from > run.from || length < 2 || length > 3) return false
    if (DIRECTIONS.has(this.#text(run.to - 1)) || this.#endsInHead(run)) return false
    return words.every(({ text }, index) => {
      const hit = this.#hits.get(run.from + index)
      if (hit !== undefined) return hit.reading.aspect === 'place'
      return (isCapitalised(text) && !TITLE_HEADS.has(text)) || text === '-'
    })
  }

  #other(run: Run): NamedEntity[] {
    const last = this.#text(run.to - 1)
    const first = this.#text(run.from)
    if (TITLE_HEADS.has(last) && !NAME_HEADS.has(last)) return []
    if (run.to - run.from === 2 && isMembers(first, last)) return []
    if (run.to - run.from === 1 && (DIRECTIONS.has(first) || ABSTRACT_NAMES.has(first)))
      return [this.#make(run, 'thing', 'direction')]
    if (this.#isSurnameHead(run)) return [this.#make(run, 'unknown', 'capitals')]
    if (run.to - run.from > 1 || PLACE_HEADS.has(first)) {
      if (
        PLACE_HEADS.has(last) ||
        last === 'State' ||
        DIRECTIONS.has(last) ||
        (PLACE_HEADS.has(first) && run.to - run.from > 1)
      )
        return [this.#make(run, 'place', 'place-head')]
      if (THING_HEADS.has(last) || THING_HEADS.has(first))
        return [this.#make(run, 'thing', 'thing-head')]
    }
    return [this.#make(run, 'unknown', 'capitals')]
  }
}

/** “Member States”: a collective, whatever its capitals. */
const isMembers = (first: string, last: string): boolean =>
  /^(?:States|Countries|Nations|Parties|Governments)$/.test(last) &&
  BLOC_MODIFIERS.has(first.toLowerCase())

const spanOf = ({ start, end }: NamedEntity): { start: number; end: number } => ({ start, end })

function trimEnd(words: Words, from: number, to: number): number {
  let end = to
  while (end > from && /^(?:-|&|of|and|for|on|the)$/.test(words.tokens[end - 1]?.text ?? '')) end--
  return end
}

const isStateLike = ({ reading }: Hit): boolean =>
  reading.kind === 'state' &&
  (reading.aspect === 'demonym' || reading.aspect === 'name' || reading.aspect === 'acronym')
