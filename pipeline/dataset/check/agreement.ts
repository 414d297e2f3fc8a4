import { briefingOfId, isGlobalId } from '../identity/id-parts.ts'
import { indexById, rowsOf } from '../rows.ts'
import type { Tables } from '../types.ts'
import type { TableName } from '../tables/schemas.ts'
import { tables as declared } from '../tables/tables.ts'
import { referencesOf } from './references.ts'
import type { Problem, Rule } from './types.ts'

/** Records that refer to each other say the same. */
export const agreementRule: Rule = {
  id: 'agreement',
  description:
    'Records that name each other agree: in the briefing, in the actor that a mention names, in what lies within what, and in what comes first.',
  *check(dataset) {
    yield* sameBriefing(dataset.tables)
    yield* mentionedActors(dataset.tables)
    yield* claimDates(dataset.tables)
    yield* restatements(dataset.tables)
    yield* scopes(dataset.tables)
  },
}

/** The fields that name records of other briefings. */
const acrossBriefings: ReadonlySet<string> = new Set(['restatesBriefing'])

/** A record refers to records of its own briefing, and to global actors. */
function* sameBriefing(tables: Tables): Generator<Problem> {
  const rows = new Map(declared.flatMap(({ name }) => [...indexById(rowsOf(tables, name))]))
  for (const table of declared) {
    for (const row of rowsOf(tables, table.name)) {
      // A withdrawn record is of the briefing that its id begins with.
      const id = String(row.id)
      const first = isGlobalId(id) ? id : briefingOfId(id)
      const own = typeof row.briefingId === 'string' ? row.briefingId : first
      for (const { column, value } of referencesOf(table, row)) {
        const actual = rows.get(value)?.briefingId
        const across = acrossBriefings.has(column.name)
        if (typeof actual !== 'string' || (actual === own) !== across) continue
        const expected = `a record of ${across ? 'a briefing other than ' : ''}${own}`
        yield unexpected(table.name, row, column.name, actual, expected)
      }
    }
  }
}

/** Where a record names an actor and the mention of it, the mention is of that actor. */
function* mentionedActors(tables: Tables): Generator<Problem> {
  const actorOf = new Map(tables.mentions.map(({ id, actorId }) => [id, actorId]))
  for (const claim of tables.claims) {
    const pairs = [
      ...claim.actors.map(({ actorId, mentionId }) => ({ actorId, mentionId })),
      { actorId: claim.holder, mentionId: claim.holderMentionId },
    ]
    for (const { actorId, mentionId } of pairs) {
      const actual = mentionId === null ? undefined : actorOf.get(mentionId)
      if (actual === undefined || actual === actorId) continue
      yield unexpected('claims', claim, 'mentionId', `a mention of ${actual}`, `one of ${actorId}`)
    }
  }
  for (const recommendation of tables.recommendations) {
    for (const mentionId of recommendation.addresseeMentionIds) {
      const actual = actorOf.get(mentionId)
      if (actual === undefined || recommendation.addresseeIds.includes(actual)) continue
      yield unexpected(
        'recommendations',
        recommendation,
        'addresseeMentionIds',
        `a mention of ${actual}`,
        'one of an addressee',
      )
    }
  }
}

/** A claim’s dates lie within it. */
function* claimDates(tables: Tables): Generator<Problem> {
  const dates = new Map(tables.dates.map((date) => [date.id, date]))
  for (const claim of tables.claims) {
    for (const id of claim.dateIds) {
      const date = dates.get(id)
      if (date?.briefingId !== claim.briefingId) continue
      if (date.start >= claim.start && date.end <= claim.end) continue
      yield unexpected('claims', claim, 'dateIds', id, 'a date within the claim')
    }
  }
}

/** What restates something stands behind it. */
function* restatements(tables: Tables): Generator<Problem> {
  const recommendations = new Map(tables.recommendations.map((row) => [row.id, row]))
  for (const row of tables.recommendations) {
    const earlier = row.restates === null ? undefined : recommendations.get(row.restates)
    if (earlier?.briefingId !== row.briefingId || earlier.start < row.start) continue
    yield unexpected('recommendations', row, 'restates', earlier.id, 'an earlier recommendation')
  }
}

/** An actor of one briefing has that briefing’s id before its own slug; a global one has none. */
function* scopes({ actors, briefings }: Tables): Generator<Problem> {
  const ids = new Set(briefings.map(({ id }) => id))
  for (const actor of actors) {
    const [owner = ''] = actor.id.split('--', 1)
    const expected = owner !== actor.id && ids.has(owner) ? owner : 'global'
    if (actor.scope !== expected) yield unexpected('actors', actor, 'scope', actor.scope, expected)
  }
}

function unexpected(
  table: TableName,
  row: object,
  field: string,
  actual: string,
  expected: string,
): Problem {
  const reason = `\`${field}\` is \`${actual}\`, and must be ${expected}`
  return { table, row, reason, actual, expected }
}
