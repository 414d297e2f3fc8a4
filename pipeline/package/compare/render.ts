import { visible } from '../../visible.ts'
import { nextVersion, stepOf } from './changes.ts'
import type { Change, ChangeKind, Step } from './changes.ts'

/** Two datasets compared: what `diff --json` prints and `changes.json` ships. */
export interface Comparison {
  from: string
  to: string
  step: Step | null
  /** The version that the step leads to from `from`. */
  next: string
  changes: Change[]
}

/** The comparison of two versions. */
export function comparison(from: string, to: string, changes: Change[]): Comparison {
  const step = stepOf(changes)
  return { from, to, step, next: nextVersion(from, step), changes }
}

const headings: Record<ChangeKind, string> = {
  'table-removed': 'Tables removed',
  'table-added': 'Tables added',
  'field-removed': 'Fields removed',
  'field-added': 'Fields added',
  'field-moved': 'Fields moved',
  'field-retyped': 'Fields that take other values',
  'field-widened': 'Fields that take more values',
  'field-redescribed': 'Fields described anew',
  'record-removed': 'Records removed',
  'record-replaced': 'Records that have another id',
  'record-added': 'Records added',
  'cell-corrected': 'Cells corrected',
  'evidence-moved': 'Evidence moved',
  'metadata-changed': 'Metadata changed',
}

/** How many changes of a kind are listed one by one. */
const mostListed = 20

/** The comparison as Markdown, for people and for a changelog. */
export function toMarkdown({ from, next, step, changes }: Comparison): string {
  if (step === null) return `No change from ${from}.\n`
  const kinds = Object.keys(headings) as ChangeKind[]
  const parts = kinds.flatMap((kind) => {
    const some = changes.filter((one) => one.kind === kind)
    return some.length === 0 ? [] : [section(headings[kind], some)]
  })
  return `## ${next}\n\nA ${step} step from ${from}.\n\n${parts.join('\n')}`
}

function section(heading: string, changes: readonly Change[]): string {
  const listed = changes.slice(0, mostListed).map((one) => `- ${describe(one)}\n`)
  const rest = changes.length - listed.length
  const more = rest > 0 ? `- and ${String(rest)} more\n` : ''
  return `### ${heading} (${String(changes.length)})\n\n${listed.join('')}${more}`
}

function describe({ table, id, field, before, after, kind }: Change): string {
  const place = [table, id, field].filter((part) => part !== null).map(code)
  const values =
    kind === 'record-replaced' ||
    kind === 'cell-corrected' ||
    kind === 'evidence-moved' ||
    kind === 'metadata-changed'
  return values ? `${place.join(' ')}: ${show(before)} → ${show(after)}` : place.join(' ')
}

function show(value: unknown): string {
  const text = JSON.stringify(value)
  return code(text.length > 100 ? `${text.slice(0, 99)}…` : text)
}

/** Words of the dataset as code, which cannot end before its end or hide what it says. */
function code(text: string): string {
  const shown = visible(text)
  const runs = shown.match(/`+/g) ?? []
  const ticks = runs.reduce((longest, run) => Math.max(longest, run.length), 0)
  const fence = '`'.repeat(ticks + 1)
  return ticks === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`
}
