import type { Metadata } from '../../types.ts'
import type { Form } from './media-types.ts'

/** A document turned into Markdown, which is from then on its text of record. */
export interface Converted {
  markdown: string
  metadata: Metadata
  /** A name for it, where the original holds several or gives one. */
  name: string | null
  /** What could not be read, for a person to look at. */
  notes: string[]
}

/** What is to be converted, and where it is from. */
export interface Original {
  /** The path or address. */
  path: string
  bytes: Uint8Array
  form: Form
}
