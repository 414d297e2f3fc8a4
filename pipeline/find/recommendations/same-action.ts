import type { Token } from '../../language/types.ts'
import { synonymousNouns, unspecificNouns } from '../../lexicon/synonyms.ts'
import { objectLikeness, sameObject, sameVerb } from '../../restating.ts'
import type { FoundRecommendation } from '../../types.ts'

/** How alike the actions of two recommendations are: 0 where they are not the same. */
export function sameness(a: FoundRecommendation, b: FoundRecommendation): number {
  const verb = verbLikeness(a, b)
  const [nouns, others] = [nounsIn(a), nounsIn(b)]
  const object = objectLikeness(nouns, others)
  const bare = nouns.length === 0 || others.length === 0
  const alike = object >= likeObject || bare
  const like = alike || (object > 0 && (shareTarget(a, b) || sameHead(nouns, others)))
  if (verb > 0) return like ? verb + object : 0
  return object >= sameObject && Math.min(nouns.length, others.length) > 1 ? object : 0
}

function verbLikeness(
  { action: a }: FoundRecommendation,
  { action: b }: FoundRecommendation,
): number {
  // “Should be wide enough”, “should be a requirement”: “be” says nothing of what is to be done.
  if (a === 'be' || b === 'be') return 0
  if (a === b) return 1
  return sameVerb(a, b) ? 0.8 : 0
}

/** Whether both are done to one actor. */
const shareTarget = ({ targets }: FoundRecommendation, other: FoundRecommendation): boolean =>
  targets.some(({ key }) => other.targets.some((target) => target.key === key))

/** Whether the objects begin with the same noun: “use its leverage to …”, “deploy its influence to …”. */
const sameHead = ([a = '']: readonly string[], [b = '']: readonly string[]): boolean =>
  synonymousNouns(a, b) && !unspecificNouns.has(a)

const nounsOf = new WeakMap<FoundRecommendation, readonly string[]>()

/** The same, read once for each recommendation. */
function nounsIn(recommendation: FoundRecommendation): readonly string[] {
  const known = nounsOf.get(recommendation) ?? objectNouns(recommendation)
  nounsOf.set(recommendation, known)
  return known
}

/** The likeness of two objects that is enough beside a verb that is the same. */
const likeObject = 0.4

/** How many words of an object are compared. */
const most = 8

/**
 * The content words that say what an action is done to; in the passive its subject. Verbs too: nouns like
 * “patrols” may be taken for one.
 */
function objectNouns({ sentence, start, end }: FoundRecommendation): string[] {
  const { tokens } = sentence.syntax
  const object = tokens.filter((token) => token.start > start && token.end <= end)
  const passive = object[0] && tokens.find((token) => token.start === start)?.lemma === 'be'
  const words = passive ? [...subjectBefore(tokens, start), ...object.slice(1)] : object
  return words.filter(isContent).slice(0, most).map(singular)
}

const isContent = ({ upos }: Token): boolean =>
  upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'VERB'

/** The words between the clause’s start and its “should” or “must”. */
function subjectBefore(tokens: readonly Token[], start: number): Token[] {
  const end = tokens.findLastIndex((token) => token.end <= start)
  const from = tokens.findLastIndex(({ upos }, at) => at < end && upos === 'PUNCT') + 1
  return tokens.slice(Math.max(from, end - most), end)
}

/** A lemma without a plural ending that the tagger took for part of the word. */
const singular = ({ lemma }: Token): string => lemma.toLowerCase().replace(/(?<=[a-z]{3})s$/, '')
