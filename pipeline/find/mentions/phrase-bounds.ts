import type { Token } from '../../language/types.ts'
import { NOUN_VERBS } from '../../lexicon/noun-verbs.ts'
import { phraseStart } from './phrases.ts'
import { isCapitalised } from './text.ts'
import type { NamedEntity, NamedSentence } from './types.ts'

/** Where a phrase starts that holds names whole: the layer knows no names, and may break a phrase behind one. */
export function startOf(sentence: NamedSentence, head: number): number {
  const { words, entities } = sentence
  const { tokens } = words
  const from = beforeShortForm(sentence, phraseStart(words, head, true))
  const name = entities.find(
    (one) => one.from < from && from <= one.to && one.to <= head && !one.nested,
  )
  if (name?.to === from && isModifier(tokens[from])) return phraseStart(words, name.from, true)
  if (name === undefined || (from === name.to && tokens[from]?.xpos !== 'POS')) return from
  if (tokens[name.to]?.xpos === 'POS') return Math.min(name.from, name.titleFrom)
  if (name.kind !== 'state' && name.to < head && isNounVerb(tokens[name.to])) return name.to + 1
  return from < name.to ? phraseStart(words, name.from, true) : name.to
}

/** “US military advisers”: a word in lower case right behind a name that modifies the same noun. */
const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === 'ADJ' || token.upos === 'NOUN') &&
  !isCapitalised(token.text) &&
  !NOUN_VERBS.has(token.text)

/** “International Monetary Fund (IMF) officials”: past the short form that a name in the phrase defines. */
function beforeShortForm({ words: { tokens }, entities }: NamedSentence, from: number): number {
  if (tokens[from - 1]?.text !== ')' || tokens[from - 3]?.text !== '(') return from
  const name = entities.find(({ to, kind }) => to === from - 3 && NAMED_BODIES.has(kind))
  return name?.from ?? from
}

const NAMED_BODIES = new Set<NamedEntity['kind']>([
  'intergovernmental',
  'organisation',
  'government',
  'armed-group',
  'party',
  'state',
])

/** “accuse the police of killings”: the “of” phrase is the verb’s. */
export function isAccused(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    const token = tokens[at]
    if (token?.upos === 'VERB')
      return /^(?:accus|convict|suspect|depriv|strip|warn|acquit|rid|robb|remind|inform|assur|reliev|notif|persuad|convinc)/.test(
        token.text.toLowerCase(),
      )
    if (token?.upos !== 'DET' && token?.upos !== 'PRON' && token?.upos !== 'NUM') return false
  }
  return false
}

const isNounVerb = (token: Token | undefined): boolean =>
  token !== undefined && !isCapitalised(token.text) && NOUN_VERBS.has(token.text)
