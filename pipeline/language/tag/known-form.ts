import type { Upos } from '../types.ts'
import type { FormFeatures } from './form.ts'

/** The tags of a word: there is one object for each label. */
export interface Tag {
  upos: Upos
  xpos: string
}

/** A form with its place among those that are known, from 1, and what is kept of it. */
export interface KnownForm extends FormFeatures {
  number: number
  /** Its lemmas, by tag, as far as they were asked for. */
  lemmas: Map<Tag, string>
}
