/** Control characters, and the marks that turn the direction of what follows: a terminal obeys them. */
const unsafe = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu

/** One line for a terminal: what would move its cursor, colour it or turn its direction is shown as `\u{1B}`. */
export function printable(text: string): string {
  const line = text
    .split(/[\n\t]/)
    .map((part) => part.trim())
    .join(' ')
  return line.replace(unsafe, shown)
}

function shown(mark: string): string {
  return `\\u{${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`
}
