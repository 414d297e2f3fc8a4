import { theGazetteer } from './gazetteer.ts'
import type { NamedEntity } from './types.ts'

/** Whether the classifier decides a name’s kind: no rule did, or a list of places that hold persons’ names too. */
export function isOpen({ kind, placeOnly, text, known }: NamedEntity): boolean {
  if (kind === 'unknown') return true
  return (
    kind === 'place' && known && placeOnly && !text.includes(' ') && theGazetteer().isPlace(text)
  )
}
