import { location } from 'vfile-location'
import { VFileMessage } from 'vfile-message'
import { codePointText } from '../code-points.ts'
import type { GroundedTables, Source } from '../types.ts'
import type { Problem, Rule } from './types.ts'

/**
 * Runs the rules in order and gives what they find, each with the place in its briefing’s file. The first rule
 * that finds something ends the run where the others rely on it: the schema.
 */
export function checkDataset(dataset: GroundedTables, rules: readonly Rule[]): VFileMessage[] {
  const placeOf = placer(dataset)
  const messages: VFileMessage[] = []
  for (const rule of rules) {
    for (const problem of rule.check(dataset)) messages.push(toMessage(problem, rule, placeOf))
    if (rule.id === 'schema' && messages.length > 0) break
  }
  return messages
}

type Placer = (problem: Problem) => { path: string; line: number; column: number } | null

function toMessage(problem: Problem, rule: Rule, placeOf: Placer): VFileMessage {
  const place = placeOf(problem)
  const id = String((problem.row as { id?: unknown }).id)
  const message = new VFileMessage(`${problem.reason} (${problem.table}, ${id})`, {
    ...(place ? { place: { line: place.line, column: place.column } } : {}),
    ruleId: rule.id,
    source: 'briefdata',
  })
  message.fatal = true
  if (place) {
    message.file = place.path
    message.name = `${place.path}:${String(place.line)}:${String(place.column)}`
  }
  if (problem.actual !== undefined) message.actual = problem.actual
  if (problem.expected !== undefined) message.expected = [problem.expected]
  return message
}

/** Finds the line and column of a record in its briefing’s file; of an actor where it is first mentioned. */
function placer({ tables, sources }: GroundedTables): Placer {
  const firstMentions = new Map(tables.mentions.toReversed().map((row) => [row.actorId, row]))
  const lookups = new Map<string, (start: number) => { line: number; column: number } | null>()
  return ({ table, row }) => {
    const own = row as { id?: string; briefingId?: string; start?: unknown }
    const { id, briefingId, start } =
      table === 'actors' ? (firstMentions.get(own.id ?? '') ?? own) : own
    const source = sources.get(briefingId ?? id ?? '')
    if (!source) return null
    const lookup = lookups.get(source.path) ?? lookupIn(source)
    lookups.set(source.path, lookup)
    const point = lookup(typeof start === 'number' ? start : 0)
    return point && { path: source.path, ...point }
  }
}

function lookupIn({ text, body }: Source) {
  const codePoints = codePointText(body)
  const places = location(text)
  const bodyStart = text.length - body.length
  return (start: number) => places.toPoint(bodyStart + codePoints.offset(start)) ?? null
}
