import { isGlobalId } from '../identity/id-parts.ts'
import { wordSet } from '../../lexicon/word-list.ts'
import type { Recommendation } from '../../records.ts'
import { objectLikeness, sameObject, sameVerb } from '../../restating.ts'
import type { Records } from '../../types.ts'

/** A recommendation that an earlier briefing makes, as it is compared. */
interface Earlier {
  id: string
  recommendation: Recommendation
  words: readonly string[]
}

/**
 * Links each recommendation to the same one of an earlier briefing, the latest such: the same addressee and stance, and
 * the same action on the same object.
 * @param briefings in the order in which they were published.
 */
export function linkAcrossBriefings(briefings: readonly Records[]): Records[] {
  const byAddressee = new Map<string, Earlier[]>()
  return briefings.map((records) => {
    const linked = records.recommendations.map((recommendation) => {
      const words = contentWords(recommendation.text ?? '', recommendation.action)
      const candidates = addressees(recommendation).flatMap((key) => byAddressee.get(key) ?? [])
      const found = candidates.findLast((earlier) => says(earlier, recommendation, words))
      return { ...recommendation, restatesBriefing: found?.id ?? null }
    })
    for (const recommendation of linked) {
      const { id, text, action } = recommendation
      const earlier = { id, recommendation, words: contentWords(text ?? '', action) }
      for (const key of addressees(recommendation)) {
        const list = byAddressee.get(key) ?? []
        list.push(earlier)
        byAddressee.set(key, list)
      }
    }
    return { ...records, recommendations: linked }
  })
}

/** What stands for whom it addresses in all briefings: global actors, or the phrase. */
function addressees({ addressee, addresseeIds }: Recommendation): string[] {
  const global = addresseeIds.filter(isGlobalId)
  return global.length > 0 || addressee === null ? global : [addressee.toLowerCase()]
}

function says(
  { recommendation: other, words: theirs }: Earlier,
  { stance, action }: Recommendation,
  words: readonly string[],
): boolean {
  if (other.stance !== stance) return false
  return sameVerb(other.action, action) && objectLikeness(words, theirs) >= sameObject
}

const closed =
  wordSet(`a an the and or of to in on at by for with from into against over its their his her our all any
  that this these those as be is are been more further also including such which who not`)

/** How many words of an object are compared. */
const most = 10

/** The words that say what is done to what, in the singular, without the verb itself. */
function contentWords(text: string, action: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []
  return words
    .filter((word) => !closed.has(word) && !word.startsWith(action.slice(0, 5)))
    .slice(0, most)
    .map((word) => word.replace(/['’]s?$/, '').replace(/(?<=[a-z]{3})s$/, ''))
}
