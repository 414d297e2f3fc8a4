import { ATTRIBUTIVE_GERUNDS, NO_DESCRIPTIONS } from '../../lexicon/phrase-grammar.ts'
import type { Token } from '../../language/types.ts'
import { isCapitalised } from './text.ts'
import type { NamedEntity } from './types.ts'

/** Where the adjectives before a name begin: “landlocked Ethiopia”, “newly formed People’s Defence Forces”. */
export function describedFrom(
  tokens: readonly Token[],
  { from, to, nested, aspect }: NamedEntity,
): number {
  if (nested || aspect === 'demonym' || aspect === 'region-demonym') return from
  if (modifiesNoun(tokens[to])) return from
  let at = from
  for (;;) {
    if (isDescription(tokens[at - 1], tokens[at - 2])) at--
    else if (
      at < from &&
      tokens[at - 1]?.text === 'and' &&
      isDescription(tokens[at - 2], tokens[at - 3])
    )
      at -= 2
    else break
  }
  return at < from && tokens[at - 1]?.xpos === 'RB' && (tokens[at - 1]?.text ?? '').endsWith('ly')
    ? at - 1
    : at
}

/** Whether a name stands before a noun, or is joined to one, so that an adjective before it is the noun’s. */
const modifiesNoun = (next: Token | undefined): boolean =>
  next !== undefined &&
  (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.upos) || /^[-–—/&]$|^['’]s?$/.test(next.text))

/** An adjective in lower case; a part of a country (“northern Mali”) is a place, not the country described. */
function isDescription(token: Token | undefined, before: Token | undefined): boolean {
  if (token === undefined || isCapitalised(token.text) || NO_DESCRIPTIONS.has(token.text))
    return false
  if (!/^\p{Ll}[\p{Ll}-]+$/u.test(token.text)) return false
  if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(before?.upos ?? '')) return false
  if (token.upos === 'ADJ') return true
  if (ATTRIBUTIVE_GERUNDS.has(token.text))
    return before === undefined || /^(?:DET|ADP|SCONJ|CCONJ|PUNCT)$/.test(before.upos)
  return token.xpos === 'VBN' && before?.xpos === 'RB' && before.text.endsWith('ly')
}
