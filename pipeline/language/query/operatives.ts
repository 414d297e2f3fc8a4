import { operativeVerbs } from '../../lexicon/recommendation-cues.ts'
import type { Sentence } from '../types.ts'
import { asWritten } from './as-written.ts'
import { analyseFilled } from './inserted.ts'

/**
 * Reads an operative clause of a resolution, which leaves out who decides: “Urges all parties to …”. Null where the
 * first word is no verb of such clauses.
 */
export function readOperative(text: string): Sentence[] | null {
  const [, adverb = '', first = ''] =
    /^((?:Also|Further|Again|Strongly)? ?)([a-z]{3,16})\b/i.exec(text) ?? []
  if (!operativeVerbs.has(first.toLowerCase())) return null
  const at = adverb.length
  const lowered = text.slice(0, at) + first.toLowerCase() + text.slice(at + first.length)
  const sentences = analyseFilled(lowered, [at, ...furtherVerbs(lowered)], 'it ')
  const [sentence] = sentences
  const verb = sentence?.verbGroups[sentence.clauses[0]?.verb ?? -1]
  if (verb?.form !== 'finite' || sentence?.tokens[verb.head]?.start !== at) return null
  return asWritten(sentences, text)
}

/** The places of the verbs with which an operative clause goes on: “…, and urges the parties to …”. */
function furtherVerbs(text: string): number[] {
  const found = text
    .slice(0, 4000)
    .matchAll(/([,;] and (?:also |further |strongly )?)([a-z]{3,16}) (?!of|from|by|in)/g)
  return [...found]
    .flatMap(({ 1: before = '', 2: verb = '', index }) =>
      operativeVerbs.has(verb) ? [index + before.length] : [],
    )
    .slice(0, 8)
}
