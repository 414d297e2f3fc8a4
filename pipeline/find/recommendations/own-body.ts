import { subjectsOf, verbOf } from '../../language/query/clauses.ts'
import { verbForms } from '../../language/query/verbs.ts'
import type { Sentence } from '../../language/types.ts'
import { reportingBodies, urgingVerbs } from '../../lexicon/recommendation-cues.ts'
import type { DocumentSentence, FoundActor } from '../../types.ts'
import type { MentionIndex } from '../coreference/mentions.ts'
import { mentionsOfPhrase } from '../coreference/phrases.ts'

/**
 * The body whose report this is, as the text calls it (“committee” where “the Committee recommends that …”); null where
 * none speaks so. A body that the running text has named before is another’s: “the European Commission … The Commission”.
 */
export function ownBodyOf(
  sentences: readonly DocumentSentence[],
  mentions: MentionIndex,
): string | null {
  const names = namesOf(sentences, mentions)
  const seen = new Set<string>()
  for (const sentence of sentences) {
    const { syntax } = sentence
    const phrase = urgingSubject(syntax)
    const body = bodyAt(syntax, phrase)
    if (phrase === null || body === null || seen.has(body)) continue
    seen.add(body)
    const actors = mentionsOfPhrase(mentions, sentence, phrase).map(({ actor }) => actor)
    if (actors.every((actor) => (names.get(actor) ?? []).every((name) => name === body)))
      return body
  }
  return null
}

/** The phrase that urges something in a sentence: “The Special Rapporteur recommends …”. */
function urgingSubject(syntax: Sentence): number | null {
  const index = syntax.clauses.findIndex(({ parent, kind }) => parent === null && kind === 'main')
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (verb?.tense !== 'present' || verb.modal !== null || verb.voice === 'passive') return null
  const urges = verbForms(syntax, verb.head).some((form) => urgingVerbs.has(form))
  return urges ? (subjectsOf(syntax, index)[0] ?? null) : null
}

/** Who speaks of itself without an article: auditors by their acronym, the staff of a lender. */
const alone = /^(?:GAO|OIG|[Ss]taff)$/
/** Bodies that write themselves small. */
const visitors = /^(?:mission|inquiry|review|panel)$/

/** “The Committee”, “the Working Group”: a body without a name, written as one that has. */
export function bodyAt({ nounPhrases, tokens }: Sentence, phrase: number | null): string | null {
  const { from, to } = nounPhrases[phrase ?? -1] ?? { from: 0, to: 0 }
  const [article, ...words] = tokens.slice(from, to)
  const first = article?.text ?? ''
  if (words.length === 0) return alone.test(first) ? first.toLowerCase() : null
  if (!/^the$/i.test(first)) return null
  const name = words.map(({ text }) => text.toLowerCase()).join(' ')
  const isWritten = words.every(({ text }) => /^\p{Lu}/u.test(text)) || visitors.test(name)
  return isWritten && reportingBodies.has(name) ? name : null
}

/** By what names the running text gives each actor, in lower case. */
function namesOf(
  sentences: readonly DocumentSentence[],
  mentions: MentionIndex,
): ReadonlyMap<FoundActor, readonly string[]> {
  const names = new Map<FoundActor, string[]>()
  for (const sentence of sentences) {
    const { kind, text } = sentence.block
    if (kind !== 'paragraph' && kind !== 'list-item') continue
    for (const { actor, reference, start, end } of mentions.get(sentence) ?? []) {
      if (reference !== 'name') continue
      const known = names.get(actor) ?? []
      known.push(text.slice(start, end).toLowerCase())
      names.set(actor, known)
    }
  }
  return names
}
