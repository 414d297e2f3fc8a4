import type { Conditional, Constraint } from '../../dataset/tables/schemas.ts'
import type { Table } from '../../dataset/tables/tables.ts'

/** A part of a record whose fields depend on each other: one branch for each case. */
export interface UnionPart {
  fields: string[]
  /** The type of each field in that case. */
  branches: Map<string, string>[]
}

/**
 * The discriminated unions of a record, from the conditions of its schema.
 * @param types the type of each field where nothing is known of the others.
 */
export function unionParts(table: Table, types: ReadonlyMap<string, string>): UnionPart[] {
  return table.conditionals.map((conditional) => {
    const [discriminant, value] = discriminantOf(conditional)
    const then = conditional.then?.properties ?? {}
    const otherwise = conditional.else?.properties ?? {}
    const dependent = [...new Set([...Object.keys(then), ...Object.keys(otherwise)])]
    const all = types.get(discriminant) ?? 'never'
    const branch = (type: string, constraints: Record<string, Constraint>) =>
      new Map([
        [discriminant, type],
        ...dependent.map((name): [string, string] => [
          name,
          constrain(types.get(name) ?? 'never', constraints[name]),
        ]),
      ])
    return {
      fields: [discriminant, ...dependent],
      branches: [branch(literal(value), then), branch(without(all, value), otherwise)],
    }
  })
}

function discriminantOf({ if: condition }: Conditional): [string, string | null] {
  const [entry] = Object.entries(condition.properties)
  if (!entry) throw new Error('Unexpected condition without a field, expected one')
  return [entry[0], entry[1].const]
}

function literal(value: string | null): string {
  return value === null ? 'null' : `'${value}'`
}

/** The type without one of its values: a member of the union is left out, a value of a named vocabulary excluded. */
function without(type: string, value: string | null): string {
  const members = type.split(' | ')
  const others = members.filter((member) => member !== literal(value))
  return others.length < members.length ? others.join(' | ') : `Exclude<${type}, ${literal(value)}>`
}

function constrain(type: string, constraint: Constraint | undefined): string {
  if (constraint === undefined) return type
  if (constraint.type === 'null') return 'null'
  if (constraint.maxItems === 0) return 'readonly []'
  const item = /^readonly (.*)\[\]$/.exec(type)?.[1]
  return item !== undefined && constraint.minItems === 1 ? `readonly [${item}, ...${item}[]]` : type
}
