import { COPULAR_VERBS } from '../../../lexicon/verb-patterns.ts'
import type { Words } from '../verb-readings.ts'
import type { WordClass } from '../word-classes.ts'
import { limits } from './constraint.ts'
import type { WordConstraint } from './constraint.ts'
import { back, isPastLikeBase, isPhraseOpener } from './neighbours.ts'

/** What the words before and behind ask of a word. */
export const governedWords: readonly WordConstraint[] = [
  {
    id: 'modal-takes-base',
    example: 'The council should [back] a larger mission.',
    of: ['noun', 'adjective', 'adverb', 'participle', 'finite'],
    isBroken: (words, index) => isGovernedByModal(words, index),
    readings: ['base'],
    limit: limits.possible,
  },
  {
    id: 'to-takes-base',
    example: 'They agreed to [trade] access for restraint.',
    of: ['noun'],
    isBroken: ({ tokens, classes }, index) =>
      classes[index - 1] === 'to' && tokens[index]?.upos === 'NOUN',
    readings: ['base'],
    limit: limits.possible,
  },
  {
    id: 'have-takes-participle',
    example: 'The army has [entered] the town.',
    of: ['finite', 'adjective'],
    isBroken: ({ tokens, classes }, index) => {
      const before = back(classes, index - 1)
      return tokens[before]?.lemma === 'have' && tokens[before].upos === 'AUX'
    },
    readings: ['participle'],
    limit: limits.likely,
  },
  {
    id: 'determiner-takes-noun',
    example: 'Vet guards, raise their [pay] and train them.',
    of: ['finite', 'base'],
    isBroken: ({ tokens, classes, forms }, index) =>
      tokens[index]?.upos === 'VERB' &&
      (classes[index - 1] === 'possessive-pronoun' || ARTICLES.has(forms[index - 1] ?? '')),
    readings: ['noun', 'adjective'],
    limit: limits.possible,
  },
  {
    id: 'preposition-takes-noun',
    example: 'The bill deals with [export] controls.',
    of: ['base'],
    isBroken: ({ tokens, classes, forms }, index) =>
      tokens[index]?.upos === 'VERB' &&
      classes[index - 1] === 'preposition' &&
      !BARE_PREPOSITIONS.has(forms[index - 1] ?? ''),
    readings: ['noun', 'adjective'],
    limit: limits.possible,
  },
  {
    id: 'singular-takes-verb',
    example: 'This [points] to a fragile balance.',
    of: ['noun'],
    isBroken: ({ tokens, classes, forms }, index) =>
      tokens[index]?.xpos === 'NNS' &&
      (forms[index - 1] === 'this' || (forms[index - 1] === 'that' && index === 1)) &&
      (classes[index + 1] === 'preposition' || isPhraseOpener(classes, index + 1)),
    readings: ['finite'],
    limit: limits.certain,
  },
  {
    id: 'will-to-fight',
    example: 'A people’s [will] to fight is vital.',
    of: ['modal'],
    isBroken: ({ classes, forms }, index) =>
      forms[index] === 'will' &&
      classes[index + 1] === 'to' &&
      classes[index + 2] === 'base' &&
      /^(?:possessive|possessive-pronoun|determiner|adjective)$/.test(classes[index - 1] ?? ''),
    readings: ['noun'],
    limit: limits.certain,
  },
  {
    id: 'copula-has-subject',
    example: 'Trade [remained] modest, but they appear to be pleased.',
    of: ['participle'],
    isBroken: ({ tokens, classes }, index) =>
      COPULAR_VERBS.has(tokens[index]?.lemma ?? '') &&
      /^(?:noun|pronoun)$/.test(classes[back(classes, index - 1)] ?? '') &&
      !tokens.slice(0, index).some(({ lemma }) => lemma === 'have'),
    readings: ['finite'],
    limit: limits.possible,
  },
  {
    id: 'subject-is-no-order',
    example: '[Close] contact with patients should be avoided.',
    of: ['base'],
    isBroken: ({ tokens, classes }, index) =>
      index === 0 && tokens[0]?.upos === 'VERB' && isSubject(classes),
    readings: ['noun', 'adjective'],
    limit: limits.possible,
  },
]

const ARTICLES = new Set('a an the its their his her our my your no every whose'.split(' '))
/** Prepositions before a bare infinitive (“rather than expel”, “nothing but wait”). */
const BARE_PREPOSITIONS = new Set(['than', 'but', 'except', 'save', 'to'])

function isGovernedByModal({ tokens, classes }: Words, index: number): boolean {
  if (classes[back(classes, index - 1)] !== 'modal') return false
  // “Should such efforts be pursued”: the modal stands before its subject.
  if (tokens[index]?.lemma === 'such') return false
  if (classes[index] === 'adverb') return isPhraseOpener(classes, index + 1)
  // “Should not simply cut”: a verb all of whose forms are alike.
  if (tokens[index]?.upos === 'VERB') return isPastLikeBase(tokens[index])
  return /^(?:NN|JJ)$/.test(tokens[index]?.xpos ?? '')
}

/** Whether the sentence’s first words, with the phrases behind them, are the subject of a finite verb. */
function isSubject(classes: readonly WordClass[]): boolean {
  const end = classes.findIndex((word) => !IN_SUBJECT.has(word))
  return classes[end] === 'modal' || classes[end] === 'finite'
}

const IN_SUBJECT: ReadonlySet<WordClass> = new Set([
  'base',
  'noun',
  'adjective',
  'preposition',
  'determiner',
  'possessive',
  'possessive-pronoun',
  'number',
])
