import type { ActorPhrase } from '../../types.ts'
import { actorNoun } from '../../lexicon/actor-nouns.ts'

/**
 * What an owner has only one of, so that its phrase names the same actor each time: “regime” and “junta” are
 * `government`. The army is its own body; so are the police, the navy, the parliament.
 */
export function bodyClass({ lemma, modifiers }: ActorPhrase): string {
  if (lemma === 'force')
    return modifiers.includes('armed')
      ? 'army'
      : (['security', 'police', 'air']
          .find((word) => modifiers.includes(word))
          ?.concat('-forces') ?? 'forces')
  if (lemma === 'assembly' || lemma === 'senate')
    return modifiers.includes('national') ? 'parliament' : lemma
  const plain = modifiers.filter((word) => !VAGUE.test(word))
  const body = actorNoun(lemma).body ?? lemma
  const specific =
    body === 'government' || body === 'army'
      ? plain.filter(
          (word) =>
            !/^(?:military|ruling|civilian|transitional|interim|new|de|facto|provisional)$/.test(
              word,
            ),
        )
      : plain
  return [...specific, body].join('-')
}

const VAGUE = /^(?:same|current|federal|national|main|whole|entire|central|state|own|new|country)$/
