import { LineCounter, isNode, parseDocument } from 'yaml'
import type { Document, Node } from 'yaml'

/** A place in a text: both from 1. */
export interface YamlPlace {
  line: number
  column: number
}

/** What is wrong with YAML, and where. */
export interface YamlFault extends YamlPlace {
  reason: string
}

/** YAML with the place of each of its values. */
export interface PlacedYaml {
  contents: Node | null
  /** What it is no YAML for; nothing else can be relied on where there are any. */
  faults: YamlFault[]
  /** Where a node begins; the first line where there is none. */
  placeOf: (node: unknown) => YamlPlace
  /** Where the value of a JSON pointer begins. */
  placeAt: (pointer: string) => YamlPlace
  /** What it holds. An alias is a fault: it can make much of little, and be without its anchor. */
  value: () => { value: unknown } | YamlFault
}

/** Deeper than any settings, and shallower than what overflows a parser’s stack. */
const maxDepth = 50

/**
 * Reads YAML that people write.
 * @param schema with `failsafe` all values are strings, so that `version: 1.0` is no number.
 */
export function readPlacedYaml(text: string, schema: 'failsafe' | 'core' = 'failsafe'): PlacedYaml {
  const deep = tooDeep(text)
  const lineCounter = new LineCounter()
  const source = deep === null ? text : ''
  const document: Document.Parsed = parseDocument(source, {
    schema,
    lineCounter,
    stringKeys: schema === 'failsafe',
    prettyErrors: false,
  })
  const placeIn = (offset: number): YamlPlace => {
    const { line, col } = lineCounter.linePos(offset)
    return { line, column: col }
  }
  const placeOf = (node: unknown): YamlPlace => placeIn(isNode(node) ? (node.range?.[0] ?? 0) : 0)
  const faults = document.errors.map(({ message, pos }) => ({
    reason: message.split('\n')[0] ?? message,
    ...placeIn(pos[0]),
  }))
  return {
    contents: document.contents,
    faults: deep === null ? faults : [deep],
    placeOf,
    placeAt: (pointer) => {
      const path = pointer.split('/').slice(1)
      return placeOf(
        path.length === 0 ? document.contents : document.getIn(path.map(asIndex), true),
      )
    },
    value: () => {
      try {
        return { value: document.toJS({ maxAliasCount: 0 }) as unknown }
      } catch {
        const reason = 'an alias cannot be used here: write the value out'
        return { reason, line: 1, column: 1 }
      }
    },
  }
}

const asIndex = (part: string): string | number => (/^\d+$/.test(part) ? Number(part) : part)

/** The line that nests too deep. Brackets in quotes are counted too: few titles have fifty. */
function tooDeep(text: string): YamlFault | null {
  let depth = 0
  for (const [index, line] of text.split('\n').entries()) {
    const indent = /^[ \t-]*/.exec(line)?.[0].length ?? 0
    for (const character of line) {
      if (character === '[' || character === '{') depth++
      else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
      if (depth > maxDepth) break
    }
    if (depth <= maxDepth && indent <= 4 * maxDepth) continue
    const reason = `brackets or indentation deeper than ${String(maxDepth)} levels: flatten it`
    return { reason, line: index + 1, column: 1 }
  }
  return null
}
