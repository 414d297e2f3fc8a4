import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { messageOf } from '../../message.ts'
import type { Severity } from '../../message.ts'
import type { Metadata } from '../../types.ts'
import { fieldNamed, metadataFields, plainName } from './metadata-fields.ts'
import type { MetadataField } from './metadata-fields.ts'
import { readValue } from './metadata-values.ts'
import { readYaml } from './yaml-block.ts'
import type { YamlEntry } from './yaml-block.ts'

/** What a caller says of a briefing, and whether its front matter is to be read. */
export interface GivenMetadata extends Metadata {
  ignoreFrontMatter?: boolean
}

type Values = Record<string, string | string[]>

/**
 * Reads the YAML front matter to `file.data.given` and tells where the body starts. What the caller says wins over
 * it. A block between two rules that is no list of fields is text.
 */
export const readFrontMatter: Plugin<[GivenMetadata?], Root> =
  ({ ignoreFrontMatter = false, ...given } = {}) =>
  (tree, file) => {
    // The parser drops a byte order mark and counts from behind it.
    const source = String(file).replace(/^\uFEFF/, '')
    const first = tree.children[0]
    const yaml = first?.type === 'yaml' ? first : null
    const end = yaml?.position?.end.offset ?? 0
    const block = yaml === null || ignoreFrontMatter ? null : readYaml(yaml.value)
    if (block?.kind === 'text') {
      tree.children.splice(0, 1, ...asText(source.slice(0, end)))
    }
    file.data.source = source
    file.data.bodyStart =
      yaml === null || block?.kind === 'text' ? 0 : end + lineEndLength(source, end)
    if (block?.kind === 'broken') {
      for (const { reason, line, column } of block.errors) {
        say(file, `this front matter is no YAML: ${reason}`, 'front-matter-yaml', line, column)
      }
    }
    const read = block?.kind === 'fields' ? readFields(block.entries, file) : {}
    file.data.given = { ...read, ...checkGiven(given, file) }
  }

/** The block as Markdown has it where it is no front matter. It begins the file, so that all places are right. */
function asText(block: string): Root['children'] {
  return unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(block).children
}

function lineEndLength(source: string, at: number): number {
  if (source.startsWith('\r\n', at)) return 2
  return at < source.length ? 1 : 0
}

function readFields(entries: readonly YamlEntry[], file: VFile): Metadata {
  const values: Values = {}
  const synonyms: Values = {}
  const strangers: YamlEntry[] = []
  for (const entry of entries) {
    const known = fieldNamed(entry.name)
    if (known === null) strangers.push(entry)
    else if (known.isOwn) readField(entry, known.field, values, file, 'error')
    else readField(entry, known.field, synonyms, file, 'warning')
  }
  tellStrangers(strangers, file)
  // A field’s own name wins over what others call it.
  return { ...synonyms, ...values }
}

function readField(
  { name, values, line, column }: YamlEntry,
  field: MetadataField,
  into: Values,
  file: VFile,
  severity: Severity,
): void {
  if (values === null) {
    say(
      file,
      `\`${name}\` must be ${field.isList ? 'a list of values' : 'one value'}`,
      'front-matter-value',
      line,
      column,
      severity,
    )
    return
  }
  if (values.every((value) => value === '')) return
  const read = readValue(field, values)
  if ('value' in read) into[field.name] ??= read.value
  else {
    const shown = values.join(', ').slice(0, 100)
    // A day that no calendar has is nobody’s other use of the name.
    const how = read.isImpossibleDay === true ? 'error' : severity
    const reason = `\`${shown}\` cannot be \`${name}\`: it must be ${read.expected}`
    say(
      file,
      how === 'error' ? reason : `${reason}; it is not read`,
      'front-matter-value',
      line,
      column,
      how,
    )
  }
}

/** Fields for other tools are passed over; what looks like one of ours, mistyped, is doubtful. */
function tellStrangers(strangers: readonly YamlEntry[], file: VFile): void {
  const others: YamlEntry[] = []
  for (const entry of strangers) {
    const meant = metadataFields.find(({ name }) =>
      isMistyped(plainName(entry.name), plainName(name)),
    )
    if (meant === undefined) others.push(entry)
    else {
      const reason = `\`${entry.name}\` is not read: did you mean \`${meant.name}\`?`
      say(file, reason, 'front-matter-field', entry.line, entry.column, 'warning')
    }
  }
  const [first] = others
  if (first === undefined) return
  const names = others.slice(0, 20).map(({ name }) => `\`${name.slice(0, 40)}\``)
  const reason = `${names.join(', ')} ${others.length === 1 ? 'is' : 'are'} not read: no field${others.length === 1 ? '' : 's'} of a briefing`
  say(file, reason, 'front-matter-field', first.line, first.column, 'note')
}

/** Whether one letter was changed, left out or added, or two changed places. */
function isMistyped(typed: string, name: string): boolean {
  if (typed === name || Math.abs(typed.length - name.length) > 1) return false
  let same = 0
  while (same < typed.length && typed[same] === name[same]) same++
  const rests = [
    [typed.slice(same + 1), name.slice(same + 1)],
    [typed.slice(same + 1), name.slice(same)],
    [typed.slice(same), name.slice(same + 1)],
  ]
  if (typed[same] === name[same + 1] && typed[same + 1] === name[same]) {
    rests.push([typed.slice(same + 2), name.slice(same + 2)])
  }
  return name.length > 3 && rests.some(([left, right]) => left === right)
}

/** What a caller says must be as it says: it is not guessed at. */
function checkGiven(given: Metadata, file: VFile): Metadata {
  const checked: Values = {}
  for (const [name, value] of Object.entries(given) as [string, unknown][]) {
    if (value === undefined) continue
    const field = metadataFields.find((one) => one.name === name)
    if (field === undefined) {
      const known = metadataFields.map((one) => one.name).join(', ')
      say(file, `\`${name}\` is no field of a briefing: ${known} are`, 'metadata-field')
      continue
    }
    const values = [value].flat()
    const read = values.every((one) => typeof one === 'string')
      ? readValue(field, values)
      : { expected: 'text' }
    if ('value' in read) checked[name] = read.value
    else
      say(
        file,
        `\`${values.map(shownValue).join(', ').slice(0, 100)}\` cannot be \`${name}\`: it must be ${read.expected}`,
        'metadata-value',
      )
  }
  return checked
}

function shownValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function say(
  file: VFile,
  reason: string,
  ruleId: string,
  line = 1,
  column = 1,
  severity: Severity = 'error',
): void {
  file.messages.push(messageOf(reason, ruleId, { file: file.path, line, column, severity }))
}
