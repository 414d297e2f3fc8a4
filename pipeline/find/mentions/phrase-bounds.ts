import type { Token } from '../../language/types.ts'
import { NOUN_VERBS } from '../../lexicon/noun-verbs.ts'
import { ATTRIBUTIVE_GERUNDS } from '../../lexicon/phrase-grammar.ts'
import { phraseStart } from './phrases.ts'
import { isCapitalised } from './text.ts'
import type { NamedEntity, NamedSentence } from './types.ts'
import { isFirstWord } from './words.ts'
import { isActorNoun } from './noun-heads.ts'

/** Where a phrase starts, clear of what the tagger took for a modifier, and whole names inside. */
export function startOf(sentence: NamedSentence, head: number): number {
  const { words, entities } = sentence
  const { tokens } = words
  let from = dropGerund(tokens, phraseStart(tokens, head, true), head)
  if (from < head && isImperative(tokens, from, head)) from++
  from = afterSubject(tokens, from, head)
  const subject = tokens[from - 1]
  if (from < head && isNounVerb(tokens[from]) && subject?.xpos === 'NNS' && isActorNoun(subject))
    from++
  from = beforeShortForm(sentence, from)
  const name = entities.find(
    (one) => one.from < from && from <= one.to && one.to <= head && !one.nested,
  )
  if (name === undefined || (from === name.to && tokens[from]?.xpos !== 'POS')) return from
  if (tokens[name.to]?.xpos === 'POS') return Math.min(name.from, name.titleFrom)
  if (from < name.to && name.kind === 'state') return name.from
  return name.to < head && isNounVerb(tokens[name.to]) ? name.to + 1 : name.to
}

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

/** “courts release suspects”: a plural actor and a noun that is a verb as well open no phrase. */
function afterSubject(tokens: readonly Token[], from: number, head: number): number {
  for (let at = head - 2; at >= from; at--) {
    const token = tokens[at]
    if (token?.xpos === 'NNS' && isActorNoun(token) && isNounVerb(tokens[at + 1])) return at + 2
  }
  return from
}

/** Whether a request opens here with a verb that is a noun as well: “Audit suppliers every year”. */
function isImperative(tokens: readonly Token[], from: number, head: number): boolean {
  const word = tokens[from]?.text ?? ''
  if (!isFirstWord(tokens, from) || !NOUN_VERBS.has(word.toLowerCase())) return false
  for (let at = head + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.upos === 'AUX' || /^VB[DPZ]$/.test(token?.xpos ?? '')) return false
    if (token?.upos !== 'ADV' && token?.upos !== 'NOUN' && token?.upos !== 'ADP') break
  }
  return true
}

/** “avoid housing rival gangs”: a gerund behind a verb opens no phrase. */
function dropGerund(tokens: readonly Token[], from: number, head: number): number {
  const first = tokens[from]
  const before = tokens[from - 1]
  const gerund =
    first !== undefined &&
    from < head &&
    first.text.endsWith('ing') &&
    before?.upos === 'VERB' &&
    !ATTRIBUTIVE_GERUNDS.has(first.text.toLowerCase())
  return gerund ? from + 1 : from
}
