import { normalise } from '../tag/form.ts'
import { hashText } from '../tag/hash.ts'
import type { LexiconEntry } from '../tag/lexicon.ts'
import type { Example } from './examples.ts'

/**
 * Words seen this often enter the lexicon. Of rarer ones it would say too much: a noun seen ten times is now and
 * then a verb, and training could not show that, since it knows no other occurrences.
 */
const leastCount = 40
/** Labels of closed classes: a word that has one of these only is never asked about. */
const closedClasses = /^(?:ADP|AUX|CCONJ|DET|NUM|PART|PRON|PUNCT|SCONJ|SYM) /
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
    const [[label = -1] = []] = counts
    const certain = counts.size === 1 && closedClasses.test(labels[label] ?? '')
    lexicon.set(word, { ambiguity, only: certain ? label : -1 })
  }
  return lexicon
}

function countLabels(examples: readonly Example[]): Map<number, Map<number, number>> {
  const counts = new Map<number, Map<number, number>>()
  for (const { forms, labels } of examples) {
    for (const [position, form] of forms.entries()) {
      const word = hashText(normalise(form))
      const label = labels[position] ?? 0
      const ofWord = counts.get(word) ?? new Map<number, number>()
      ofWord.set(label, (ofWord.get(label) ?? 0) + 1)
      counts.set(word, ofWord)
    }
  }
  return counts
}
