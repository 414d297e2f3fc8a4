import { backMatterHeadings } from '../../lexicon/headings.ts'
import { headingKey } from '../text/run-in-heading.ts'
import type { Block } from '../../types.ts'

/**
 * What stands under “About the authors”, “Contacts” or “References” is no running text: it gets the kind that its
 * heading gives it, up to the next heading of the same depth or above.
 */
export function backMatterKinds(blocks: readonly Block[]): Block[] {
  let open: { kind: Block['kind']; depth: number } | null = null
  return blocks.map((block) => {
    if (block.kind === 'heading' && (open === null || block.depth <= open.depth || block.runIn)) {
      const kind = kindUnder(block)
      open = kind === undefined ? null : { kind, depth: block.depth }
    }
    const inner = open?.kind === 'metadata' && block.kind === 'heading' && block.depth > open.depth
    const running = inner || block.kind === 'paragraph' || block.kind === 'list-item'
    return open !== null && running ? { ...block, kind: open.kind } : block
  })
}

/** “About the Galana Relief Trust”: a publisher’s words on itself. */
const aboutName =
  /^About (?:the )?\p{Lu}[\p{L}’'&.-]*(?: (?:of|for|and|the|on|in|\p{Lu}[\p{L}’'&.-]*)){0,8}$/u

/** “Disclaimer” above a paragraph; one that runs into its paragraph is a label. */
const disclaimer = /^(?:legal )?disclaimers?$/i

function kindUnder({ text, runIn }: Block): Block['kind'] | undefined {
  const known = backMatterHeadings.get(headingKey(text))
  if (known !== undefined || runIn) return known
  return aboutName.test(text) || disclaimer.test(headingKey(text)) ? 'metadata' : undefined
}
