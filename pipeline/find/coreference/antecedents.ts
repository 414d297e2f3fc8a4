import { isReadable } from '../../language/query/soundness.ts'
import type { DocumentSentence } from '../../types.ts'
import { mentionsOfGroup, mentionsOfPhrase, pronounOf } from './phrases.ts'
import type { PhraseGroup } from './phrases.ts'
import type { MentionIndex } from './mentions.ts'

type Reference = 'plural' | 'singular' | 'person'

const references: Readonly<Record<string, Reference>> = {
  they: 'plural',
  them: 'plural',
  their: 'plural',
  both: 'plural',
  it: 'singular',
  its: 'singular',
  he: 'person',
  him: 'person',
  his: 'person',
  she: 'person',
  her: 'person',
}

/** How many sentences back an antecedent is looked for. */
const reach = 3

/** How many phrases of a sentence are asked at most, so that endless sentences stay cheap. */
const most = 40

/** Through how many pronouns in turn one is followed. */
const mostHops = 5

/** Finds what pronouns stand for among the subjects before them, nearest sentence first. */
export class Antecedents {
  readonly #mentions: MentionIndex
  readonly #sentences: readonly DocumentSentence[]

  constructor(sentences: readonly DocumentSentence[], mentions: MentionIndex) {
    this.#sentences = sentences
    this.#mentions = mentions
  }

  /**
   * The phrases that a personal pronoun at a token of a sentence stands for; empty where that is no actor.
   * `acting` says that the pronoun is urged to act, so that things are passed over. A pronoun that is an object
   * (“condemned the coup, but Moscow welcomed it”) stands for an object rather than for a subject.
   */
  of(
    sentence: DocumentSentence,
    pronoun: string,
    token: number,
    acting = false,
    hops = 0,
  ): PhraseGroup[] {
    const reference = references[pronoun]
    if (reference === undefined || hops > mostHops) return []
    const onlyActors = acting || reference === 'person'
    for (let back = 0; back <= reach; back++) {
      const there = this.#sentences[sentence.ordinal - 1 - back]
      if (!there || !isReadable(there.syntax)) continue
      if (back > 0 && there.section !== sentence.section) continue
      const before = back === 0 ? token : Infinity
      const same = samePronoun(there, before, reference)
      if (same) return this.of(there, same.pronoun, same.head, acting, hops + 1)
      const found = this.#within(there, before, reference, onlyActors)
      if (found.length > 0) return found.filter((group) => this.#isActor(group))
    }
    return []
  }

  /** Looks among the subjects of a sentence before a token, then among its other phrases that name actors. */
  #within(
    sentence: DocumentSentence,
    before: number,
    reference: Reference,
    onlyActors: boolean,
  ): PhraseGroup[] {
    const subjects = subjectsBefore(sentence, before)
    const object = objectsBefore(sentence, before).find((group) =>
      agrees(group, reference, this.#mentions),
    )
    if (object) return [object]
    const candidates = subjects.filter((group) => !onlyActors || this.#isActor(group))
    const subject = candidates.find((group) => agrees(group, reference, this.#mentions))
    if (subject) return [subject]
    const others = othersBefore(sentence, before, subjects)
    const other = others.find(
      (group) => this.#isActor(group) && agrees(group, reference, this.#mentions),
    )
    if (other) return [other]
    return reference === 'plural' && before === Infinity ? this.#together(subjects) : []
  }

  /** “They” for the subjects of two main clauses side by side. */
  #together(subjects: readonly PhraseGroup[]): PhraseGroup[] {
    const main = subjects.filter((group) => isMainSubject(group) && this.#isActor(group))
    return main.length >= 2 ? main : []
  }

  #isActor(group: PhraseGroup): boolean {
    return mentionsOfGroup(this.#mentions, group).length > 0
  }
}

/** The first subject of a sentence before a token, where it is a pronoun of the same kind: both stand for one. */
function samePronoun(
  { syntax }: DocumentSentence,
  before: number,
  reference: Reference,
): { pronoun: string; head: number } | null {
  const main = syntax.clauses.find(({ parent, subjects }) => parent === null && subjects.length > 0)
  const phrase = syntax.nounPhrases[main?.subjects[0] ?? -1]
  const pronoun = pronounOf(syntax, phrase)
  if (!phrase || pronoun === null || phrase.head >= before) return null
  return references[pronoun] === reference ? { pronoun, head: phrase.head } : null
}

function subjectsBefore(sentence: DocumentSentence, before: number): PhraseGroup[] {
  const { clauses, nounPhrases } = sentence.syntax
  return clauses
    .map(({ subjects }) => subjects)
    .filter((phrases) => phrases.length > 0)
    .filter((phrases) => (nounPhrases[phrases.at(-1) ?? -1]?.head ?? before) < before)
    .slice(0, most)
    .map((phrases) => ({ sentence, phrases }))
}

/** The objects of the clauses before the one in which a token is itself an object. */
function objectsBefore(sentence: DocumentSentence, token: number): PhraseGroup[] {
  const { clauses, nounPhrases } = sentence.syntax
  const isObject = clauses.some(({ objects }) =>
    objects.some((phrase) => nounPhrases[phrase]?.head === token),
  )
  if (!isObject) return []
  return clauses
    .flatMap(({ objects }) => objects)
    .filter((phrase) => (nounPhrases[phrase]?.head ?? token) < token)
    .slice(-most)
    .reverse()
    .map((phrase) => ({ sentence, phrases: [phrase] }))
}

function othersBefore(
  sentence: DocumentSentence,
  before: number,
  subjects: readonly PhraseGroup[],
): PhraseGroup[] {
  const taken = new Set(subjects.flatMap(({ phrases }) => phrases))
  return sentence.syntax.nounPhrases
    .flatMap(({ head }, phrase) => (head < before && !taken.has(phrase) ? [phrase] : []))
    .slice(0, most)
    .map((phrase) => ({ sentence, phrases: [phrase] }))
}

const isMainSubject = ({ sentence: { syntax }, phrases }: PhraseGroup): boolean =>
  syntax.clauses.some(({ parent, subjects }) => parent === null && subjects === phrases)

function agrees(group: PhraseGroup, reference: Reference, mentions: MentionIndex): boolean {
  const { syntax } = group.sentence
  if (group.phrases.some((phrase) => pronounOf(syntax, syntax.nounPhrases[phrase]))) return false
  const kinds = mentionsOfGroup(mentions, group).map((mention) => mention.actor.kind)
  const person = kinds.includes('person')
  if (reference === 'person') return person && group.phrases.length === 1
  const plural = isPlural(group, mentions)
  return reference === 'plural' ? plural : !plural && !person
}

function isPlural(group: PhraseGroup, mentions: MentionIndex): boolean {
  if (group.phrases.length > 1) return true
  const phrase = group.phrases[0] ?? -1
  const { syntax } = group.sentence
  const found = mentionsOfPhrase(mentions, group.sentence, phrase)
  if (found.length > 1) return true
  const head = syntax.tokens[syntax.nounPhrases[phrase]?.head ?? -1]
  if (head?.xpos === 'NNS') return true
  return head?.xpos === 'NNPS' && found[0]?.form === 'nominal'
}
