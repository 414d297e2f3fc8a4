import { actionVerbs } from '../../lexicon/action-verbs.ts'
import type { Sentence } from '../types.ts'
import { analyseWith } from './inserted.ts'

/** Where a wish begins: behind “recommend that”, “it is vital that”, or “That” at the start of an item. */
const wishes =
  /(?:^|\b(?:recommend(?:s|ed)?|propose[sd]?|urge[sd]?|suggest(?:s|ed)?|request(?:s|ed)?|demand(?:s|ed)?|advise[sd]?|insist(?:s|ed)?|essential|vital|important|imperative|crucial|critical|necessary) (?:also )?)that,? (?!said\b)/i

/** Verbs and modals that show that a clause is no wish. */
const stated =
  /^(?:is|are|was|were|am|has|had|will|would|should|shall|must|can|could|may|might|does|did|do|need|needs|ought)$/i

/** At how many words a missing “should” is tried. */
const mostTries = 8

/**
 * Reads a wish in the base form (“we recommend that the state repair the dam”) with the “should” that it leaves out.
 * Null where the text has none. `from` is where the wish’s subject begins; by default behind “that”.
 */
export function readWish(text: string, from: number = wishStart(text)): Sentence | null {
  if (from < 0) return null
  const words = text.slice(from, from + 400).matchAll(/[^\s,;:.]+/g)
  let [before, tries] = ['', 0]
  for (const { 0: word, index } of words) {
    if (stated.test(word) || tries > mostTries) return null
    const base =
      /^[a-z-]+$/.test(word) && (actionVerbs.has(word) || word === 'be' || word === 'have')
    if (base && before !== '' && !premodifiers.test(before)) {
      tries++
      const [sentence, ...others] = analyseWith(text, from + index, 'should ')
      if (sentence && others.length === 0 && isWish(sentence, from + index)) return sentence
    }
    before = word
  }
  return null
}

/** Words before a noun. */
const premodifiers =
  /^(?:the|an?|of|to|for|in|by|on|with|and|or|its|their|all|new|any|no|this|these)$/i

const wishStart = (text: string): number => {
  const found = wishes.exec(text)
  return found ? found.index + found[0].length : -1
}

const isWish = ({ clauses, verbGroups, tokens }: Sentence, at: number): boolean =>
  clauses.some(({ verb, subjects }) => {
    const group = verbGroups[verb ?? -1]
    return group?.modal === 'should' && tokens[group.from]?.start === at && subjects.length > 0
  })
