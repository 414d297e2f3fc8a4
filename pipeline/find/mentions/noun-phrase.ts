import { firstIndex } from '../../first-index.ts'
import type { Token } from '../../language/types.ts'
import type { FoundMention } from '../../types.ts'

/**
 * The noun phrase that a mention is, an index into its sentence’s `nounPhrases`: of those whose heads it holds, the one
 * that the others hang on (“government” in “government of Ecuador”). Null where it holds no head.
 */
export function nounPhraseOf({ sentence, start, end }: FoundMention): number | null {
  const { tokens, nounPhrases } = sentence.syntax
  const held = new Set<number>()
  const headOf = (at: number): Token | undefined => tokens[nounPhrases[at]?.head ?? -1]
  // They stand in the order of their heads.
  const first = firstIndex(nounPhrases.length, (at) => (headOf(at)?.start ?? 0) >= start)
  for (let at = first; at < nounPhrases.length; at++) {
    const head = headOf(at)
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
