import { slugOf } from '../../slug.ts'
import { isCapitalised } from '../mentions/text.ts'
import { actorNoun } from '../../lexicon/actor-nouns.ts'
import { GENERIC_BODY_WORDS } from '../../lexicon/body-words.ts'
import type { ActorPhrase, FoundActor, FoundMention } from '../../types.ts'
import { bySentence } from '../mentions/phrase.ts'
import { apposedActor } from './apposition.ts'
import { isActingBody, isBare, isBody, isCountry } from './bare-phrases.ts'
import { findOrgan } from './organs.ts'
import { Bodies } from './bodies.ts'
import { bodyClass } from './classes.ts'
import { setKinds } from './pairs.ts'
import { History } from './history.ts'
import { countNames, homeState } from './home.ts'
import { findPerson } from './persons.ts'
import { Sets } from './sets.ts'

/**
 * Resolves mentions to actors in the order of the text. Names go by their keys; noun phrases by their owner,
 * head noun, number and distance. What cannot be resolved is an actor of its own.
 */
export class Linker {
  readonly #actors = new Map<string, FoundActor>()
  readonly #history: History
  readonly #sets: Sets
  readonly #bodies: Bodies
  readonly #mentions: readonly FoundMention[]
  /** The state that the text is mostly about; null where none stands out. */
  readonly #home: FoundActor | null

  constructor(mentions: readonly FoundMention[]) {
    this.#mentions = mentions
    const frequency = countNames(mentions)
    this.#history = new History(frequency)
    this.#sets = new Sets(this.#history)
    this.#home = homeState(mentions, frequency)
    this.#bodies = new Bodies(this.#home)
  }

  link(): FoundMention[] {
    for (const sentence of bySentence(this.#mentions)) {
      const named = sentence.filter(
        ({ reference }) => reference === 'name' || reference === 'state-body',
      )
      for (const mention of sentence)
        for (const resolved of this.#resolve(mention, named)) this.#history.add(resolved)
    }
    return this.#history.all
  }

  #resolve(mention: FoundMention, named: readonly FoundMention[]): FoundMention[] {
    const { phrase } = mention
    if (phrase === null)
      return [{ ...mention, actor: this.#canonical(this.#owned(mention, named)) }]
    const kinds = setKinds(phrase)
    if (kinds !== null) {
      const set = this.#sets.of(mention, phrase, kinds)
      if (set !== null) return set.map((actor) => ({ ...mention, actor, rule: 'set-of-actors' }))
      if (phrase.lemma === 'side') return []
    }
    if (mention.reference === 'open-body') {
      const body = apposedActor(mention, named) ?? this.#openBody(mention, phrase)
      if (body !== null) return [{ ...mention, actor: this.#canonical(body), rule: 'coreference' }]
      return isActingBody(mention) ? [{ ...mention, actor: this.#actingBody(mention, phrase) }] : []
    }
    if (mention.reference === 'bare-body')
      return [{ ...mention, form: 'name', actor: this.#bareBody(mention, phrase) }]
    const actor = this.#nominal(mention, phrase, named)
    return [
      { ...mention, actor, rule: actor.rule === mention.actor.rule ? mention.rule : 'coreference' },
    ]
  }

  /** “The group”: a body named before; a possessor or a relative clause says that it is another. */
  #openBody(mention: FoundMention, phrase: ActorPhrase): FoundActor | null {
    if (phrase.possessor !== null || !isBare(phrase)) return null
    return this.#antecedent(mention, phrase) ?? findOrgan(mention, this.#history)
  }

  /** “The council ruled”: a body that the text has not named, an organ of a state by its noun. */
  #actingBody(mention: FoundMention, phrase: ActorPhrase): FoundActor {
    const organ = /^(?:council|commission|committee|assembly|agency|service)$/.test(phrase.lemma)
    const actor = { ...mention.actor, kind: organ ? ('government' as const) : mention.actor.kind }
    return this.#own({ ...mention, actor }, phrase, [])
  }

  /** A body whose name any state’s could be is its state’s: “the Constitutional Court”, “Parliament”. */
  #owned(mention: FoundMention, named: readonly FoundMention[]): FoundActor {
    const { actor } = mention
    if (
      actor.kind !== 'government' ||
      actor.countries.length > 0 ||
      mention.form === 'metonym' ||
      !isGenericBody(actor.name)
    )
      return actor
    const inside = named.find(
      ({ start, end, actor: of }) =>
        of.kind === 'state' && start >= mention.start && end < mention.end,
    )
    const owner = inside?.actor ?? this.#home
    if (owner === null) return { ...actor, global: false }
    const type = BODY_NAMES.get(actor.name.toLowerCase()) ?? actor.key
    const key = `${owner.key}-${type}`
    const known = this.#actors.get(key)
    const owned = known ?? { ...actor, key, countries: owner.countries }
    return this.#bodies.remember(type, owned, owner, mention)
  }

  /** One object for each key; it keeps the first title and the fullest name. */
  #canonical(actor: FoundActor): FoundActor {
    const known = this.#actors.get(actor.key)
    if (known === undefined) {
      this.#actors.set(actor.key, actor)
      return actor
    }
    if (known.kind === 'person') known.title ??= actor.title
    if (actor.grade === 'certain') known.grade = 'certain'
    return known
  }

  #nominal(mention: FoundMention, phrase: ActorPhrase, named: readonly FoundMention[]): FoundActor {
    const { kind } = mention.actor
    if (kind === 'person') {
      const person = findPerson(mention, phrase, named, this.#history, this.#home)
      if (person !== null) return this.#canonical(person)
    }
    if (kind === 'state' && !phrase.plural && isCountry(phrase)) {
      const state = this.#currentState(mention) ?? this.#home
      if (state !== null) return state
    }
    const beside = apposedActor(mention, named)
    if (beside !== null) return this.#canonical(beside)
    if (isBare(phrase)) {
      const antecedent = this.#antecedent(mention, phrase)
      if (antecedent !== null) return antecedent
    }
    if (kind === 'people' && phrase.plural) {
      const group = this.#sameGroup(mention, phrase)
      if (group !== null) return group
    }
    if (kind === 'government' && isBody(phrase)) return this.#body(mention, phrase)
    return this.#own(mention, phrase, named)
  }

  /** “The Commission”: an actor with that word in its name, else an organ of the organisation spoken of. */
  #bareBody(mention: FoundMention, phrase: ActorPhrase): FoundActor {
    const antecedent = this.#antecedent(mention, phrase)
    if (antecedent !== null) return antecedent
    const organ = findOrgan(mention, this.#history)
    if (organ !== null) return this.#canonical(organ)
    return mention.actor.kind === 'government'
      ? this.#body(mention, phrase)
      : this.#own(mention, phrase, [])
  }

  /** A body of a state: by its owner; without one, what the text has named so. */
  #body(mention: FoundMention, phrase: ActorPhrase): FoundActor {
    const type = bodyClass(phrase)
    const owner = phrase.possessor === null ? null : this.#canonical(phrase.possessor.actor)
    const known = owner === null ? this.#bodies.known(type, mention) : null
    if (known !== null) return this.#bodies.remember(type, known.actor, known.owner, mention)
    const bare = phrase.modifiers.every((word) => word === 'same') && phrase.determiner !== 'a'
    const whose = owner ?? (bare ? this.#home : null)
    const actor = this.#scoped(mention, whose === null ? type : `${whose.key}-${type}`, whose)
    return this.#bodies.remember(type, actor, whose, mention)
  }

  /** An actor that is known only by this phrase: the same phrase with the same owner is the same actor. */
  #own(mention: FoundMention, phrase: ActorPhrase, named: readonly FoundMention[]): FoundActor {
    const owner = (phrase.possessor ?? pronounOwner(mention, phrase, named))?.actor ?? null
    const words = slugOf(phrase.words.join(' ')) || 'actor'
    const key = owner === null ? words : `${owner.key}-${words}`
    return this.#scoped(mention, key, owner)
  }

  #scoped(mention: FoundMention, key: string, owner: FoundActor | null): FoundActor {
    const { actor } = mention
    const unique = `${actor.kind === 'person' ? 'person-' : ''}${slugOf(key)}`
    const countries = owner === null ? actor.countries : owner.countries
    return this.#canonical({
      ...actor,
      key: this.#actors.get(unique)?.global === true ? `${unique}-nominal` : unique,
      global: false,
      countries,
    })
  }

  /** What a bare definite phrase takes up: “the company”, “the bureau”, “the group”. */
  #antecedent(mention: FoundMention, phrase: ActorPhrase): FoundActor | null {
    const { takesUp: kinds, sharesWord } = actorNoun(phrase.lemma)
    if (kinds.length === 0 || phrase.restricted) return null
    for (const one of this.#history.before(mention, 12)) {
      if (!kinds.includes(one.actor.kind) || one.form === 'demonym') continue
      const named = hasWord(one.actor.name, phrase.lemma)
      if (named || (!sharesWord && one.form !== 'nominal')) return one.actor
    }
    return null
  }

  /** “The protesters”: the last group with that head noun, where the phrase says no more. */
  #sameGroup(mention: FoundMention, phrase: ActorPhrase): FoundActor | null {
    const { lemma, modifiers, possessor, determiner } = phrase
    if (
      possessor !== null ||
      modifiers.length > 0 ||
      !/^(?:the|these|those)$/.test(determiner ?? '')
    )
      return null
    if (phrase.restricted) return null
    for (const one of this.#history.before(mention, 10)) {
      if (one.actor.kind === 'people' && one.phrase?.lemma === lemma) return one.actor
    }
    return null
  }

  /**
   * The country that the text speaks of: one named in an earlier clause of the sentence; where the text has no
   * home, the first state of the nearest sentence before, which is its subject’s more often than not.
   */
  #currentState(mention: FoundMention): FoundActor | null {
    const isState = ({ actor, form }: FoundMention): boolean =>
      actor.kind === 'state' && actor.global && form !== 'nominal'
    const { ordinal } = mention.sentence
    const reach = this.#home === null ? 6 : 0
    for (let at = ordinal; at >= ordinal - reach; at--) {
      const states = this.#history.inSentence(at).filter(isState)
      const state =
        at === ordinal
          ? states.findLast((one) => isInEarlierClause(one, mention))
          : states.find(({ form }) => form !== 'place')
      if (state !== undefined) return state.actor
    }
    return null
  }
}

/** Whether a clause opens between two mentions of a sentence: within one, “the country” is not its subject. */
const isInEarlierClause = (one: FoundMention, mention: FoundMention): boolean =>
  one.end <= mention.start &&
  OPENS_CLAUSE.test(mention.sentence.block.text.slice(one.end, mention.start))

const OPENS_CLAUSE =
  /[;:,]|\b(?:after|although|and|as|because|before|but|if|once|since|so|that|though|unless|until|when|where|which|while|who)\b/

/** The actor whose “its” or “their” stands before the phrase, where one name precedes it alone. */
function pronounOwner(
  mention: FoundMention,
  { determiner }: ActorPhrase,
  named: readonly FoundMention[],
): FoundMention | null {
  if (determiner !== 'its' && determiner !== 'their') return null
  const earlier = named.filter(({ end }) => end <= mention.start)
  const actors = new Set(earlier.map(({ actor }) => actor.key))
  return actors.size === 1 ? (earlier[0] ?? null) : null
}

const BODY_NAMES = new Map([
  ['parliament', 'parliament'],
  ['national assembly', 'parliament'],
  ['congress', 'parliament'],
  ['treasury', 'treasury'],
  ['central bank', 'bank'],
])

/** Whether all words of a body’s name are such as any state’s body may have. */
const isGenericBody = (name: string): boolean =>
  name
    .split(/[\s-]+/)
    .every((word) => GENERIC_BODY_WORDS.has(word.toLowerCase()) || !isCapitalised(word))

const hasWord = (name: string, lemma: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => word === lemma || word === `${lemma}s`)
