/**
 * What a terminal would obey or hide instead of showing: control characters (escape sequences begin with one), marks
 * that turn the direction of writing or have no width, line separators, halves of surrogate pairs, private use.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu

/** A text of others as it can go to a terminal, on one line: what would not be seen is written as an escape. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => {
    const known = named.get(character)
    if (known !== undefined) return known
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`
  })
}

const named = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])
