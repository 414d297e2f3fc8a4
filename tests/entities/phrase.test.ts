import { describe, expect, it } from 'vitest'
import { readEntities } from '../../pipeline/find/mentions/document.ts'
import { mentionsOf } from '../../pipeline/find/mentions/mentions.ts'
import { withPhrases } from '../../pipeline/find/mentions/phrase.ts'
import type { FoundMention } from '../../pipeline/types.ts'
import { paragraph } from '../temporal/document.ts'

const mentionsIn = (text: string): FoundMention[] =>
  withPhrases(readEntities(paragraph(text)).flatMap(mentionsOf))

const wordsOf = ({ sentence, start, end }: FoundMention): string =>
  sentence.block.text.slice(start, end)

/** A sentence, the mention in it, and what its phrase says: `head number determiner count possessor | modifiers`. */
const phrases: [sentence: string, words: string, said: string][] = [
  [
    'The two neighbouring countries signed.',
    'two neighbouring countries',
    'country plural the 2 - | neighbouring',
  ],
  ['Both sides met.', 'Both sides', 'side plural both 2 - |'],
  ['Neither side signed.', 'side', 'side plural both 2 - |'],
  [
    'Myanmar’s ruling regime fell.',
    'Myanmar’s ruling regime',
    'regime singular - - Myanmar | ruling',
  ],
  [
    'The government of Ecuador fell.',
    'government of Ecuador',
    'government singular the - Ecuador |',
  ],
  ['Its armed forces left.', 'armed forces', 'force plural its - - | armed'],
  ['These protesters left.', 'protesters', 'protester plural these - - |'],
  [
    'The Somali soldiers who fled returned.',
    'Somali soldiers',
    'soldier plural the - Somali | restricted',
  ],
]

describe('the phrase of a mention', () => {
  it.each(phrases)('%s', (sentence, words, said) => {
    const phrase = mentionsIn(sentence).find((one) => wordsOf(one) === words)?.phrase
    expect(phrase).toBeDefined()
    if (!phrase) return
    const { lemma, plural, determiner, count, possessor, modifiers, restricted } = phrase
    const parts = [lemma, plural ? 'plural' : 'singular', determiner, count]
    const owner = possessor === null ? '-' : wordsOf(possessor)
    const rest = [...modifiers, ...(restricted && !words.includes(' of ') ? ['restricted'] : [])]
    expect(
      `${parts.map((part) => part ?? '-').join(' ')} ${owner} | ${rest.join(' ')}`.trim(),
    ).toBe(said)
  })

  it('is none for a name', () => {
    expect(mentionsIn('France left.').map(({ phrase }) => phrase)).toEqual([null])
  })
})

/** A sentence, a mention in it, and the head of the noun phrase that it is. */
const heads: [sentence: string, words: string, head: string | null][] = [
  ['France left.', 'France', 'France'],
  ['The government of Ecuador fell.', 'government of Ecuador', 'government'],
  ['The government of Ecuador fell.', 'Ecuador', 'Ecuador'],
  ['Myanmar’s ruling regime fell.', 'Myanmar’s ruling regime', 'regime'],
  ['Kenyan troops left.', 'Kenyan', null],
]

describe('the noun phrase of a mention', () => {
  it.each(heads)('%s: %s is that of %s', (sentence, words, head) => {
    const mention = mentionsIn(sentence).find((one) => wordsOf(one) === words)
    expect(mention).toBeDefined()
    if (!mention) return
    const { tokens, nounPhrases } = mention.sentence.syntax
    const phrase = nounPhrases[mention.nounPhrase ?? -1]
    expect(phrase ? tokens[phrase.head]?.text : null).toBe(head)
  })
})
