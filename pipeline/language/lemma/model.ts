import type { Vocabulary } from '../tag/vocabulary.ts'
import type { SuffixRule, SuffixRules } from './suffixes.ts'

/** What was learned about lemmas, as it is stored: entries divided by spaces, by XPOS. */
export interface StoredLemmas {
  /** “suffix:cut:add”. */
  rules: Readonly<Record<string, string>>
  /** “form:lemma”, where the rules are wrong. */
  exceptions: Readonly<Record<string, string>>
}

/** What was learned about lemmas, ready to be looked up. */
export interface Lemmas {
  rules: SuffixRules
  /** Lemmas by “XPOS form”. */
  exceptions: ReadonlyMap<string, string>
  /** Words whose parts of speech are known: they are bases. */
  vocabulary: Vocabulary
}

/** Unpacks stored lemmas. */
export function readLemmas({ rules, exceptions }: StoredLemmas, vocabulary: Vocabulary): Lemmas {
  return {
    rules: new Map(
      entries(rules).map(([xpos, [suffix = '', cut = '', add = '']]): [string, SuffixRule] => [
        `${xpos} ${suffix}`,
        { cut: Number(cut), add },
      ]),
    ),
    exceptions: new Map(
      entries(exceptions).map(([xpos, [form = '', lemma = '']]) => [`${xpos} ${form}`, lemma]),
    ),
    vocabulary,
  }
}

function entries(stored: Readonly<Record<string, string>>): [string, string[]][] {
  return Object.entries(stored).flatMap(([xpos, list]) =>
    list.split(' ').map((entry): [string, string[]] => [xpos, entry.split(':')]),
  )
}
