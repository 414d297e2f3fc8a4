import { childrenOf } from '../../language/query/clauses.ts'
import { headLemma } from '../../language/query/nouns.ts'
import { isReadable } from '../../language/query/soundness.ts'
import type { Sentence } from '../../language/types.ts'
import { speakerNouns } from '../../lexicon/attribution-verbs.ts'
import { slugOf } from '../../slug.ts'
import type { DocumentSentence, FoundActor, FoundMention } from '../../types.ts'
import { propositionOf } from './attribution.ts'
import { indexMentions } from './mentions.ts'
import { groupSpan, mentionsOfGroup, pronounOf } from './phrases.ts'

/** The mentions with those who say something and are no actors otherwise: “sources said”, “a UN panel concluded”. */
export function withSpeakers(
  mentions: readonly FoundMention[],
  sentences: readonly DocumentSentence[],
): FoundMention[] {
  const index = indexMentions(mentions)
  const actors = new Map<string, FoundActor>()
  const speakers = sentences.filter(canSpeak).flatMap((sentence) =>
    holdersIn(sentence.syntax).flatMap((phrases) => {
      if (mentionsOfGroup(index, { sentence, phrases }).length > 0) return []
      const kind = kindOf(sentence.syntax, phrases[0] ?? -1)
      const span = kind && groupSpan({ sentence, phrases })
      return kind && span ? [mentionOf(span, phrases[0] ?? null, kind, actors)] : []
    }),
  )
  return [...mentions, ...speakers]
}

const canSpeak = ({ block, syntax }: DocumentSentence): boolean =>
  block.kind !== 'furniture' && block.kind !== 'metadata' && isReadable(syntax)

/** The phrases of those who say something in a sentence. */
function holdersIn(syntax: Sentence): (readonly number[])[] {
  return syntax.clauses.flatMap(({ parent }, index) => {
    if (parent !== null && childrenOf(syntax, index).length === 0) return []
    const { holder } = propositionOf(syntax, index)
    return holder ? [holder] : []
  })
}

function kindOf(syntax: Sentence, phrase: number): FoundActor['kind'] | null {
  const own = syntax.nounPhrases[phrase]
  if (!own || pronounOf(syntax, own) !== null) return null
  return speakerNouns.get(headLemma(syntax, phrase)) ?? null
}

function mentionOf(
  { sentence, start, end }: Pick<FoundMention, 'sentence' | 'start' | 'end'>,
  nounPhrase: number | null,
  kind: FoundActor['kind'],
  actors: Map<string, FoundActor>,
): FoundMention {
  const text = sentence.block.text.slice(start, end)
  const [quantifier = ''] = /^(?:some|several|many|most|few|other|all)\s+/i.exec(text) ?? []
  const name = text.slice(quantifier.length)
  const key = slugOf(name)
  const made = { rule: 'speaker', grade: 'likely' } as const
  const actor = actors.get(key) ?? { ...nobody, ...made, key, name, kind }
  actors.set(key, actor)
  const place = { sentence, start: start + quantifier.length, end }
  const read = { reference: 'description', nounPhrase, phrase: null } as const
  return { ...made, ...place, actor, form: 'nominal', ...read }
}

const nobody = {
  global: false,
  iso2: null,
  iso3: null,
  countries: [],
  title: null,
  wikidata: null,
}
