import { nextVersion } from '../compare/changes.ts'
import type { Change } from '../compare/changes.ts'
import { compare } from '../compare/compare.ts'
import { comparison, toMarkdown } from '../compare/render.ts'
import type { Comparison } from '../compare/render.ts'
import type { Snapshot } from '../compare/snapshot.ts'

/** What a release would be. */
export interface ReleasePlan {
  /** The version that was published last; null before the first. */
  from: string | null
  /** The version to publish; null where nothing has changed. */
  version: string | null
  /** The entry of the changelog. */
  changelog: string
  /** What `changes.json` ships: the same changes, records by their ids alone. */
  changes: Comparison
}

/**
 * Computes the next version from what has changed since the last published one, by the policy of `compare`.
 * @param published null before the first release, which takes the version that the dataset has.
 */
export function planRelease(published: Snapshot | null, built: Snapshot): ReleasePlan {
  if (published === null) {
    const changes: Comparison = {
      from: '',
      to: built.version,
      step: null,
      next: built.version,
      changes: [],
    }
    const changelog = `## ${built.version}\n\nThe first release.\n`
    return { from: null, version: built.version, changelog, changes }
  }
  const found = compare(published, built)
  const whole = comparison(published.version, built.version, found)
  const next = nextVersion(published.version, whole.step)
  return {
    from: published.version,
    version: whole.step === null ? null : next,
    changelog: toMarkdown(whole),
    changes: { ...whole, to: next, changes: found.map(withoutRecords) },
  }
}

/** A record that was added or removed is named, not repeated. */
function withoutRecords(change: Change): Change {
  const isRecord = change.kind === 'record-added' || change.kind === 'record-removed'
  return isRecord ? { ...change, before: null, after: null } : change
}
