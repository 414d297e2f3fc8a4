import { isMap, isScalar, isSeq } from 'yaml'
import type { Node } from 'yaml'
import { readPlacedYaml } from '../../yaml.ts'
import type { YamlFault } from '../../yaml.ts'

/** A field of a front matter, with its place in the file. */
export interface YamlEntry {
  name: string
  /** One value or several; null where it is a tree. */
  values: string[] | null
  line: number
  column: number
}

/** What stands between the rules at a file’s head. */
export type YamlBlock =
  | { kind: 'fields'; entries: YamlEntry[] }
  | { kind: 'text' }
  | { kind: 'broken'; errors: YamlFault[] }

const field = /^[a-z_][\w -]{0,60}:(?:\s|$)/i

/** Reads a front matter. Values are strings (YAML’s failsafe schema), so that `number: 0173` stays what it says. */
export function readYaml(block: string): YamlBlock {
  // For YAML a carriage return alone ends no line.
  const yaml = block.replace(/\r(?!\n)/g, '\n')
  if (!yaml.split('\n').some((line) => field.test(line))) {
    return yaml.trim() === '' || isComment(yaml)
      ? { kind: 'fields', entries: [] }
      : { kind: 'text' }
  }
  const read = parse(yaml)
  // “title: Myanmar: a year later” is what people write.
  return read.kind === 'broken' ? orElse(parse(quoteColons(yaml)), read) : read
}

function orElse(second: YamlBlock, first: YamlBlock): YamlBlock {
  return second.kind === 'fields' ? second : first
}

function isComment(yaml: string): boolean {
  return yaml.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line))
}

/** Puts quotation marks around what follows a field’s name where it has another colon or a mark of YAML’s own. */
function quoteColons(yaml: string): string {
  return yaml
    .split('\n')
    .map((line) => {
      const [, name = '', value = ''] =
        /^([a-z_][\w -]{0,60}): +([^\s"'[{>|#].*)$/i.exec(line) ?? []
      const isPlain = !/: |:$| #/.test(value) && !/^[&*!@%`]/.test(value)
      if (value === '' || isPlain) return line
      return `${name}: '${value.trimEnd().replaceAll("'", "''")}'`
    })
    .join('\n')
}

/** Places count from the file’s first line: a rule stands above the fields. */
function parse(yaml: string): YamlBlock {
  const { contents, faults, placeOf } = readPlacedYaml(yaml)
  const below = <Placed extends { line: number }>(placed: Placed): Placed => ({
    ...placed,
    line: placed.line + 1,
  })
  if (faults.length > 0) return { kind: 'broken', errors: faults.map(below) }
  if (!isMap<Node, Node | null>(contents)) return { kind: 'text' }
  const entries = contents.items.map(({ key, value }) => ({
    name: isScalar(key) ? String(key.value) : '',
    values: valuesOf(value),
    ...below(placeOf(value ?? key)),
  }))
  return { kind: 'fields', entries }
}

function valuesOf(value: Node | null): string[] | null {
  if (value === null) return ['']
  if (isScalar(value)) return [text(value)]
  if (!isSeq<Node | null>(value)) return null
  return value.items.every((item) => item === null || isScalar(item))
    ? value.items.map((item) => (item === null ? '' : text(item)))
    : null
}

function text(node: Node): string {
  return isScalar(node) && typeof node.value === 'string' ? node.value.trim() : ''
}
