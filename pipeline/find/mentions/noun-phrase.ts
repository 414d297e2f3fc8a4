import type { FoundMention } from '../../types.ts'

/**
 * The noun phrase that a mention is, an index into its sentence’s `nounPhrases`: of those whose heads it holds, the one
 * that the others hang on (“government” in “government of Ecuador”). Null where it holds no head.
 */
export function nounPhraseOf({ sentence, start, end }: FoundMention): number | null {
  const { tokens, nounPhrases } = sentence.syntax
  const held = new Set<number>()
  for (let at = firstFrom(sentence.syntax, start); at < nounPhrases.length; at++) {
    const head = tokens[nounPhrases[at]?.head ?? -1]
    if (head === undefined || head.start >= end) break
    if (head.end <= end) held.add(at)
  }
  const whole = [...held].find((at) => {
    const phrase = nounPhrases[at]
    const links = [phrase?.possessorOf, phrase?.conjunctOf, phrase?.appositionOf]
    return !links.some((link) => link != null && held.has(link))
  })
  return whole ?? null
}

/** The first phrase whose head does not stand before an offset: they stand in the order of their heads. */
function firstFrom(
  { tokens, nounPhrases }: FoundMention['sentence']['syntax'],
  offset: number,
): number {
  let low = 0
  let high = nounPhrases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[nounPhrases[middle]?.head ?? -1]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
