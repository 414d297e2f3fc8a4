import type { Block, Passage } from '../../types.ts'

type Item = NonNullable<Passage['item']>

/** Finds what introduces a list: the block before it; for an inner list the outer item where it ends in a colon. */
export class ListIntroducers {
  readonly #blocks = new Map<Passage, Block>()
  readonly #lists = new Map<number, Block | null>()
  readonly #interrupted = new Map<Block, Block | null>()
  /** The lists of plain text that are open, by the form of their labels; the innermost last. */
  #open: { form: string | null; introducer: Block | null }[] = []

  remember(passage: Passage, block: Block): void {
    this.#blocks.set(passage, block)
  }

  /** What introduces the item whose block comes behind `last`. */
  of({ list, form, outer }: Item, last: Block | null): Block | null {
    if (list === null) return this.#ofPlainItem(form, last)
    const known = this.#lists.get(list)
    if (known !== undefined) return known
    const found = this.#introducer(outer, last)
    this.#lists.set(list, found)
    return found
  }

  #introducer(outer: Passage | null, last: Block | null): Block | null {
    const outerBlock = outer === null ? undefined : this.#blocks.get(outer)
    if (outerBlock !== undefined) {
      return outerBlock.text.endsWith(':') ? outerBlock : outerBlock.introducedBy
    }
    return (last === null ? null : this.#interrupted.get(last)) ?? last
  }

  /** A heading from the page’s margin between two items leaves their list one. */
  interrupt(heading: Block, before: Block | undefined): void {
    if (before?.kind === 'list-item') this.#interrupted.set(heading, before.introducedBy)
  }

  /** Items of plain text are one list as long as they follow each other with labels of one form. */
  #ofPlainItem(form: string | null, last: Block | null): Block | null {
    if (last?.kind !== 'list-item') this.#open = []
    const at = this.#open.findIndex((list) => list.form === form)
    if (at === -1) {
      const inner = last?.kind === 'list-item' && !last.text.endsWith(':')
      this.#open.push({ form, introducer: inner ? last.introducedBy : last })
    } else this.#open.length = at + 1
    return this.#open.at(-1)?.introducer ?? null
  }
}
