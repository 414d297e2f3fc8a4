import type { Cue } from '../directive.ts'

/** A bare verb where the briefing recommends: “Lift the ban”, “Do not pay for raids”. */
export const imperativeCue: Cue = ({ advisory, clause, index, sentence, verb }) => {
  if (!advisory || verb.form !== 'imperative') return null
  if (clause.parent !== null || clause.subjects.length > 0 || sentence.block.kind === 'footnote') {
    return null
  }
  return {
    clause: index,
    addressees: null,
    strength: 'should',
    stance: verb.negated ? 'avoid' : 'do',
    rule: 'imperative',
  }
}
