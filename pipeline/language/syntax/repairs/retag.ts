import { isIrregularPast, verbBase } from '../../known-words.ts'
import type { VerbTag } from '../../known-words.ts'
import type { Token } from '../../types.ts'
import type { WordClass } from '../word-classes.ts'

/** Gives the words that were read as another part of speech the tags and the lemma of that. */
export const retag = (tokens: readonly Token[], classes: readonly WordClass[]): Token[] =>
  tokens.map((token, index) => {
    const xpos = verbTag(token, classes[index], classes[index - 1])
    if (xpos !== null) return asVerb(token, xpos)
    if (classes[index] === 'adjective' && token.xpos.startsWith('VB'))
      return { ...token, upos: 'ADJ', xpos: 'JJ', lemma: token.text.toLowerCase() }
    if (classes[index] === 'modal' && token.xpos !== 'MD')
      return { ...token, upos: 'AUX', xpos: 'MD', lemma: token.text.toLowerCase() }
    if (classes[index] === 'noun' && token.xpos.startsWith('VB')) return asNoun(token)
    return token
  })

/** The tag of a word read as a verb; null where it has a fitting one or is no verb. */
function verbTag(
  { xpos, text }: Token,
  word: WordClass | undefined,
  before: WordClass | undefined,
): VerbTag | null {
  switch (word) {
    case 'finite':
      if (xpos === 'VBP' && isIrregularPast(text)) return 'VBD'
      return /^VB[DZP]$/.test(xpos) ? null : finiteTag(text)
    case 'base':
      return xpos === 'VB' || (xpos === 'VBP' && before !== 'modal') ? null : 'VB'
    case 'gerund':
      return xpos === 'VBG' ? null : 'VBG'
    case 'participle':
      return xpos.startsWith('VB') && xpos !== 'VBD' ? null : 'VBN'
    default:
      return null
  }
}

function finiteTag(text: string): VerbTag {
  if (text.endsWith('s') && verbBase(text, 'VBZ') !== undefined) return 'VBZ'
  if (verbBase(text, 'VB') === undefined || text.endsWith('ed') || isIrregularPast(text))
    return 'VBD'
  return 'VBP'
}

const asVerb = (token: Token, xpos: VerbTag): Token => ({
  ...token,
  xpos,
  upos: token.upos === 'AUX' ? 'AUX' : 'VERB',
  lemma: verbBase(token.text, xpos) ?? token.lemma,
})

const asNoun = (token: Token): Token => ({
  ...token,
  upos: 'NOUN',
  xpos: token.xpos === 'VBZ' ? 'NNS' : 'NN',
  lemma: token.xpos === 'VBG' ? token.text.toLowerCase() : token.lemma,
})
