/**
 * Common words and the parts of speech that a dictionary gives them: bits 1 noun, 2 verb, 4 adjective, 8 adverb,
 * 16 adjective with a capital; the number of the commonest one times 32.
 */
export type Vocabulary = ReadonlyMap<string, number>

const parts = 'nvarp'
/** Letters shared with the word before are counted in one of these digits. */
const digits = '0123456789'

/** Packs a sorted list of words: of each, how many letters it shares with the one before, and the rest. */
export function frontCode(words: readonly string[]): string {
  let before = ''
  return words
    .map((word) => {
      let shared = 0
      while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++
      before = word
      return String(shared) + word.slice(shared)
    })
    .join('')
}

/** Unpacks lists of words by their parts of speech. */
export function readVocabulary(stored: Readonly<Record<string, string>>): Vocabulary {
  const vocabulary = new Map<string, number>()
  for (const [letters, list] of Object.entries(stored)) {
    const value = valueOf(letters)
    let word = ''
    for (let at = 0; at < list.length;) {
      let end = at + 1
      while (end < list.length && list.charCodeAt(end) > 57) end++
      word = word.slice(0, digits.indexOf(list.charAt(at))) + list.slice(at + 1, end)
      vocabulary.set(word, value | ((vocabulary.get(word) ?? 0) & 31))
      at = end
    }
  }
  return vocabulary
}

function valueOf(letters: string): number {
  let value = parts.indexOf(letters.charAt(0)) * 32
  for (const letter of letters) value |= 1 << parts.indexOf(letter)
  return value
}
