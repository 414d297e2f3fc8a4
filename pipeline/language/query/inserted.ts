import { analyse } from '../index.ts'
import type { Clause, NounPhrase, Sentence, Token, VerbGroup } from '../types.ts'

/**
 * Analyses a text as if `words` stood in it at `place`, and takes them out again: tokens, phrases and clauses are those
 * of the text itself. What a text leaves out (“[They must] vet the guards”, “[It] urges states to …”, “that the state
 * [should] repair the dam”) is what a tagger needs to tell its verbs from nouns.
 */
export const analyseWith = (text: string, place: number, words: string): Sentence[] =>
  analyseFilled(text, [place], words)

/** The same with the words at several places, in the order of the text. */
export function analyseFilled(text: string, places: readonly number[], words: string): Sentence[] {
  const last = places.at(-1)
  if (last === undefined) return analyse(text).sentences
  const own = last === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : words
  const filled = text.slice(0, last) + own + text.slice(last)
  return analyseFilled(filled, places.slice(0, -1), words).map((sentence) =>
    without(sentence, text, last, words.length),
  )
}

function without(sentence: Sentence, text: string, place: number, length: number): Sentence {
  const back = (offset: number) => (offset <= place ? offset : Math.max(place, offset - length))
  const isInserted = ({ start, end }: Token) => start >= place && end <= place + length
  const first = sentence.tokens.findIndex(isInserted)
  const many = sentence.tokens.filter(isInserted).length
  const tokens = sentence.tokens.flatMap((token) => {
    if (isInserted(token)) return []
    const [start, end] = [back(token.start), back(token.end)]
    return [{ ...token, start, end, text: text.slice(start, end) || token.text }]
  })
  const bounds = { start: tokens[0]?.start ?? back(sentence.start), end: back(sentence.end) }
  if (many === 0) return { ...sentence, ...bounds, tokens }
  return { ...bounds, tokens, ...renumbered(sentence, first, many) }
}

type Parts = Pick<Sentence, 'nounPhrases' | 'verbGroups' | 'clauses'>

/** Phrases, groups and clauses by the numbers that tokens and phrases have once some tokens are gone. */
function renumbered(
  { nounPhrases, verbGroups, clauses }: Sentence,
  first: number,
  many: number,
): Parts {
  const at = (token: number): number => (token < first ? token : Math.max(first, token - many))
  const atOrNull = (token: number | null) => (token === null ? null : at(token))
  const isGone = (token: number) => token >= first && token < first + many
  const kept = nounPhrases.map(({ head }) => !isGone(head))
  const phraseAt = (phrase: number) => kept.slice(0, phrase).filter(Boolean).length
  const phraseOrNull = (phrase: number | null) =>
    phrase === null || kept[phrase] !== true ? null : phraseAt(phrase)
  const phrasesAt = (phrases: readonly number[]) =>
    phrases.filter((phrase) => kept[phrase]).map(phraseAt)
  return {
    nounPhrases: nounPhrases.flatMap((phrase, index): NounPhrase[] => {
      if (kept[index] !== true) return []
      const { from, to, head, preposition, possessorOf, conjunctOf, appositionOf } = phrase
      return [
        {
          from: at(from),
          to: at(to),
          head: at(head),
          preposition: atOrNull(preposition),
          possessorOf: phraseOrNull(possessorOf),
          conjunctOf: phraseOrNull(conjunctOf),
          appositionOf: phraseOrNull(appositionOf),
        },
      ]
    }),
    verbGroups: verbGroups.map((group): VerbGroup => ({
      ...group,
      from: at(group.from),
      to: at(group.to),
      head: at(group.head),
      auxiliaries: group.auxiliaries.filter((token) => !isGone(token)).map(at),
    })),
    clauses: clauses.map((clause): Clause => ({
      ...clause,
      from: at(clause.from),
      to: at(clause.to),
      coordinator: atOrNull(clause.coordinator),
      marker: atOrNull(clause.marker),
      subjects: phrasesAt(clause.subjects),
      objects: phrasesAt(clause.objects),
    })),
  }
}
