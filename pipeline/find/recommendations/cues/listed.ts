import { verbOf } from '../../../language/query/clauses.ts'
import type { Sentence } from '../../../language/types.ts'
import type { Cue } from '../directive.ts'

/**
 * An item that goes on where its line ends: “providing advice …” below “should be responsible for:”, “takes steps …”
 * below “we recommend that the government:”.
 */
export const listedCue: Cue = ({ clause, index, listed, syntax, verb }) => {
  const goesOn = verb.form === 'gerund' || (verb.form === 'finite' && verb.tense === 'present')
  if (!listed || !goesOn || verb.from !== 0) return null
  if (clause.parent !== null || clause.subjects.length > 0 || verb.modal !== null) return null
  if (verb.form === 'gerund' && (isSubject(syntax, index) || isState(syntax, verb.head)))
    return null
  return {
    clause: index,
    addressees: null,
    strength: 'should',
    stance: verb.negated ? 'avoid' : 'do',
    evident: false,
    plain: false,
    rule: 'listed',
  }
}

/** “Training nurses takes years”: the item says something of what the gerund names; “ensuring it stays open” does not. */
function isSubject(syntax: Sentence, index: number): boolean {
  const own = syntax.clauses[index]
  const leads = clausal.has(syntax.tokens[(own && verbOf(syntax, own)?.head) ?? -1]?.lemma ?? '')
  return syntax.clauses.some((other, at) => {
    const verb = verbOf(syntax, other)
    if (at === index || verb?.form !== 'finite') return false
    if (other.parent === null) return true
    const first = syntax.tokens[verb.auxiliaries[0] ?? verb.head]?.xpos ?? ''
    const bare = other.parent === index && other.kind === 'complement' && other.marker === null
    return bare && !leads && /^(?:VBZ|VBD|MD)$/.test(first)
  })
}

/** “Being a large school”, “Tooling: …”. */
const isState = ({ tokens }: Sentence, head: number): boolean =>
  tokens[head]?.lemma === 'be' || (tokens[head + 1]?.upos ?? 'PUNCT') === 'PUNCT'

/** Verbs whose clause needs no “that”. */
const clausal: ReadonlySet<string> = new Set(['ensure', 'guarantee', 'check', 'see', 'make', 'say'])
