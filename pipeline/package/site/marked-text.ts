import { codePointText } from '../../dataset/code-points.ts'
import type { CodePointText } from '../../dataset/code-points.ts'

/** A record’s place in the text with its words, as far as they are published. */
export interface Span {
  start: number
  end: number
  /** The exact slice of the source; null where it is withheld. */
  quote: string | null
  /** The same as a reader sees it. */
  text: string | null
}

/** A run of characters on which the same marks lie, the outermost first. */
export interface Run<Mark extends Span> {
  start: number
  end: number
  /** The words; null where none of the records gives them. */
  text: string | null
  marks: Mark[]
}

/** A stretch of the source whose words are known. */
interface Piece {
  start: number
  end: number
  quote: CodePointText
  text: string
  /** For each code point of the quote and its end, the index in `text`; null where the two are the same. */
  map: Uint32Array | null
}

/**
 * Cuts a stretch of text into runs, at the ends of its marks: in one sweep, whatever they overlap.
 * @param whole the stretch; where its own words are withheld, those that the marks quote stand in for it.
 * @param marks sorted from the outermost layer to the innermost.
 */
export function runsOf<Mark extends Span>(whole: Span, marks: readonly Mark[]): Run<Mark>[] {
  const pieces = piecesOf(whole, marks)
  const cuts = new Set([whole.start, whole.end])
  for (const { start, end } of [...marks, ...pieces]) {
    if (start >= whole.start) cuts.add(start)
    if (end <= whole.end) cuts.add(end)
  }
  const points = [...cuts].sort((left, right) => left - right)
  const order = new Map(marks.map((mark, index) => [mark, index]))
  const opening = [...marks].sort((left, right) => left.start - right.start)
  const runs: Run<Mark>[] = []
  let [open, next, piece]: [Mark[], number, number] = [[], 0, 0]
  for (const [index, start] of points.slice(0, -1).entries()) {
    const end = points[index + 1] ?? whole.end
    open = open.filter((mark) => mark.end > start)
    const before = next
    for (let mark = opening[next]; mark && mark.start <= start; mark = opening[++next]) {
      if (mark.end > start) open.push(mark)
    }
    if (next > before) open.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0))
    while ((pieces[piece]?.end ?? Infinity) <= start) piece++
    runs.push({ start, end, text: textOf(pieces[piece], start, end), marks: [...open] })
  }
  return runs
}

/** The stretches whose words are known, each beginning where the one before it has ended. */
function piecesOf(whole: Span, marks: readonly Span[]): Piece[] {
  if (whole.quote !== null) return [pieceOf(whole)].flatMap((piece) => piece ?? [])
  const longest = [...marks].sort((left, right) => left.start - right.start || right.end - left.end)
  const pieces: Piece[] = []
  let reached = whole.start
  for (const mark of longest) {
    const piece = pieceOf(mark)
    if (piece === null || piece.end <= reached) continue
    pieces.push(piece)
    reached = piece.end
  }
  return pieces
}

function pieceOf({ start, quote, text }: Span): Piece | null {
  if (quote === null) return null
  const points = codePointText(quote)
  const map = text === null || text === quote ? null : alignment(quote, text)
  return {
    start,
    end: start + points.length,
    quote: points,
    text: map === null ? quote : (text ?? quote),
    map,
  }
}

function textOf(piece: Piece | undefined, start: number, end: number): string | null {
  if (piece === undefined || start < piece.start || end > piece.end) return null
  const { quote, text, map } = piece
  if (map === null) return quote.slice(start - piece.start, end - piece.start)
  return text.slice(map[start - piece.start], map[end - piece.start])
}

/**
 * Where each code point of a quote stands in the text that a reader sees: markup has no place of its own, white space
 * is one space. Null where the text is no part of the quote (a character reference): then the quote itself is shown.
 */
function alignment(quote: string, text: string): Uint32Array | null {
  const characters = Array.from(quote)
  const map = new Uint32Array(characters.length + 1)
  let at = 0
  for (const [index, character] of characters.entries()) {
    map[index] = at
    const isSpace = text[at] === ' ' && /\s/.test(character)
    if (isSpace || text.startsWith(character, at)) at += isSpace ? 1 : character.length
  }
  map[characters.length] = at
  return at === text.length ? map : null
}
