import { verbOf } from '../../language/query/clauses.ts'
import { isQuestion } from '../../document/query/document.ts'
import { isReadable } from '../../language/query/soundness.ts'
import type { DocumentSentence } from '../../types.ts'
import { cleftCue } from './cues/cleft.ts'
import { couldCue } from './cues/could.ts'
import { dutyCue } from './cues/duty.ts'
import { extraposedCue } from './cues/extraposed.ts'
import { imperativeCue } from './cues/imperative.ts'
import { incumbentCue } from './cues/incumbent.ts'
import { listedCue } from './cues/listed.ts'
import { modalCue } from './cues/modal.ts'
import { priorityCue } from './cues/priority.ts'
import { requestCue } from './cues/request.ts'
import { subjunctiveCue } from './cues/subjunctive.ts'
import { timelyCue } from './cues/timely.ts'
import { urgedCue } from './cues/urged.ts'
import { urgingCue } from './cues/urging.ts'
import { valuedCue } from './cues/valued.ts'
import { wellAdvisedCue } from './cues/well-advised.ts'
import type { Candidate, Cue, Directive, Setting } from './directive.ts'
import { urgedWith } from './urged-with.ts'

/** The cues, in order: the first that knows a clause decides. */
export const cues: readonly Cue[] = [
  priorityCue,
  cleftCue,
  wellAdvisedCue,
  dutyCue,
  extraposedCue,
  incumbentCue,
  valuedCue,
  urgingCue,
  urgedCue,
  requestCue,
  timelyCue,
  modalCue,
  couldCue,
  subjunctiveCue,
  imperativeCue,
  listedCue,
]

const unread: ReadonlySet<string> = new Set(['caption', 'metadata', 'table-cell'])

/** What a sentence urges, clause by clause. */
export function directivesOf(sentence: DocumentSentence, setting: Setting): Directive[] {
  const { kind, runIn } = sentence.block
  if (unread.has(kind) || (kind === 'heading' && !runIn) || isQuestion(sentence)) return []
  const first = sentence.syntax.tokens[0]?.text ?? ''
  if (!isReadable(sentence.syntax) || /^whether$/i.test(first) || isRecital(sentence)) return []
  const { syntax } = sentence
  const covered = new Set<number>()
  return syntax.clauses.flatMap((clause, index) => {
    const verb = verbOf(syntax, clause)
    if (!verb || covered.has(index)) return []
    const directive = ask({ ...setting, sentence, syntax, index, clause, verb })
    if (directive === null) return []
    for (const conjunct of urgedWith(syntax, directive.clause)) covered.add(conjunct)
    return [directive]
  })
}

/** “A. whereas the law must be revised;”: what a resolution starts from, not what it asks for. */
const isRecital = ({ block, syntax }: DocumentSentence): boolean => {
  const first = syntax.tokens[0]?.text ?? ''
  return first === 'whereas' || (first === 'Whereas' && block.label !== null)
}

function ask(candidate: Candidate): Directive | null {
  for (const cue of cues) {
    const directive = cue(candidate)
    if (directive) return directive
  }
  return null
}
