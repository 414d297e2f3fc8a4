import { isDeepStrictEqual } from 'node:util'
import type { FieldSchema, TableSchema } from '../../dataset/tables/schemas.ts'
import { change } from './changes.ts'
import type { Change } from './changes.ts'

/** What is said of a field for people, and binds no value. */
const notes = [
  'description',
  'examples',
  'title',
  'x-enumMeanings',
  'x-unit',
  'x-copies',
  'x-link',
] as const

/** How the declaration of a table has changed. */
export function compareFields(table: string, before: TableSchema, after: TableSchema): Change[] {
  const [was, is] = [Object.keys(before.properties), Object.keys(after.properties)]
  const kept = was.filter((field) => is.includes(field))
  const removed = was.filter((field) => !is.includes(field))
  const added = is.filter((field) => !was.includes(field))
  const moved = kept.filter((field, index) => is.indexOf(field) !== index)
  return [
    ...removed.map((field) => change('field-removed', { table, field })),
    ...added.map((field) => change('field-added', { table, field })),
    ...moved.map((field) => change('field-moved', { table, field })),
    ...kept.flatMap((field) => {
      const [old, now] = [before.properties[field], after.properties[field]]
      return old && now ? compareField(table, field, old, now) : []
    }),
    ...(isDeepStrictEqual(before.allOf ?? [], after.allOf ?? [])
      ? []
      : [change('field-retyped', { table, before: before.allOf ?? [], after: after.allOf ?? [] })]),
  ]
}

function compareField(
  table: string,
  field: string,
  before: FieldSchema,
  after: FieldSchema,
): Change[] {
  if (isDeepStrictEqual(before, after)) return []
  const [was, is] = [binding(before), binding(after)]
  const about = { table, field, before: was, after: is }
  if (isDeepStrictEqual(was, is)) return [change('field-redescribed', { table, field })]
  return [change(isWidened(was, is) ? 'field-widened' : 'field-retyped', about)]
}

/** What a declaration demands of a value. */
function binding(field: FieldSchema): Partial<FieldSchema> {
  const bare: Partial<FieldSchema> = { ...field }
  for (const note of notes) Reflect.deleteProperty(bare, note)
  if (field.items) bare.items = binding(field.items) as FieldSchema
  if (field.properties) {
    const inner = Object.entries(field.properties).map(([name, one]) => [name, binding(one)])
    bare.properties = Object.fromEntries(inner) as Record<string, FieldSchema>
  }
  return bare
}

/** Whether all values of the one are values of the other: more types or more values of a vocabulary, all else the same. */
function isWidened(before: Partial<FieldSchema>, after: Partial<FieldSchema>): boolean {
  const { type: oldType, enum: oldValues, ...oldRest } = before
  const { type: newType, enum: newValues, ...newRest } = after
  if (!isDeepStrictEqual(oldRest, newRest)) return false
  if ((oldValues === undefined) !== (newValues === undefined)) return false
  return (
    isSubset([oldType ?? []].flat(), [newType ?? []].flat()) &&
    isSubset(oldValues ?? [], newValues ?? [])
  )
}

function isSubset(part: readonly unknown[], whole: readonly unknown[]): boolean {
  return part.every((value) => whole.includes(value))
}
