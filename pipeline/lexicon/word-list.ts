/** Reads a list of words parted by white space; an underscore stands for a space within a phrase. */
export const wordList = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))

/** The same as a set. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text))

/** Reads lines of `key: words` into a map from each word to its key; a word’s first line wins. */
export function wordClasses<Key extends string>(
  classes: Partial<Record<Key, string>>,
): ReadonlyMap<string, Key> {
  const map = new Map<string, Key>()
  for (const key of Object.keys(classes) as Key[]) {
    for (const word of wordList(classes[key] ?? '')) if (!map.has(word)) map.set(word, key)
  }
  return map
}

/**
 * What is said of words, by word. No plain object is a map of words: it would also have “constructor”, “valueOf” and
 * all else that every object has.
 */
export function byWord<Value>(
  entries: Readonly<Record<string, Value>>,
): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries))
}
