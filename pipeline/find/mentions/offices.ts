import { TITLE_MODIFIERS } from '../../lexicon/name-grammar.ts'
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts'
import { phraseStart } from './phrases.ts'
import type { NamedEntity } from './types.ts'
import type { Words } from './words.ts'

/** Takes in an office in lower case before a person’s name: “presidential candidate”, “former President”. */
export function extendTitle(words: Words, entity: NamedEntity): void {
  if (entity.kind !== 'person' || entity.nested) return
  const { tokens } = words
  const before = tokens[entity.titleFrom - 1]
  if (before === undefined) return
  if (/^(?:elect|designate)$/.test(before.text) && tokens[entity.titleFrom - 2]?.text === '-')
    entity.titleFrom = phraseStart(words, entity.titleFrom - 3, false)
  const office = (before.upos === 'NOUN' || before.upos === 'PROPN') && isOffice(before.text)
  const modifier = entity.titleFrom < entity.from && TITLE_MODIFIERS.has(before.text.toLowerCase())
  if (office || modifier) entity.titleFrom = phraseStart(words, entity.titleFrom - 1, false)
}

function isOffice(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    lower === 'executive' ||
    PERSON_NOUNS.has(lower) ||
    PERSON_NOUNS.has(lower.slice(lower.lastIndexOf('-') + 1))
  )
}
