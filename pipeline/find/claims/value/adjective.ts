import type { Sentence } from '../../../language/types.ts'
import {
  degreeAdverbs,
  evaluativeAdjectives,
  measuredNouns,
  measuringAdjectives,
  statingAdjectives,
} from '../../../lexicon/evaluative-words.ts'
import { quantityNouns } from '../../../lexicon/event-nouns.ts'
import { subjectHeads } from '../clausal.ts'
import type { Clausal } from '../clausal.ts'

/** Whether a predicated adjective judges: all do that do not state, a participle only where it is known to. */
export function judgesAsAdjective({ syntax, index, actorSubject }: Clausal, at: number): boolean {
  const token = syntax.tokens[at]
  if (!token) return false
  const word = token.text.toLowerCase()
  if (statesMeasure(syntax, index, word) || isWorthAmount(syntax, at)) return false
  if (isInCharge(syntax, at) || isInForce(syntax, at)) return false
  // Of people, “dead” and “sick” state; of talks and hopes they judge.
  if (actorSubject && statingAdjectives.has(word)) return false
  if (isOpenToDoubt(syntax, at) || evaluativeAdjectives.has(word)) return true
  if (token.upos !== 'ADJ' || /(?:ed|ing)$/.test(word)) return false
  // Adjectives of kind (“discretionary”, “nonrefundable”, “unidirectional”) judge only by degree.
  if (kindAdjective.test(word)) return isGraded(syntax, at)
  if (token.xpos === 'JJR') {
    return !measuringAdjectives.has(token.lemma) && !statingAdjectives.has(token.lemma)
  }
  return !statingAdjectives.has(word) && !/^[A-Z\d]/.test(token.text)
}

const kindAdjective =
  /^(?:non|multi|semi|bi|uni|inter|intra|pre|post|self)-?\w{4}|(?:al|ar|ary|ic|ous|ese|ile|ial|ative)$/

/** “very”, “highly” and their like before a word. */
const isGraded = ({ tokens }: Sentence, at: number): boolean =>
  degreeAdverbs.has(tokens[at - 1]?.text.toLowerCase() ?? '')

/** “open to question”, “subject to doubt”. */
const isOpenToDoubt = ({ tokens }: Sentence, at: number): boolean =>
  /^(?:open|subject)$/i.test(tokens[at]?.text ?? '') &&
  /^to$/i.test(tokens[at + 1]?.text ?? '') &&
  /^(?:question|doubt|debate|dispute|criticism|abuse)$/i.test(tokens[at + 2]?.text ?? '')

/** “is responsible for the routes”: a task; “is responsible” judges. */
const isInCharge = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.text === 'responsible' && tokens[at + 1]?.text === 'for'

/** “is effective for five years”: in force; “is effective” judges. */
const isInForce = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.text === 'effective' &&
  /^(?:for|from|until|through|on|as|immediately)$/.test(tokens[at + 1]?.text ?? '')

/** “Prices remain high”: of what is measured, “high” states the measure. */
const statesMeasure = (syntax: Sentence, index: number, word: string): boolean =>
  /^(?:high|low|large|small|short|long|slow|fast|steady|stable|unchanged|modest|flat)$/.test(
    word,
  ) && subjectHeads(syntax, index).some((head) => measuredNouns.has(head))

/** “is worth $3 billion”. */
const isWorthAmount = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.text.toLowerCase() === 'worth' &&
  tokens
    .slice(at + 1, at + 6)
    .some(
      ({ upos, text }) =>
        upos === 'NUM' || upos === 'SYM' || quantityNouns.has(text.toLowerCase().replace(/s$/, '')),
    )
