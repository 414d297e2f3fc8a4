import { textOf } from './lines.ts'
import { fontOf } from './paragraphs.ts'
import type { Body, Paragraph } from './types.ts'

/** How much larger than the text a heading is set. */
const larger = 1.12
const mostHeadingLength = 160

/** Tells a heading’s depth from its size and font; null for what is none. */
export function headingReader(
  paragraphs: readonly Paragraph[],
  body: Body,
): (paragraph: Paragraph) => 1 | 2 | 3 | 4 | null {
  const sizes = headingSizes(paragraphs, body)
  return (paragraph) => {
    const [first] = paragraph.lines
    if (first === undefined || !isHeadingText(paragraph)) return null
    const place = sizes.indexOf(Math.round(first.size))
    if (first.size >= larger * body.size && place !== -1) return Math.min(place + 1, 3) as 1 | 2 | 3
    const fonts = paragraph.lines.map(fontOf)
    const own = fonts.every((font) => font !== null && font !== body.font && font === fonts[0])
    const large = first.size > 0.95 * body.size
    const sentence = paragraph.lines.length > 2
    return own && large && !sentence ? (Math.min(sizes.length + 1, 4) as 1 | 2 | 3 | 4) : null
  }
}

/** The sizes of headings, the largest first. */
function headingSizes(paragraphs: readonly Paragraph[], body: Body): number[] {
  const sizes = paragraphs
    .filter((paragraph) => isHeadingText(paragraph))
    .map(({ lines }) => lines[0]?.size ?? 0)
    .filter((size) => size >= larger * body.size)
  return [...new Set(sizes.map(Math.round))].sort((a, b) => b - a)
}

function isHeadingText({ lines }: Paragraph): boolean {
  const text = lines.map(textOf).join(' ')
  const starts = /^[\p{Lu}\d“"‘']/u.test(text) && /\p{L}{2}/u.test(text)
  return starts && text.length <= mostHeadingLength && lines.length <= 5 && !/[.;,:]$/.test(text)
}
