import { particleVerbs, prepositionalParticles } from '../../lexicon/particle-verbs.ts'
import type { Sentence, VerbGroup } from '../types.ts'

const particleTags: ReadonlySet<string> = new Set(['RP'])

/** A verb’s lemma with the particle that stands next to it: “set up”. */
export function lemmaOf(syntax: Sentence, group: VerbGroup): string {
  const verb = syntax.tokens[group.head]
  const next = syntax.tokens[group.head + 1]
  if (!verb) return ''
  const lemma = verb.lemma.toLowerCase()
  const word = next?.text.toLowerCase() ?? ''
  const phrase = `${lemma} ${word}`
  if (particleVerbs.has(phrase)) return phrase
  const particle =
    next !== undefined && particleTags.has(next.xpos) && !prepositionalParticles.has(word)
  return particle ? phrase : lemma
}

/** What a lexicon may list a verb under: with the one or two words behind it, longest first, then alone. */
export function verbForms(syntax: Sentence, head: number): string[] {
  const lemma = (syntax.tokens[head]?.lemma ?? '').toLowerCase()
  const [next, second] = [1, 2].map((step) => syntax.tokens[head + step]?.text.toLowerCase())
  const forms = [lemma]
  if (next) forms.unshift(`${lemma} ${next}`)
  if (next && second) forms.unshift(`${lemma} ${next} ${second}`)
  return forms
}

/** Whether a verb is in a word list, under any of its forms. */
export const verbIsIn = (syntax: Sentence, head: number, list: ReadonlySet<string>): boolean =>
  verbForms(syntax, head).some((form) => list.has(form))
