import type { ActorPhrase, FoundMention } from '../../types.ts'

/** “the country”, “the state”, but not “the host country”. */
export const isCountry = ({ lemma, modifiers, determiner }: ActorPhrase): boolean =>
  /^(?:country|nation|state|republic)$/.test(lemma) &&
  modifiers.length === 0 &&
  /^(?:the|this|its)$/.test(determiner ?? '')

/** What a state has one of, in the singular or not: “the authorities”, “security forces”, but not “ministries”. */
export const isBody = ({ plural, lemma, count }: ActorPhrase): boolean =>
  !plural || (count === null && /^(?:authority|troops|force|court|service)$/.test(lemma))

/** A definite phrase that says no more than its noun: “the company”, “the rebels”. */
export const isBare = ({
  modifiers,
  possessor,
  plural,
  determiner,
  capitalised,
  lemma,
}: ActorPhrase): boolean => {
  const plain = modifiers.every((word) => /^(?:same|group|entire|whole)$/.test(word))
  const definite = /^(?:the|this|that|these|those)$/.test(determiner ?? '') || capitalised
  return (
    plain &&
    possessor === null &&
    definite &&
    (!plural || /^(?:rebel|militant|insurgent|jihadist|guerrilla)$/.test(lemma))
  )
}

/** Whether a bare phrase opens its sentence and a finite verb follows: it acts, whoever it is. */
export function isActingBody({ sentence, start, end }: FoundMention): boolean {
  const { tokens } = sentence.syntax
  const [first] = tokens
  const verb = tokens.find((token) => token.start >= end && token.upos !== 'ADV')
  const opens =
    first !== undefined && tokens.find((token) => token.start > first.start)?.start === start
  return (
    opens &&
    first.text === 'The' &&
    (verb?.upos === 'AUX' || /^(?:VB[DPZ]|MD)$/.test(verb?.xpos ?? ''))
  )
}
