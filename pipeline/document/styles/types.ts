import type { Block, Metadata } from '../../types.ts'

/** What a house style’s head says of the document. */
export type StyleReading = Pick<
  Metadata,
  'title' | 'series' | 'number' | 'publisher' | 'publishedOn'
>

/** A house style: a form of document that says what it is in a way of its own. */
export interface HouseStyle {
  id: string
  /** A head in the style. */
  example: string
  /**
   * Reads the document’s first blocks, and what stands below its text that says whose it is; null where it is not of
   * the style.
   */
  read: (
    head: readonly Pick<Block, 'kind' | 'text'>[],
    imprint: readonly Pick<Block, 'kind' | 'text'>[],
  ) => StyleReading | null
}
