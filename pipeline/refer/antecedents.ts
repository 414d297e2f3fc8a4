import { subjectsOf } from '../grammar/clauses.ts'
import type { DocumentSentence } from '../types.ts'
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

/** Finds what pronouns stand for among the subjects before them, nearest sentence first. */
export class Antecedents {
  readonly #mentions: MentionIndex
  readonly #sentences: readonly DocumentSentence[]

  constructor(sentences: readonly DocumentSentence[], mentions: MentionIndex) {
    this.#sentences = sentences
    this.#mentions = mentions
  }

  /** The phrases that a personal pronoun at a token of a sentence stands for; empty where none is found. */
  of(sentence: DocumentSentence, pronoun: string, token: number): PhraseGroup[] {
    const reference = references[pronoun]
    if (reference === undefined) return []
    for (let back = 0; back <= reach; back++) {
      const there = this.#sentences[sentence.ordinal - 1 - back]
      if (!there || (back > 0 && there.section !== sentence.section)) continue
      const groups = this.#actorsBefore(there, back === 0 ? token : Infinity)
      const found = choose(groups, reference, this.#mentions, back > 0)
      if (found.length > 0) return found
    }
    return []
  }

  /** The groups of phrases in subject position before a token that name actors; then those elsewhere. */
  #actorsBefore(sentence: DocumentSentence, before: number): PhraseGroup[] {
    const { syntax } = sentence
    const groups: PhraseGroup[] = []
    const taken = new Set<number>()
    for (const index of syntax.clauses.keys()) {
      const phrases = syntax.clauses[index]?.subjects ?? []
      const last = syntax.nounPhrases[phrases.at(-1) ?? -1]
      if (!last || last.head >= before || subjectsOf(syntax, index) !== phrases) continue
      for (const phrase of phrases) taken.add(phrase)
      groups.push({ sentence, phrases })
    }
    for (const [index, phrase] of syntax.nounPhrases.entries()) {
      if (phrase.head < before && !taken.has(index)) groups.push({ sentence, phrases: [index] })
    }
    return groups.filter((group) => mentionsOfGroup(this.#mentions, group).length > 0)
  }
}

/** The groups that a pronoun can stand for: the first that agrees; for “they” all subjects of two clauses side by side. */
function choose(
  groups: readonly PhraseGroup[],
  reference: Reference,
  mentions: MentionIndex,
  whole: boolean,
): PhraseGroup[] {
  const agreeing = groups.find((group) => agrees(group, reference, mentions))
  if (agreeing) return [agreeing]
  if (reference !== 'plural' || !whole) return []
  const subjects = groups.filter(isMainSubject)
  return subjects.length >= 2 ? subjects : []
}

const isMainSubject = ({ sentence: { syntax }, phrases }: PhraseGroup): boolean =>
  syntax.clauses.some(
    (clause) => clause.parent === null && clause.subjects.join() === phrases.join(),
  )

function agrees(group: PhraseGroup, reference: Reference, mentions: MentionIndex): boolean {
  const { syntax } = group.sentence
  const kinds = mentionsOfGroup(mentions, group).map((mention) => mention.actor.kind)
  const person = kinds.includes('person')
  if (reference === 'person') return person && group.phrases.length === 1
  if (group.phrases.some((phrase) => pronounOf(syntax, syntax.nounPhrases[phrase]))) return false
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
