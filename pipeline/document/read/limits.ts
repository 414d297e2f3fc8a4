import type { VFileMessage } from 'vfile-message'
import { messageOf } from '../../message.ts'
import { counted, grouped } from '../../counted.ts'

/** The largest text that is read, in bytes of UTF-8, unless the caller says otherwise. */
export const defaultMaxBytes = 10_000_000
/** The deepest nesting of blockquotes and lists. */
const maxDepth = 100
/** The most asterisks beside as many underscores in one paragraph. */
const maxEmphasis = 1000
/** The most closing brackets in one paragraph: the parser holds each against all before it. */
const maxBrackets = 8000
/** The parser goes over all lines again where a list, a quote or an underlined heading ends: so often, and for each character. */
const maxLooks = 20_000_000
const maxLooksEach = 40
const marker = /[ \t]*(?:>|(?:[-*+•]|\d{1,9}[.)])(?=[ \t]|$))/y

/**
 * Finds, before the parser runs, what it can’t stand: too much text, too deep a nesting (its stack would overflow).
 * One pass over each line’s first characters.
 */
export function limitMessages(text: string, maxBytes: number): VFileMessage[] {
  const bytes = Buffer.byteLength(text)
  if (bytes > maxBytes) {
    const reason = `the text has ${counted(bytes, 'byte')}, and at most ${grouped(maxBytes)} may be read: split the document or raise the limit`
    return [fatal(reason, 'too-large', 1)]
  }
  const lines = text.split('\n')
  const deep = lines.findIndex((line) => nesting(line) > maxDepth)
  if (deep === -1) return [...markerMessages(lines), ...endMessages(lines, text.length)].slice(0, 1)
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

/** The parser takes quadratic time where a paragraph has very many brackets, or markers of emphasis that close nothing. */
function markerMessages(lines: string[]): VFileMessage[] {
  let [stars, underscores, brackets] = [0, 0, 0]
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('|')) [stars, underscores, brackets] = [0, 0, 0]
    stars += count(line, '*')
    underscores += count(line, '_')
    brackets += count(line, ']')
    const isEmphasis = Math.min(stars, underscores) > maxEmphasis
    if (!isEmphasis && brackets <= maxBrackets) continue
    const [number, marks, most] = isEmphasis
      ? [stars + underscores, 'asterisks and underscores', `${String(maxEmphasis)} of each`]
      : [brackets, 'closing brackets', String(maxBrackets)]
    const reason = `one paragraph has ${String(number)} ${marks}, and at most ${most} are read: remove or escape them`
    return [fatal(reason, 'too-many-markers', index + 1)]
  }
  return []
}

/** Where lists, quotes and underlined headings end so often that the parser would take quadratic time. */
function endMessages(lines: string[], length: number): VFileMessage[] {
  const most = Math.max(maxLooks, maxLooksEach * length) / lines.length
  let ends = 0
  let [before, isQuoted, isText] = [0, false, false]
  for (const [index, line] of lines.entries()) {
    const { all, kept, quoted } = containersOf(line)
    const isBlank = line.trim() === ''
    // A list goes on behind a blank line, and a quote does not.
    if (isBlank ? isQuoted : kept < before || (isText && underline.test(line))) ends++
    if (!isBlank || isQuoted) before = all
    isQuoted = quoted
    isText = !isBlank
    if (ends <= most) continue
    const reason = `lists, quotes and underlined headings end ${String(ends)} times in a text of ${counted(lines.length, 'line')}, which takes too long to read: split the document`
    return [fatal(reason, 'too-many-parts', index + 1)]
  }
  return []
}

const underline = /^ {0,3}(?:=+|-+)[ \t]*$/

/** How many containers a line is in, and how many of them may have been open before it: a list’s mark begins a new item. */
function containersOf(line: string): { all: number; kept: number; quoted: boolean } {
  const all = nesting(line)
  if (all === 0) return { all, kept: all, quoted: false }
  const quotes = /^[ \t>]*/.exec(line)?.[0].split('>').length ?? 1
  const outer = Math.floor((/^[ \t]*/.exec(line)?.[0].length ?? 0) / 2)
  return { all, kept: Math.min(all, quotes + outer), quoted: quotes > 1 }
}

function count(line: string, character: string): number {
  let found = 0
  for (let at = line.indexOf(character); at !== -1; at = line.indexOf(character, at + 1)) found++
  return found
}

function fatal(reason: string, ruleId: string, line: number): VFileMessage {
  return messageOf(reason, ruleId, { line })
}
