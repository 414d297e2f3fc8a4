import { subjectsOf, verbOf } from '../../language/query/clauses.ts'
import { headLemma } from '../../language/query/nouns.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import { authorNouns, deonticModals, urgingVerbs } from '../../lexicon/recommendation-cues.ts'
import type { MentionIndex } from '../coreference/mentions.ts'
import { mentionsOfPhrase, pronounOf } from '../coreference/phrases.ts'
import type { DocumentSentence } from '../../types.ts'
import { mayAct } from './subject.ts'

/**
 * Whether a line that brings in a list tells what someone does (“The agency seeks to take these steps:”): what it lists
 * is then reported. Not “we propose these steps:”, “banks can take three steps:”, “these steps are needed:”.
 */
export function isDescribed(line: DocumentSentence, mentions: MentionIndex): boolean {
  const { syntax } = line
  if (syntax.verbGroups.some(({ modal }) => deonticModals.has(modal ?? ''))) return false
  return syntax.clauses.some((clause, index) => {
    const verb = verbOf(syntax, clause)
    if (clause.parent !== null || verb?.form !== 'finite') return false
    if ((verb.modal !== null && verb.modal !== 'will') || verbIsIn(syntax, verb.head, urgings))
      return false
    const [subject] = subjectsOf(syntax, index)
    return subject !== undefined && isSomeoneElse(line, subject, mentions)
  })
}

/** Verbs of those who advise: “the panel identified four measures”. */
const urgings: ReadonlySet<string> = new Set([
  ...urgingVerbs.keys(),
  ...['need', 'have', 'identify', 'offer', 'outline', 'present', 'set out', 'make', 'put forward'],
])

/** Someone who can act and is not the author. */
function isSomeoneElse(line: DocumentSentence, phrase: number, mentions: MentionIndex): boolean {
  const { syntax } = line
  const pronoun = pronounOf(syntax, syntax.nounPhrases[phrase])
  if (pronoun !== null && !mayAct(syntax, phrase)) return /^(?:they|he|she)$/.test(pronoun)
  if (authorNouns.has(headLemma(syntax, phrase))) return false
  // “Its strategy employs four techniques:”
  const first = syntax.tokens[syntax.nounPhrases[phrase]?.from ?? -1]?.text ?? ''
  if (/^(?:its|their|his|her)$/i.test(first)) return true
  return mayAct(syntax, phrase) || mentionsOfPhrase(mentions, line, phrase).length > 0
}
