import { subjectsOf, verbOf } from '../../language/query/clauses.ts'
import { verbIsIn } from '../../language/query/verbs.ts'
import type { Sentence } from '../../language/types.ts'
import { reportingBodies, urgingVerbs } from '../../lexicon/recommendation-cues.ts'
import { groupBy } from '../../group-by.ts'
import type { DocumentSentence, FoundMention, Span } from '../../types.ts'
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
  const bodies = firstUses(sentences)
  if (bodies.size === 0) return null
  const names = groupBy(namesIn(sentences, mentions), ({ actor }) => actor)
  for (const [body, { sentence, phrase }] of bodies) {
    const known = mentionsOfPhrase(mentions, sentence, phrase).flatMap(
      ({ actor }) => names.get(actor) ?? [],
    )
    if (known.every((name) => textOf(name) === body)) return body
  }
  return null
}

/** The bodies that urge something, each with the phrase that first says so. */
function firstUses(
  sentences: readonly DocumentSentence[],
): ReadonlyMap<string, { sentence: DocumentSentence; phrase: number }> {
  const uses = new Map<string, { sentence: DocumentSentence; phrase: number }>()
  for (const sentence of sentences) {
    const phrase = urgingSubject(sentence.syntax)
    const body = bodyAt(sentence.syntax, phrase)
    if (phrase !== null && body !== null && !uses.has(body)) uses.set(body, { sentence, phrase })
  }
  return uses
}

/** The phrase that urges something in a sentence: “The Special Rapporteur recommends …”. */
function urgingSubject(syntax: Sentence): number | null {
  const index = syntax.clauses.findIndex(({ parent, kind }) => parent === null && kind === 'main')
  const clause = syntax.clauses[index]
  const verb = clause && verbOf(syntax, clause)
  if (verb?.tense !== 'present' || verb.modal !== null || verb.voice === 'passive') return null
  const urges = verbIsIn(syntax, verb.head, urgingVerbs)
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

/** The names by which the running text gives actors. */
const namesIn = (
  sentences: readonly DocumentSentence[],
  mentions: MentionIndex,
): readonly FoundMention[] =>
  sentences
    .filter(({ block: { kind } }) => kind === 'paragraph' || kind === 'list-item')
    .flatMap((sentence) => mentions.get(sentence) ?? [])
    .filter(({ reference }) => reference === 'name')

const textOf = ({ sentence, start, end }: Span): string =>
  sentence.block.text.slice(start, end).toLowerCase()
