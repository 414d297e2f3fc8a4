import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Node, Pair } from 'yaml'
import type { Metadata } from '../../types.ts'
import { metadataFields } from '../../lexicon/metadata-fields.ts'

/**
 * Reads the YAML front matter to `file.data.metadata` and tells where the body starts.
 * Values are read as strings (YAML’s failsafe schema), so that `number: 0173` stays what it says.
 */
export const readFrontMatter: Plugin<[Metadata?], Root> = (given) => (tree, file) => {
  const first = tree.children[0]
  // The parser drops a byte order mark and counts from behind it.
  const source = String(file).replace(/^\uFEFF/, '')
  const yaml = first?.type === 'yaml' ? first : null
  const end = yaml?.position?.end.offset ?? 0
  file.data.source = source
  file.data.bodyStart = yaml === null ? 0 : end + lineEndLength(source, end)
  file.data.metadata = { ...(yaml === null ? {} : parse(yaml.value, file)), ...given }
}

function lineEndLength(source: string, at: number): number {
  if (source.startsWith('\r\n', at)) return 2
  return at < source.length ? 1 : 0
}

function parse(yaml: string, file: VFile): Metadata {
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
  for (const error of document.errors) {
    file.message(`Unexpected front matter, expected YAML: ${error.message}`, {
      place: place(error.pos[0]),
      ruleId: 'front-matter-yaml',
      source: 'briefdata',
    }).fatal = true
  }
  if (document.errors.length > 0 || document.contents === null) return {}
  if (!isMap(document.contents)) {
    fail(`Unexpected front matter, expected a list of “name: value” lines`, 'front-matter-form', 0)
    return {}
  }
  const metadata: Record<string, string | string[]> = {}
  for (const pair of document.contents.items) readField(pair)
  return metadata

  function readField({ key, value }: Pair<Node, Node | null>): void {
    const name = isScalar(key) ? String(key.value) : ''
    const at = key.range?.[0] ?? 0
    const field = metadataFields.get(name)
    if (field === undefined) {
      const known = [...metadataFields.keys()].join(', ')
      fail(`Unexpected field \`${name}\`, expected one of ${known}`, 'front-matter-field', at)
      return
    }
    const read = isSeq(value) ? value.items.map((item) => text(item as Node)) : text(value)
    if (read === '' || (Array.isArray(read) && read.length === 0)) return
    const list = Array.isArray(read) ? read : [read]
    const bad = list.find((one) => !field.pattern.test(one))
    if (bad !== undefined || (Array.isArray(read) && field.list !== true)) {
      const where = value?.range?.[0] ?? at
      fail(
        `Unexpected value \`${list.join(', ')}\` of \`${name}\`, expected ${field.expected}`,
        'front-matter-value',
        where,
      )
      return
    }
    metadata[name] = field.list === true ? list : (list[0] ?? '')
  }

  function fail(reason: string, ruleId: string, offset: number): void {
    file.message(reason, { place: place(offset), ruleId, source: 'briefdata' }).fatal = true
  }
}

function text(node: Node | null): string {
  return isScalar(node) && typeof node.value === 'string' ? node.value.trim() : ''
}
