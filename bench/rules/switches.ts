import { CAUSE_RULES } from '../../pipeline/find/claims/cause/rules.ts'
import { KIND_RULES } from '../../pipeline/find/claims/kind.ts'
import { VALUE_RULES } from '../../pipeline/find/claims/value/rules.ts'
import { cues } from '../../pipeline/find/recommendations/directives.ts'
import { PERSON_RULES, PLACE_RULES } from '../../pipeline/find/mentions/person-cues.ts'
import { ROLE_RULES } from '../../pipeline/find/mentions/roles.ts'
import { SEAT_RULES } from '../../pipeline/find/mentions/seats.ts'
import {
  VERB_CONSTRAINTS,
  WORD_CONSTRAINTS,
} from '../../pipeline/language/syntax/resolve/constraints.ts'
import { KINDS_BY_CONTEXT, KINDS_BY_NOUN } from '../../pipeline/lexicon/actor-nouns.ts'

/** A rule of a table, and how it is taken out. */
export interface Switch {
  table: string
  id: string
  /** Whether the syntax is read by it. */
  isSyntax?: true
  /** Takes the rule out; what it returns puts it back. */
  takeOut: () => () => void
}

/** The rules that are rows of tables: each can be taken out while all others stay. */
export const switches: readonly Switch[] = [
  ...WORD_CONSTRAINTS.map((row) => syntax(row, { limit: -Infinity })),
  ...VERB_CONSTRAINTS.map((row) => syntax(row, { choose: () => [] })),
  ...rows('cues', cues, ({ name }) => name),
  ...rows('seats', SEAT_RULES, ({ id }) => id),
  ...rows('roles', ROLE_RULES, ({ id }) => id),
  ...rows('persons', PERSON_RULES, ({ id }) => id),
  ...rows('places', PLACE_RULES, ({ id }) => id),
  ...rows('kinds', KIND_RULES, ({ id }) => id),
  ...rows('values', VALUE_RULES, ({ id }) => id),
  ...rows('causes', CAUSE_RULES, ({ id }) => id),
  ...[...KINDS_BY_CONTEXT, ...KINDS_BY_NOUN].map((row) => ({
    table: 'nouns',
    id: row.id,
    // The rows are found by their nouns: no phrase has one of no modifiers.
    takeOut: () => {
      const whole = { ...row }
      Object.assign(row, { with: new Set<string>() })
      return () => Object.assign(row, { with: undefined }, whole)
    },
  })),
]

/** The rows of a list that is read from its start each time. */
function rows<Row>(table: string, list: readonly Row[], idOf: (row: Row) => string): Switch[] {
  return list.map((row) => ({
    table,
    id: idOf(row),
    takeOut: () => {
      const rest = list as Row[]
      const at = rest.indexOf(row)
      rest.splice(at, 1)
      return () => rest.splice(at, 0, row)
    },
  }))
}

/** A constraint of the syntax, which `without` makes ask for nothing. */
function syntax<Row extends { id: string }>(row: Row, without: Partial<Row>): Switch {
  const takeOut = () => {
    const whole = { ...row }
    Object.assign(row, without)
    return () => Object.assign(row, whole)
  }
  return { table: 'syntax', id: row.id, isSyntax: true, takeOut }
}
