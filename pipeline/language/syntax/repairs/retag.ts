import { isIrregularPast, verbBase } from '../../known-words.ts'
import type { VerbTag } from '../../known-words.ts'
import type { Token, Upos } from '../../types.ts'
import type { WordClass } from '../word-classes.ts'

/** Gives the words that were read as another part of speech the tags and the lemma of that. */
export function retag(tokens: readonly Token[], classes: readonly WordClass[]): Token[] {
  const read: Token[] = []
  for (const token of tokens) {
    const index = read.length
    read.push(retagWord(token, classes[index], classes[index - 1]))
  }
  return read
}

function retagWord(
  token: Token,
  word: WordClass | undefined,
  before: WordClass | undefined,
): Token {
  const xpos = verbTag(token, word, before)
  if (xpos !== null) return asVerb(token, xpos)
  if (word === 'adjective' && token.xpos.startsWith('VB'))
    return withTags(token, 'ADJ', 'JJ', token.text.toLowerCase())
  if (word === 'modal' && token.xpos !== 'MD')
    return withTags(token, 'AUX', 'MD', token.text.toLowerCase())
  return word === 'noun' && token.xpos.startsWith('VB') ? asNoun(token) : token
}

const withTags = ({ start, end, text }: Token, upos: Upos, xpos: string, lemma: string): Token => ({
  start,
  end,
  text,
  lemma,
  upos,
  xpos,
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

const asVerb = (token: Token, xpos: VerbTag): Token =>
  withTags(
    token,
    token.upos === 'AUX' ? 'AUX' : 'VERB',
    xpos,
    verbBase(token.text, xpos) ?? token.lemma,
  )

const asNoun = (token: Token): Token =>
  withTags(
    token,
    'NOUN',
    token.xpos === 'VBZ' ? 'NNS' : 'NN',
    token.xpos === 'VBG' ? token.text.toLowerCase() : token.lemma,
  )
