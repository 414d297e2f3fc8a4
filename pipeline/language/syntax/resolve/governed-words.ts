import { COPULAR_VERBS, GERUND_VERBS, REFRAINING_VERBS } from '../../../lexicon/verb-patterns.ts'
import { isFinite } from '../stretches.ts'
import type { Token } from '../../types.ts'
import type { Words } from '../verb-readings.ts'
import { isAuxiliaryLemma, isVerbal } from '../word-classes.ts'
import type { WordClass } from '../word-classes.ts'
import { limits } from './constraint.ts'
import type { WordConstraint } from './constraint.ts'
import { back, isPastLikeBase, isPhraseOpener, OBJECT } from './neighbours.ts'

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
    id: 'be-takes-participles',
    example: 'Brakes must be tested and [optimised] to stop.',
    of: ['finite'],
    isBroken: ({ tokens, classes, forms }, index) =>
      tokens[index]?.xpos === 'VBD' &&
      classes[index - 1] === 'coordinator' &&
      BARE_BE.has(forms[behindParticiples(classes, index - 2)] ?? ''),
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
      !isAuxiliaryLemma(tokens[index]) &&
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
  {
    id: 'that-opens-clause',
    example: 'Ensure [that] policies and plans are reviewed.',
    of: ['determiner'],
    isBroken: ({ tokens, classes }, index) =>
      tokens[index]?.lemma === 'that' &&
      isVerbal(classes[index - 1]) &&
      lacksSubject(classes, index),
    readings: ['subordinator'],
    limit: limits.likely,
  },
  {
    id: 'aspect-takes-gerund',
    example: 'States should stop [funding] military raids.',
    of: ['noun', 'adjective'],
    isBroken: ({ tokens, classes }, index) => {
      if (tokens[index]?.text.endsWith('ing') !== true || !OBJECT.has(classes[index + 1] ?? 'stop'))
        return false
      const before = back(classes, index - 1)
      if (isVerbal(classes[before])) return GERUND_VERBS.has(tokens[before]?.lemma ?? '')
      return (
        tokens[index - 1]?.text === 'from' && REFRAINING_VERBS.has(tokens[index - 2]?.lemma ?? '')
      )
    },
    readings: ['gerund'],
    limit: limits.possible,
  },
  {
    id: 'opening-gerund',
    example: '[Learning] lessons from the war is important.',
    of: ['noun', 'adjective'],
    isBroken: ({ tokens, classes }, index) =>
      index === 0 &&
      tokens[0]?.text.endsWith('ing') === true &&
      opensObject(tokens, classes, 1) &&
      classes.some((word, at) => at > 1 && (word === 'finite' || word === 'modal')),
    readings: ['gerund'],
    limit: limits.likely,
  },
]

const ARTICLES = new Set('a an the its their his her our my your no every whose'.split(' '))

/** Forms of “be” that no subject stands right before. */
const BARE_BE = new Set(['be', 'been', 'being'])

/** The word before “tested, costed” and their like. */
function behindParticiples(classes: readonly WordClass[], index: number): number {
  let at = index
  while (classes[at] === 'participle' || (classes[at] === 'comma' && at < index)) at--
  return at < index ? at : -1
}

function isGovernedByModal({ tokens, classes }: Words, index: number): boolean {
  const modal = back(classes, index - 1)
  if (classes[modal] !== 'modal' || isInverted(classes, modal)) return false
  // “…, should such steps be needed”: “such” opens the subject.
  if (tokens[index]?.lemma === 'such') return false
  if (classes[index] === 'adverb') return isPhraseOpener(classes, index + 1)
  // “Should not simply cut”: a verb all of whose forms are alike.
  if (tokens[index]?.upos === 'VERB') return isPastLikeBase(tokens[index])
  return /^(?:NN|JJ)$/.test(tokens[index]?.xpos ?? '')
}

/** “Should such efforts be pursued”, “Only then will society be able”: the modal stands before its subject. */
const isInverted = (classes: readonly WordClass[], modal: number): boolean =>
  /^(?:stop|colon|semicolon)$/.test(classes[back(classes, modal - 1)] ?? 'stop')

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

/** Whether the first finite verb behind `index` comes before any word that could open its clause. */
function lacksSubject(classes: readonly WordClass[], index: number): boolean {
  const verb = classes.findIndex((_, at) => at > index && isFinite(classes, at))
  return verb > index && !classes.slice(index, verb).some((word) => OPENS_CLAUSE.has(word))
}

const OPENS_CLAUSE: ReadonlySet<WordClass> = new Set([
  'subordinator',
  'wh',
  'comma',
  'semicolon',
  'colon',
  'pronoun',
])

/** A determiner, or a plural before a verb in the singular: “lessons … is”; not “Building permits are”. */
function opensObject(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  index: number,
): boolean {
  if (isPhraseOpener(classes, index)) return true
  if (tokens[index]?.xpos !== 'NNS') return false
  const verb = tokens.find((_, at) => at > index && classes[at] === 'finite')
  return verb?.xpos === 'VBZ'
}
