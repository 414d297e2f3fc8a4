import type { TableName } from '../../dataset/tables/schemas.ts'

/** A function of the `helpers` module. */
export interface Helper {
  name: string
  description: string
  parameters: string
  /** As TypeScript has them: `claim: Claim`. */
  typedParameters: string
  returns: string
  /** A JavaScript expression. `actor(id)` and its like look a record up by its id. */
  expression: string
  /** The tables whose records it looks up (`one`) or goes through (`all`). */
  one: TableName[]
  all: TableName[]
}

/** A helper that takes a record and looks others up. */
function join(
  name: string,
  parameter: string,
  type: string,
  returns: string,
  expression: string,
  description: string,
  one: TableName[],
  all: TableName[] = [],
): Helper {
  const typedParameters = `${parameter}: ${type}`
  return {
    name,
    description,
    parameters: parameter,
    typedParameters,
    returns,
    expression,
    one,
    all,
  }
}

/** What the `helpers` module holds: joins along the foreign keys, and the slice of a source. */
export const helpers: readonly Helper[] = [
  {
    name: 'quoteOf',
    description:
      'The words of a record in the body of its source: positions count Unicode code points, not UTF-16 units.',
    parameters: 'body, record',
    typedParameters: 'body: string, record: { readonly start: number; readonly end: number }',
    returns: 'string',
    expression: "Array.from(body).slice(record.start, record.end).join('')",
    one: [],
    all: [],
  },
  join(
    'briefingOf',
    'record',
    '{ readonly briefingId: BriefingId }',
    'Briefing',
    'briefing(record.briefingId)',
    'The briefing that a record comes from.',
    ['briefings'],
  ),
  join(
    'sentenceOf',
    'record',
    '{ readonly sentenceId: SentenceId }',
    'Sentence',
    'sentence(record.sentenceId)',
    'The sentence that a record stands in.',
    ['sentences'],
  ),
  join(
    'sectionOf',
    'sentence',
    '{ readonly sectionId: SectionId }',
    'Section',
    'section(sentence.sectionId)',
    'The section that a sentence stands in.',
    ['sections'],
  ),
  join(
    'actorOf',
    'record',
    '{ readonly actorId: ActorId }',
    'Actor',
    'actor(record.actorId)',
    'The actor that a mention, or an item of a claim’s actors, refers to.',
    ['actors'],
  ),
  join(
    'actorsOf',
    'claim',
    'Claim',
    'readonly Actor[]',
    'claim.actors.map(({ actorId }) => actor(actorId))',
    'The actors in a claim, in the order of `claim.actors`.',
    ['actors'],
  ),
  join(
    'holderOf',
    'claim',
    'Claim',
    'Actor | null',
    "claim.holder === 'author' ? null : actor(claim.holder)",
    'The actor whom the text attributes a claim to; null where it is the author’s.',
    ['actors'],
  ),
  join(
    'datesOf',
    'claim',
    'Claim',
    'readonly TemporalExpression[]',
    'claim.dateIds.map(date)',
    'The dates within a claim.',
    ['dates'],
  ),
  join(
    'addresseesOf',
    'recommendation',
    'Recommendation',
    'readonly Actor[]',
    'recommendation.addresseeIds.map(actor)',
    'The actors who should act.',
    ['actors'],
  ),
  join(
    'targetsOf',
    'recommendation',
    'Recommendation',
    'readonly Actor[]',
    'recommendation.targetIds.map(actor)',
    'The actors inside the action’s objects.',
    ['actors'],
  ),
  join(
    'deadlineOf',
    'recommendation',
    'Recommendation',
    'TemporalExpression | null',
    'recommendation.deadlineDateId === null ? null : date(recommendation.deadlineDateId)',
    'The date by which to act; null where there is none.',
    ['dates'],
  ),
  join(
    'restatedBy',
    'recommendation',
    'Recommendation',
    'readonly Recommendation[]',
    'recommendations.filter(({ restates }) => restates === recommendation.id)',
    'The later recommendations that say this one again.',
    [],
    ['recommendations'],
  ),
  join(
    'mentionsOf',
    'actor',
    'Actor',
    'readonly Mention[]',
    'mentions.filter(({ actorId }) => actorId === actor.id)',
    'The places where the briefings refer to an actor.',
    [],
    ['mentions'],
  ),
  join(
    'claimsOf',
    'actor',
    'Actor',
    'readonly Claim[]',
    'claims.filter((claim) => claim.actors.some(({ actorId }) => actorId === actor.id))',
    'The claims that an actor is in.',
    [],
    ['claims'],
  ),
  join(
    'recommendationsTo',
    'actor',
    'Actor',
    'readonly Recommendation[]',
    'recommendations.filter(({ addresseeIds }) => addresseeIds.includes(actor.id))',
    'The recommendations that address an actor.',
    [],
    ['recommendations'],
  ),
]
