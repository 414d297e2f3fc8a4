/** How a version number must step for a change. */
export type Step = 'major' | 'minor' | 'patch'

/** One difference between two datasets, and the step that the policy demands for it. */
export interface Change {
  step: Step
  kind: ChangeKind
  /** Null where the change is of the dataset as a whole. */
  table: string | null
  id: string | null
  field: string | null
  before: unknown
  after: unknown
}

export type ChangeKind = keyof typeof policy

/**
 * The policy: what breaks a consumer is major, what adds is minor, what corrects is patch. A column may only be
 * appended: one that is put between others moves those behind it.
 */
export const policy = {
  'table-removed': 'major',
  'table-added': 'minor',
  'field-removed': 'major',
  'field-added': 'minor',
  'field-moved': 'major',
  'field-retyped': 'major',
  'field-widened': 'minor',
  'field-redescribed': 'patch',
  'record-removed': 'major',
  'record-replaced': 'minor',
  'record-added': 'minor',
  'cell-corrected': 'patch',
  'evidence-moved': 'patch',
  'metadata-changed': 'patch',
} as const satisfies Record<string, Step>

/** A change of that kind. */
export function change(
  kind: ChangeKind,
  about: Partial<Omit<Change, 'step' | 'kind'>> = {},
): Change {
  const nothing = { table: null, id: null, field: null, before: null, after: null }
  return { step: policy[kind], kind, ...nothing, ...about }
}

/** The step that all changes together demand; null where there is none. */
export function stepOf(changes: readonly Change[]): Step | null {
  const steps: Step[] = ['major', 'minor', 'patch']
  return steps.find((step) => changes.some((one) => one.step === step)) ?? null
}

/** The version after a step (semver.org). */
export function nextVersion(version: string, step: Step | null): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (step === 'major') return `${String(major + 1)}.0.0`
  if (step === 'minor') return `${String(major)}.${String(minor + 1)}.0`
  return step === 'patch' ? `${String(major)}.${String(minor)}.${String(patch + 1)}` : version
}
