import type {
  FoundActor,
  FoundClaim,
  FoundDate,
  FoundMention,
  FoundRecommendation,
  Span,
} from '../types.ts'
import { clauseLine } from './syntax.ts'

const wordsOf = ({ sentence, start, end }: Span): string =>
  `“${sentence.block.text.slice(start, end)}”`

const nameOf = ({ key, kind, rule }: FoundActor): string => `${key} (${kind}, ${rule})`

/** What a mention’s words say, what they were read as by themselves, and whom they were taken to mean. */
export function mentionSteps(mention: FoundMention, unlinked: readonly FoundMention[]): string[] {
  const before = unlinked.filter(
    ({ sentence, start, end }) =>
      sentence === mention.sentence && start === mention.start && end === mention.end,
  )
  const { phrase } = mention
  return [
    ...before.map(({ actor, reference }) => `found as a ${reference}: ${nameOf(actor)}`),
    ...(phrase === null ? [] : [`its phrase: ${phraseSays(phrase)}`]),
    `refers to ${nameOf(mention.actor)}, by ${mention.rule}`,
  ]
}

function phraseSays(phrase: NonNullable<FoundMention['phrase']>): string {
  const { lemma, plural, determiner, count, modifiers, possessor, restricted } = phrase
  const parts = [
    `head ${lemma}`,
    plural ? 'plural' : 'singular',
    determiner === null ? '' : `behind “${determiner}”`,
    count === null ? '' : `number ${String(count)}`,
    modifiers.length === 0 ? '' : `modified by ${modifiers.join(' ')}`,
    possessor === null ? '' : `of ${wordsOf(possessor)}`,
    restricted ? 'told apart by what follows' : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** What a date was resolved against. */
export function dateSteps({ anchor, rule, signal }: FoundDate): string[] {
  const against = anchor === 'published' ? 'the day of publication' : anchor && wordsOf(anchor)
  return [
    `read by ${rule}`,
    ...(signal === null ? [] : [`the words before it say “${signal}”`]),
    against === null ? 'resolved by itself' : `resolved against ${against}`,
  ]
}

const ADDRESSED: Readonly<Record<FoundRecommendation['addressedBy'], string>> = {
  agent: 'named behind “by”',
  introduction: 'said by the heading or line that brings it in',
  subject: 'named by the phrases of the cue',
}

/** The cue, the clause of the action, and where the addressee comes from. */
export function recommendationSteps(found: FoundRecommendation): string[] {
  const { rule, sentence, clause, addressee, addressedBy, addresseeSpan, addressees } = found
  const { syntax } = sentence
  const action = syntax.clauses[clause]
  return [
    `the cue: ${rule}`,
    ...(action ? [`the action: clause ${String(clause)}, ${clauseLine(syntax, action)}`] : []),
    addressee === null
      ? `the addressee: hidden, ${ADDRESSED[addressedBy]}`
      : `the addressee: “${addressee}”, ${ADDRESSED[addressedBy]}`,
    ...(addresseeSpan !== null && addresseeSpan.sentence !== sentence
      ? [`  in another sentence: “${addresseeSpan.sentence.block.text}”`]
      : []),
    ...addressees.map((one) => `  ${wordsOf(one)} is ${nameOf(one.actor)}`),
    ...(found.restates === null ? [] : [`says again ${wordsOf(found.restates)}`]),
  ]
}

/** The clause of what is claimed, who holds it, and by which words the actors take part. */
export function claimSteps(found: FoundClaim): string[] {
  const { sentence, clause, rule, holder, holderMention, attribution, actors } = found
  const { syntax } = sentence
  const said = syntax.clauses[clause]
  const held = holder === 'author' ? 'the author' : nameOf(holder)
  return [
    `read by ${rule}`,
    ...(said ? [`the proposition: clause ${String(clause)}, ${clauseLine(syntax, said)}`] : []),
    [
      `held by ${held}`,
      ...(holderMention === null ? [] : [`named by ${wordsOf(holderMention)}`]),
      ...(attribution === null ? [] : [`attributed by “${attribution}”`]),
    ].join(', '),
    ...actors.map(({ actor, role, mention }) => {
      const by = mention === null ? 'through a pronoun or a nationality' : wordsOf(mention)
      return `${role}: ${nameOf(actor)}, ${by}`
    }),
  ]
}
