import type { DataMap, VFile } from 'vfile'

/**
 * What an earlier stage left in `file.data`.
 * @throws {Error} where none has run that adds the key: the list of stages is out of order.
 */
export function need<Key extends keyof DataMap & string>(file: VFile, key: Key): DataMap[Key] {
  const found = (file.data as Partial<DataMap>)[key]
  if (found === undefined) {
    throw new Error(`Unexpected lack of file.data.${key}, expected a stage before that adds it`)
  }
  return found
}
