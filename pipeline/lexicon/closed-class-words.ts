import { wordList } from './word-list.ts'

/**
 * Rarer words of closed classes, which a treebank may lack, by a frequent word that is used as they are. A word that is
 * neither here nor in the treebank as a preposition, conjunction, pronoun, determiner or auxiliary is never tagged as
 * one.
 */
export const CLOSED_CLASS_WORDS: readonly (readonly [model: string, words: readonly string[]])[] = [
  [
    'between',
    wordList(`alongside amid amidst astride athwart atop circa despite minus notwithstanding thru toward towards
      unlike unto upon versus via vis-a-vis vis-à-vis vs`),
  ],
  ['whether', wordList('albeit lest whereas whereupon whilst')],
  ['he', wordList("oneself themself thee thine thou hers ours theirs yours y'all")],
  ['who', wordList('whoever whomever whosoever')],
  ['must', wordList('ought')],
]
