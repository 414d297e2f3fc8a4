import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Node } from 'yaml'

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
  | { kind: 'broken'; errors: { reason: string; line: number; column: number }[] }

/** Deeper than any front matter, and shallower than what overflows a parser’s stack. */
const maxDepth = 50
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
  const deep = tooDeep(yaml)
  if (deep !== null) {
    const reason = `brackets or indentation deeper than ${String(maxDepth)} levels: flatten it`
    return { kind: 'broken', errors: [{ reason, line: deep + 1, column: 1 }] }
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

/** The line, from 1, that nests too deep; null where none does. Brackets in quotes are counted too: few titles have fifty. */
function tooDeep(yaml: string): number | null {
  let depth = 0
  for (const [index, line] of yaml.split('\n').entries()) {
    const indent = /^[ \t-]*/.exec(line)?.[0].length ?? 0
    for (const character of line) {
      if (character === '[' || character === '{') depth++
      else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
      if (depth > maxDepth) return index + 1
    }
    if (indent > 4 * maxDepth) return index + 1
  }
  return null
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

function parse(yaml: string): YamlBlock {
  const lines = new LineCounter()
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    stringKeys: true,
    prettyErrors: false,
  })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: line + 1, column: col }
  }
  if (document.errors.length > 0) {
    const errors = document.errors.map(({ message, pos }) => ({
      reason: message.split('\n')[0] ?? message,
      ...place(pos[0]),
    }))
    return { kind: 'broken', errors }
  }
  if (!isMap<Node, Node | null>(document.contents)) return { kind: 'text' }
  const entries = document.contents.items.map(({ key, value }) => ({
    name: isScalar(key) ? String(key.value) : '',
    values: valuesOf(value),
    ...place(placeOf(value) ?? placeOf(key) ?? 0),
  }))
  return { kind: 'fields', entries }
}

function placeOf(node: Node | null): number | undefined {
  return node?.range?.[0]
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
