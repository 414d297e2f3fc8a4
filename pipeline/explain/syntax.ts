import { verbOf } from '../language/query/clauses.ts'
import type { Clause, NounPhrase, Sentence } from '../language/types.ts'
import type { DocumentSentence } from '../types.ts'

/** What the language layer reads in a sentence, one line for each token, noun phrase and clause. */
export function syntaxLines({ syntax }: DocumentSentence): string[] {
  const { tokens, nounPhrases, clauses } = syntax
  return [
    'tokens: number, form, lemma, UPOS, XPOS',
    ...tokens.map(({ text, lemma, upos, xpos }, at) =>
      ['', String(at).padStart(3), text, lemma, upos, xpos].join('  '),
    ),
    'noun phrases',
    ...nounPhrases.map((phrase, at) => `  ${String(at)} ${phraseLine(syntax, phrase)}`),
    'clauses',
    ...clauses.map((clause, at) => `  ${String(at)} ${clauseLine(syntax, clause)}`),
  ]
}

function phraseLine(syntax: Sentence, phrase: NounPhrase): string {
  const { head, preposition, possessorOf, conjunctOf, appositionOf } = phrase
  return listed([
    phraseWords(syntax, phrase),
    `head ${wordAt(syntax, head)}`,
    preposition !== null && `behind ${wordAt(syntax, preposition)}`,
    possessorOf !== null && `belongs to ${String(possessorOf)}`,
    conjunctOf !== null && `coordinated with ${String(conjunctOf)}`,
    appositionOf !== null && `in apposition to ${String(appositionOf)}`,
  ])
}

const phraseWords = (syntax: Sentence, { from, to }: { from: number; to: number }): string =>
  `“${syntax.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')}”`

const wordAt = ({ tokens }: Sentence, at: number): string => `“${tokens[at]?.text ?? ''}”`

/** What a clause is: its kind, its verb, and whose phrases are its subject and objects. */
export function clauseLine(syntax: Sentence, clause: Clause): string {
  const { kind, parent, conjunctOf, marker, subjects, subjectFrom, objects } = clause
  const verb = verbOf(syntax, clause)
  return listed([
    `${kind} ${phraseWords(syntax, clause)}`,
    verb &&
      `verb ${phraseWords(syntax, verb)} (${listed([
        verb.form,
        verb.tense,
        verb.voice,
        verb.modal !== null && `modal ${verb.modal}`,
        verb.negated && 'negated',
      ])})`,
    marker !== null && `marked by ${wordAt(syntax, marker)}`,
    parent !== null && `part of ${String(parent)}`,
    conjunctOf !== null && `coordinated with ${String(conjunctOf)}`,
    subjects.length > 0 && `subject ${subjects.join(' and ')}`,
    subjectFrom !== null && `subject of ${String(subjectFrom)}`,
    objects.length > 0 && `object ${objects.join(' and ')}`,
  ])
}

const listed = (parts: readonly (string | false | null)[]): string =>
  parts.filter((part) => typeof part === 'string').join(', ')
