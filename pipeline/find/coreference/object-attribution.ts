import { childrenOf, subjectsOf } from '../../language/query/clauses.ts'
import { firstComplement } from '../../language/query/complements.ts'
import { headLemma } from '../../language/query/nouns.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import type { Sentence, VerbGroup } from '../../language/types.ts'
import {
  accusingVerbs,
  advisingVerbs,
  ascribingVerbs,
  callingVerbs,
  estimatingVerbs,
  judgedNouns,
  labellingVerbs,
  stanceVerbs,
} from '../../lexicon/attribution-verbs.ts'
import { evaluativeAdjectives } from '../../lexicon/evaluative-words.ts'
import { foreseeingVerbs } from '../../lexicon/forecast-cues.ts'
import type { Proposition } from './proposition.ts'

/** What a clause says of its verb’s object. */
export function ofObject(syntax: Sentence, index: number, verb: VerbGroup): Proposition | null {
  const { objects = [] } = syntax.clauses[index] ?? {}
  if (verb.voice === 'passive') return null
  const holder = subjectsOf(syntax, index)
  const cue = { from: verb.head, to: verb.head + 1 }
  const said = { holder, cue, stance: stanceOf(syntax, verb.head) }
  if (objects.length === 0) return ownPlans(syntax, index, said)
  const judgment = judged(syntax, index, said)
  if (judgment) return judgment
  if (verbIsIn(syntax, verb.head, accusingVerbs)) return accused(syntax, index, said)
  if (verbIsIn(syntax, verb.head, ascribingVerbs))
    return { clause: index, subjects: objects, ...said }
  if (said.stance !== 'asserted' || verbIsIn(syntax, verb.head, estimatingVerbs)) {
    const clause = firstComplement(syntax, index, 'infinitive')
    if (clause !== null) return { clause, subjects: objects, ...said }
  }
  return null
}

function stanceOf(syntax: Sentence, head: number): Proposition['stance'] {
  if (verbIsIn(syntax, head, advisingVerbs)) return 'advised'
  return verbIsIn(syntax, head, foreseeingVerbs) ? 'expected' : 'asserted'
}

/** “The bank expects to sell more”: what its subject expects of itself. */
function ownPlans(syntax: Sentence, index: number, said: Saying): Proposition | null {
  const clause = said.stance === 'expected' ? firstComplement(syntax, index, 'infinitive') : null
  return clause === null ? null : { clause, subjects: said.holder ?? [], ...said }
}

/** Who says something, by which words, and how it is held. */
type Saying = Pick<Proposition, 'holder' | 'cue' | 'stance'>

/** “X accuses Y of arming rebels”, “X suspects Y of fraud”. */
function accused(syntax: Sentence, index: number, said: Saying): Proposition | null {
  const { objects: subjects = [] } = syntax.clauses[index] ?? {}
  const { to = 0 } = syntax.nounPhrases[subjects.at(-1) ?? -1] ?? {}
  const charge = childrenOf(syntax, index).find((child) => {
    const { kind, from, marker } = syntax.clauses[child] ?? { kind: 'main', from: 0, marker: null }
    return kind === 'gerund' && (marker ?? from) >= to && (marker ?? from) <= to + 1
  })
  const names = /^(?:of|for|with)$/i.test(syntax.tokens[to]?.text ?? '')
  return charge === undefined && !names ? null : { clause: charge ?? index, subjects, ...said }
}

/** “X sees advantages in …”, “X regards Y as …”: the clause itself is what X holds. */
function judged(syntax: Sentence, index: number, said: Saying): Proposition | null {
  const { objects = [], to = 0 } = syntax.clauses[index] ?? {}
  const object = syntax.nounPhrases[objects[0] ?? -1]
  const head = said.cue?.from ?? -1
  if (object && verbIsIn(syntax, head, callingVerbs) && isCalled(syntax, object.to, to)) {
    return { clause: index, subjects: objects, ...said }
  }
  if (!object) return null
  const sees = verbIsIn(syntax, head, stanceVerbs)
  if (!sees && !verbIsIn(syntax, head, labellingVerbs)) return null
  const as = syntax.tokens
    .slice(object.to, Math.min(to, object.to + 6))
    .some(({ text, upos }, at, all) => text === 'as' && all[at + 1]?.xpos !== 'VBG' && upos !== 'X')
  if (!as && !sees) return null
  if (!as && !judgedNouns.has(headLemma(syntax, objects[0]))) return null
  return { clause: index, subjects: as ? objects : subjectsOf(syntax, index), ...said }
}

/** “called the expansion of the mission critical”: a judging adjective that stands behind a noun, before no other. */
function isCalled({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ upos, text }, at, all) => {
    const before = tokens[from + at - 1]?.upos ?? 'X'
    const next = all[at + 1]?.upos ?? 'PUNCT'
    return (
      upos === 'ADJ' &&
      evaluativeAdjectives.has(text.toLowerCase()) &&
      /^(?:NOUN|PROPN|ADV|PUNCT)$/.test(before) &&
      /^(?:ADP|PUNCT|SCONJ|CCONJ)$/.test(next)
    )
  })
}
