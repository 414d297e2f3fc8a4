import { CLOSED_CLASS_WORDS } from '../../lexicon/closed-class-words.ts'
import { normalise } from '../tag/form.ts'
import { hashText } from '../tag/hash.ts'
import { closedClasses } from '../tag/walk.ts'
import type { Lexicon, LexiconEntry } from '../tag/lexicon.ts'
import type { Example } from './examples.ts'

/**
 * Words seen this often enter the lexicon. Of rarer ones it would say too much: a noun seen ten times is now and
 * then a verb, and training could not show that, since it knows no other occurrences.
 */
const leastCount = 40
/** A word of a closed class that has one label in this share of its occurrences is never asked about. */
const certainShare = 0.995
const certainClasses = /^(?:ADP|AUX|CCONJ|DET|NUM|PART|PRON|PUNCT|SCONJ|SYM) /
/** A label counts towards a word’s class from this share of its occurrences. */
const leastShare = 0.03

/** Draws up the classes of tags that words take, and the words that take one label only. */
export function buildLexicon(
  examples: readonly Example[],
  labels: readonly string[],
): Map<number, LexiconEntry> {
  const classes = new Map<string, number>()
  const lexicon = new Map<number, LexiconEntry>()
  for (const [word, counts] of countLabels(examples)) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    if (total < leastCount) continue
    const usual = [...counts].filter(([, count]) => count >= leastShare * total)
    const name = usual
      .map(([label]) => label)
      .sort((one, other) => one - other)
      .join(' ')
    const ambiguity = classes.get(name) ?? classes.size + 1
    classes.set(name, ambiguity)
    const [label, count] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))
    const isCertain = count >= certainShare * total && certainClasses.test(labels[label] ?? '')
    lexicon.set(word, { ambiguity, only: isCertain ? label : -1 })
  }
  return lexicon
}

function countLabels(examples: readonly Example[]): Map<number, Map<number, number>> {
  const counts = new Map<number, Map<number, number>>()
  for (const { forms, labels } of examples) {
    for (const [position, form] of forms.entries()) {
      const word = hashOf(form)
      const label = labels[position] ?? 0
      const ofWord = counts.get(word) ?? new Map<number, number>()
      ofWord.set(label, (ofWord.get(label) ?? 0) + 1)
      counts.set(word, ofWord)
    }
  }
  return counts
}

/** Draws up the hashes of the words that closed classes hold, in rising order: those seen in one, and listed ones. */
export function buildClosed(examples: readonly Example[], labels: readonly string[]): Set<number> {
  const closed = new Set(CLOSED_CLASS_WORDS.flatMap(([, words]) => words.map(hashOf)))
  for (const { forms, labels: ofForms } of examples) {
    for (const [position, form] of forms.entries()) {
      if (closedClasses.test(labels[ofForms[position] ?? 0] ?? '')) closed.add(hashOf(form))
    }
  }
  return new Set([...closed].sort((one, other) => one - other))
}

/** The lexicon with the listed words of closed classes that it lacks. Training does without: it cannot learn of them. */
export function withRareWords(lexicon: Lexicon): Lexicon {
  const known = new Map(lexicon)
  for (const [model, words] of CLOSED_CLASS_WORDS) {
    const entry = lexicon.get(hashOf(model))
    if (entry === undefined)
      throw new Error(`Unexpected rare word “${model}”, expected a frequent one`)
    for (const word of words) if (!lexicon.has(hashOf(word))) known.set(hashOf(word), entry)
  }
  return known
}

const hashOf = (form: string): number => hashText(normalise(form))
