import type { VFileMessage } from 'vfile-message'
import { messageOf } from '../../message.ts'

/** The largest text that is read, in bytes of UTF-8, unless the caller says otherwise. */
export const defaultMaxBytes = 10_000_000
/** The deepest nesting of blockquotes and lists. */
const maxDepth = 100
/** The most asterisks beside as many underscores in one paragraph. */
const maxEmphasis = 1000
const marker = /[ \t]*(?:>|(?:[-*+•]|\d{1,9}[.)])(?=[ \t]|$))/y

/**
 * Finds, before the parser runs, what it can’t stand: too much text, too deep a nesting (its stack would overflow).
 * One pass over each line’s first characters.
 */
export function limitMessages(text: string, maxBytes: number): VFileMessage[] {
  const bytes = Buffer.byteLength(text)
  if (bytes > maxBytes) {
    const reason = `the text has ${String(bytes)} bytes, and at most ${String(maxBytes)} are read: split the document or raise the limit`
    return [fatal(reason, 'too-large', 1)]
  }
  const lines = text.split('\n')
  const deep = lines.findIndex((line) => nesting(line) > maxDepth)
  if (deep === -1) return emphasisMessages(lines)
  const reason = `quotes and lists are nested deeper than ${String(maxDepth)} levels: flatten the line`
  return [fatal(reason, 'too-deep', deep + 1)]
}

/** The container markers that a line starts with; two columns of indentation may stand for a list around it. */
function nesting(line: string): number {
  let markers = 0
  marker.lastIndex = 0
  for (let end = 0; marker.test(line); end = marker.lastIndex) {
    if (marker.lastIndex === end) break
    markers++
    if (markers > maxDepth) break
  }
  if (markers === 0) return 0
  return markers + Math.floor((/^[ \t]*/.exec(line)?.[0].length ?? 0) / 2)
}

/** The parser takes quadratic time where a paragraph mixes very many markers of emphasis that close nothing. */
function emphasisMessages(lines: string[]): VFileMessage[] {
  let [stars, underscores] = [0, 0]
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('|')) [stars, underscores] = [0, 0]
    stars += count(line, '*')
    underscores += count(line, '_')
    if (Math.min(stars, underscores) <= maxEmphasis) continue
    const reason = `one paragraph has ${String(stars + underscores)} asterisks and underscores, and at most ${String(maxEmphasis)} of each are read: remove or escape them`
    return [fatal(reason, 'too-many-markers', index + 1)]
  }
  return []
}

function count(line: string, character: string): number {
  let found = 0
  for (let at = line.indexOf(character); at !== -1; at = line.indexOf(character, at + 1)) found++
  return found
}

function fatal(reason: string, ruleId: string, line: number): VFileMessage {
  return messageOf(reason, ruleId, { line })
}
