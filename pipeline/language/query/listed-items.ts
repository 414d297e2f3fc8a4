import { infinitiveNouns } from '../../lexicon/complement-words.ts'
import { analyse } from '../index.ts'
import { verbBase } from '../known-words.ts'
import type { Sentence } from '../types.ts'
import { asWritten } from './as-written.ts'
import { analyseWith } from './inserted.ts'

/** Reads “The ministry to publish the list” as what the ministry needs to do; null where the text is not of that form. */
export function readAssignment(text: string): Sentence[] | null {
  const at = / to [a-z]/.exec(text.slice(0, 160))?.index ?? -1
  if (at < 0 || !verbAt(text, at + 4) || isStated(text)) return null
  // “Survivability (ability to flee)”, “a plan to flee”: the noun has the infinitive.
  const before =
    text
      .slice(0, at)
      .split(/[^\w-]/)
      .at(-1)
      ?.toLowerCase() ?? ''
  if (infinitiveNouns.has(before) || text.slice(0, at).includes('(')) return null
  const sentences = analyseWith(text, at + 1, 'need ')
  const [sentence] = sentences
  const clause = sentence?.clauses[0]
  const group = sentence?.verbGroups[clause?.verb ?? -1]
  const assigned = group?.modal === 'need to' && sentence?.tokens[group.from]?.start === at + 1
  if (!assigned || clause === undefined || clause.subjects.length === 0) return null
  const verbGroups = sentence.verbGroups.map((one) =>
    one === group ? { ...one, modal: 'should' } : one,
  )
  return [{ ...sentence, verbGroups }, ...sentences.slice(1)]
}

const verbAt = (text: string, at: number): boolean =>
  verbBase(/^[a-z-]+/.exec(text.slice(at))?.[0] ?? '', 'VB') !== undefined

/** Reads an item in the third person (“takes steps to …”) below “we recommend that the government:”. */
export function readThirdPerson(text: string): Sentence[] | null {
  const word = /^[a-z]{2,20}s(?= )/.exec(text)?.[0]
  if (word === undefined || verbBase(word, 'VBZ') === undefined) return null
  const sentences = analyseWith(text, 0, 'It ')
  const group = sentences[0]?.verbGroups[0]
  return group?.form === 'finite' && group.from === 0 && group.modal === null ? sentences : null
}

/** Whether a text has a finite main verb as it stands. */
function isStated(text: string): boolean {
  const [first] = analyse(text).sentences
  return (first?.clauses ?? []).some(
    ({ parent, verb }) => parent === null && first?.verbGroups[verb ?? -1]?.form === 'finite',
  )
}

/** Reads an item that goes on with a gerund (“training nurses” below “is responsible for:”). */
export function readGerund(text: string): Sentence[] | null {
  const word = /^[A-Za-z]{2,20}ing(?= )/.exec(text)?.[0].toLowerCase()
  if (word === undefined || verbBase(word, 'VBG') === undefined) return null
  const lowered = word + text.slice(word.length)
  const [sentence, ...others] = analyseWith(lowered, 0, 'They are ')
  const group = sentence?.verbGroups[0]
  if (!sentence || !group?.progressive || group.head !== 0) return null
  const verbGroups = sentence.verbGroups.map((one) =>
    one.progressive ? { ...one, form: 'gerund' as const, tense: null, progressive: false } : one,
  )
  return asWritten([{ ...sentence, verbGroups }, ...others], text)
}
