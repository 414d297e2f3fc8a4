import type { Cue } from '../directive.ts'

/**
 * An item that goes on where its line ends: “providing advice …” below “should be responsible for:”, “takes steps …”
 * below “we recommend that the government:”.
 */
export const listedCue: Cue = ({ clause, index, listed, verb }) => {
  const goesOn = verb.form === 'gerund' || (verb.form === 'finite' && verb.tense === 'present')
  if (!listed || !goesOn || verb.from !== 0) return null
  if (clause.parent !== null || clause.subjects.length > 0 || verb.modal !== null) return null
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
