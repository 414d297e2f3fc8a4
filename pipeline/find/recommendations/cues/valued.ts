import { childrenOf, verbOf } from '../../../language/query/clauses.ts'
import { urgingAdjectives, warningAdjectives } from '../../../lexicon/recommendation-cues.ts'
import type { Candidate, Cue } from '../directive.ts'

/** “Strengthening enforcement is essential”: an action that is the subject of such a word. */
export const valuedCue: Cue = (candidate) => {
  const { clause, syntax, verb } = candidate
  if (clause.parent !== null || clause.subjects.length > 0) return null
  if (verb.tense === 'past' || verb.perfect || !copulas.has(lemmaAt(candidate, verb.head)))
    return null
  const action = actionBefore(candidate)
  const adjective = predicateOf(candidate)
  if (action === null || adjective === null) return null
  return {
    clause: action,
    addressees: [],
    strength: urgingAdjectives.get(adjective) ?? 'should',
    stance: warningAdjectives.has(adjective) !== verb.negated ? 'avoid' : 'do',
    evident: false,
    plain: false,
    rule: 'valued',
  }

  /** The gerund or infinitive before the copula that is its subject. */
  function actionBefore({ index }: Candidate): number | null {
    const found = childrenOf(syntax, index).find((child) => {
      const part = syntax.clauses[child]
      const inner = part && verbOf(syntax, part)
      const acts = part?.kind === 'gerund' || part?.kind === 'infinitive'
      return (
        acts && inner && part.marker === null && part.from === clause.from && inner.head < verb.from
      )
    })
    return found ?? null
  }
}

const copulas: ReadonlySet<string> = new Set(['be', 'remain', 'seem', 'become'])

const lemmaAt = ({ syntax }: Candidate, at: number): string => syntax.tokens[at]?.lemma ?? ''

/** The urging word behind the copula, adverbs between them aside. */
function predicateOf({ syntax, verb }: Candidate): string | null {
  for (let at = verb.head + 1; at < verb.head + 4; at++) {
    const { text = '', upos } = syntax.tokens[at] ?? {}
    if (urgingAdjectives.has(text.toLowerCase())) return text.toLowerCase()
    if (upos !== 'ADV') return null
  }
  return null
}
