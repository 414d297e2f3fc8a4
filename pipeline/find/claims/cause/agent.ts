import { headLemma } from '../../../language/query/nouns.ts'
import { verbIsIn } from '../../../language/query/verbs.ts'
import { causalVerbs, causalVerbsOfEvents } from '../../../lexicon/causal-verbs.ts'
import type { Clausal } from '../clausal.ts'
import { isEvent } from './events.ts'

/** “was triggered by a dispute”, “were displaced by fighting”: not by someone who acts, save with a plain verb. */
export function isCausedBy({ syntax, verb }: Clausal): boolean {
  if (verb.voice !== 'passive' || syntax.tokens[verb.to]?.text !== 'by') return false
  if (verbIsIn(syntax, verb.head, causalVerbs)) return true
  const agent = syntax.nounPhrases.findIndex(({ preposition }) => preposition === verb.to)
  return verbIsIn(syntax, verb.head, causalVerbsOfEvents) && isEvent(headLemma(syntax, agent))
}
