/**
 * Common words and the parts of speech that a dictionary gives them: bits 1 noun, 2 verb, 4 adjective, 8 adverb,
 * 16 adjective with a capital; the number of the commonest one times 32.
 */
export type Vocabulary = Pick<ReadonlyMap<string, number>, 'get'>

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

/** Some words of a list that begin alike, as they are stored. */
interface Stretch {
  text: string
  /** The word before them, of which the first shares letters. */
  before: string
  /** What holds of all of them. */
  value: number
}

/** Words that share so many letters stand in one stretch. */
const sharedLetters = 3
const stretches = new RegExp(`[0-${sharedLetters - 1}][\\D${sharedLetters}-9]*`, 'g')

/** Reads lists of words by their parts of speech; of each list only the stretches where a word would stand that is asked for. */
class StoredVocabulary implements Vocabulary {
  readonly #stretches = new Map<string, Stretch[]>()
  readonly #values = new Map<string, number>()

  constructor(stored: Readonly<Record<string, string>>) {
    for (const [letters, list] of Object.entries(stored)) this.#addList(valueOf(letters), list)
  }

  get(word: string): number | undefined {
    const start = word.slice(0, sharedLetters)
    const unread = this.#stretches.get(start)
    if (unread !== undefined) {
      this.#stretches.delete(start)
      for (const one of unread) this.#read(one)
    }
    return this.#values.get(word)
  }

  #addList(value: number, list: string): void {
    let start = ''
    for (const [text] of list.matchAll(stretches)) {
      const before = start
      const [rest = ''] = /\D{0,3}/.exec(text.slice(1)) ?? []
      start = (before.slice(0, digits.indexOf(text.charAt(0))) + rest).slice(0, sharedLetters)
      const stretch = { text, before, value }
      const known = this.#stretches.get(start)
      if (known === undefined) this.#stretches.set(start, [stretch])
      else known.push(stretch)
    }
  }

  #read({ text, before, value }: Stretch): void {
    let word = before
    for (let at = 0; at < text.length;) {
      let end = at + 1
      while (end < text.length && text.charCodeAt(end) > 57) end++
      word = word.slice(0, digits.indexOf(text.charAt(at))) + text.slice(at + 1, end)
      this.#values.set(word, value | ((this.#values.get(word) ?? 0) & 31))
      at = end
    }
  }
}

/** Unpacks lists of words by their parts of speech. */
export function readVocabulary(stored: Readonly<Record<string, string>>): Vocabulary {
  return new StoredVocabulary(stored)
}

function valueOf(letters: string): number {
  let value = parts.indexOf(letters.charAt(0)) * 32
  for (const letter of letters) value |= 1 << parts.indexOf(letter)
  return value
}
