import type { Omission } from '../../dataset/types.ts'

/** The briefings that `errors.json` says were left out; none where it is not there or says something else. */
export function readOmissions(files: ReadonlyMap<string, Buffer>): Omission[] {
  const text = files.get('errors.json')?.toString('utf8')
  if (text === undefined) return []
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every(isOmission) ? value : []
  } catch {
    // What is no JSON is found to be not as the build writes it.
    return []
  }
}

function isOmission(value: unknown): value is Omission {
  if (typeof value !== 'object' || value === null) return false
  const { path, line, column, rule, reason } = value as Record<string, unknown>
  const isText = typeof path === 'string' && typeof reason === 'string'
  const isPlace = [line, column].every((one) => one === null || typeof one === 'number')
  return isText && isPlace && (rule === null || typeof rule === 'string')
}
