/** The text without the given characters and white space at its end. (A regular expression would be quadratic.) */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && (characters.includes(text[end - 1] ?? '') || /\s/.test(text[end - 1] ?? '')))
    end--
  return text.slice(0, end)
}
