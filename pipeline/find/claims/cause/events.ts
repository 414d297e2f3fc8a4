import { subjectsOf } from '../../../language/query/clauses.ts'
import type { Sentence } from '../../../language/types.ts'
import { bodyNouns, causeNouns, eventEndings, eventNouns } from '../../../lexicon/event-nouns.ts'

/** Whether a noun, a lower-case lemma, names something that comes about. */
export const isEvent = (head: string): boolean =>
  eventNouns.has(head) || causeNouns.has(head) || (eventEndings.test(head) && !bodyNouns.has(head))

/** Whether a subject bears a name, which is somebody’s unless it names an event (“Hurricane Melissa”). */
export const isNamed = (syntax: Sentence, index: number): boolean =>
  subjectsOf(syntax, index).some((phrase) => {
    const { from = 0, head = -1 } = syntax.nounPhrases[phrase] ?? {}
    if (syntax.tokens[head]?.upos !== 'PROPN') return false
    return !syntax.tokens.slice(from, head).some(({ lemma }) => isEvent(lemma.toLowerCase()))
  })

/** The lower-case form of the word at an index; empty where there is none. */
export const wordAt = (syntax: Sentence, index: number): string =>
  syntax.tokens[index]?.text.toLowerCase() ?? ''
