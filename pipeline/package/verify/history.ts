import type { VFileMessage } from 'vfile-message'
import type { DatasetConfig } from '../../dataset/types.ts'
import { nextVersion, policy, stepOf } from '../compare/changes.ts'
import type { Change } from '../compare/changes.ts'
import { toMarkdown } from '../compare/render.ts'
import type { Comparison } from '../compare/render.ts'
import { detailOf, problem } from '../read/problem.ts'

/**
 * What the last release changed is said twice, for people and for programs: both say the same, in the form that a
 * release writes. The entries of earlier releases are prose.
 */
export function* checkHistory({ history, version }: DatasetConfig): Generator<VFileMessage> {
  if (history === null) return
  let value: unknown
  try {
    value = JSON.parse(history.changes)
  } catch (error) {
    yield problem('changes.json', 'history', `this is no JSON: ${detailOf(error)}`)
    return
  }
  if (!isComparison(value) || history.changes !== `${JSON.stringify(value, null, 1)}\n`) {
    const reason = 'these are not the changes as a release writes them'
    yield problem('changes.json', 'history', reason)
    return
  }
  const step = stepOf(value.changes)
  const next = value.from === '' ? value.to : nextVersion(value.from, step)
  if (value.to !== version || value.next !== version || value.step !== step || next !== version) {
    const reason = `the changes do not lead from \`${value.from}\` to ${version}, but it says that they lead to \`${value.to}\``
    yield problem('changes.json', 'history', reason)
    return
  }
  const entry = step === null ? `## ${version}\n\nThe first release.` : toMarkdown(value).trimEnd()
  const { changelog } = history
  const start = `# Changelog\n\n${entry}\n`
  const rest = changelog.slice(start.length)
  if (!changelog.startsWith(start) || !/^(?:$|\n## \d)/.test(rest) || /\s\n$|[^\n]$/.test(rest)) {
    const reason = `the entry of the last release is not what changes.json says: ${entry.slice(0, 60)}…`
    yield problem('CHANGELOG.md', 'history', reason)
  }
}

function isComparison(value: unknown): value is Comparison {
  if (typeof value !== 'object' || value === null) return false
  const { from, to, next, changes } = value as Partial<Record<keyof Comparison, unknown>>
  return (
    [from, to, next].every((one) => typeof one === 'string') &&
    Array.isArray(changes) &&
    changes.every(isChange)
  )
}

function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null) return false
  const { kind, step } = value as Partial<Record<keyof Change, unknown>>
  return new Map<unknown, string>(Object.entries(policy)).get(kind) === step
}
