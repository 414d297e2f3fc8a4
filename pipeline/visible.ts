/**
 * What a terminal would obey or hide instead of showing: control characters (escape sequences begin with one), marks
 * that turn the direction of writing or have no width, line separators, halves of surrogate pairs, private use.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu

const named = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** A text of others as it can go to a terminal, on one line: what would not be seen is written as an escape. */
export function visible(text: string): string {
  return text.replace(
    invisible,
    (character) => named.get(character) ?? `\\u{${codePoint(character)}}`,
  )
}

/** JSON that says the same with no such character in it, but for the ends of its lines. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(invisible, (character) =>
    character === '\n' ? character : [...units(character)].join(''),
  )
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
}

function* units(character: string): Generator<string> {
  for (let at = 0; at < character.length; at++) {
    yield `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
  }
}
