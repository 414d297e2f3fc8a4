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

const known = new WeakMap<Sentence, (readonly string[] | undefined)[]>()

/** What a lexicon may list a verb under: with the one or two words behind it, longest first, then alone. */
export function verbForms(syntax: Sentence, head: number): readonly string[] {
  let ofSentence = known.get(syntax)
  if (ofSentence === undefined) known.set(syntax, (ofSentence = []))
  return (ofSentence[head] ??= readForms(syntax, head))
}

function readForms({ tokens }: Sentence, head: number): string[] {
  const lemma = (tokens[head]?.lemma ?? '').toLowerCase()
  const next = tokens[head + 1]?.text.toLowerCase()
  const second = tokens[head + 2]?.text.toLowerCase()
  if (!next) return [lemma]
  if (!second) return [`${lemma} ${next}`, lemma]
  return [`${lemma} ${next} ${second}`, `${lemma} ${next}`, lemma]
}

/** Whether a verb is in a word list, under any of its forms. */
export function verbIsIn(
  syntax: Sentence,
  head: number,
  list: Pick<ReadonlySet<string>, 'has'>,
): boolean {
  for (const form of verbForms(syntax, head)) if (list.has(form)) return true
  return false
}
