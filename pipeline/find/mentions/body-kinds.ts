import { STATE_HEADS } from '../../lexicon/name-grammar.ts'
import { NAME_HEADS, OPEN_HEADS, KIND_CUES } from '../../lexicon/name-words.ts'
import type { ActorKind } from './types.ts'

/** The kind of a body by its head word and the words beside it. */
export function kindOfBody(head: string, words: readonly string[]): ActorKind {
  const plainKind = NAME_HEADS.get(head) ?? 'organisation'
  if (!OPEN_HEADS.has(head)) return plainKind
  const cues = words.filter((word) => word !== head).map((word) => KIND_CUES.get(word))
  const order = STATE_HEADS.has(head) ? STATE_FIRST : CIVIL_FIRST
  return order.find((kind) => cues.includes(kind) && COMPATIBLE[kind].has(head)) ?? plainKind
}

const CIVIL_FIRST = [
  'intergovernmental',
  'armed-group',
  'party',
  'organisation',
  'government',
] as const
const STATE_FIRST = [
  'intergovernmental',
  'government',
  'armed-group',
  'party',
  'organisation',
] as const

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Which heads a cue can turn into which kind. */
const COMPATIBLE: Readonly<
  Record<
    'intergovernmental' | 'armed-group' | 'party' | 'organisation' | 'government',
    ReadonlySet<string>
  >
> = {
  intergovernmental: setOf(
    'Union Organization Organisation Council Commission Committee Forum Conference Court Tribunal Fund Bank Agency Authority Assembly Secretariat Mission Office Force Forces Community Panel Team Group',
  ),
  'armed-group': setOf(
    'Front Movement Army Forces Force Command Council Group Alliance Union Brotherhood Organization Organisation',
  ),
  party: setOf(
    'Party Union Alliance Front Movement Congress Coalition Bloc League Federation Convention Organization Assembly Community Forum',
  ),
  organisation: setOf(
    'Union Alliance Organization Organisation Federation League Council Commission Committee Forum Network Centre Center Office Fund Group Movement Association Service Services Board Team Community',
  ),
  government: setOf(
    'Council Commission Committee Assembly Army Forces Force Congress Court Bank Agency Authority Office Service Services Guard Board Command Corps Convention Tribunal Fund Secretariat Center Centre',
  ),
}
