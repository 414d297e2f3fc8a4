import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { headingRole } from '../text/run-in-heading.ts'
import type { Block, DocumentSection } from '../../types.ts'
import { need } from '../../need.ts'

const deepest = 6

/** Groups the blocks under their headings, to `file.data.sections`, in the order of the text. */
export const splitSections: Plugin<[], Root> = () => (_tree, file) => {
  const sections: DocumentSection[] = []
  const open: DocumentSection[] = []
  let realLevel = 0
  for (const block of need(file, 'blocks')) {
    if (block.kind === 'heading') start(block)
    const section = open.at(-1) ?? startUntitled()
    section.blocks.push(block)
  }
  file.data.sections = sections

  /** A run-in heading stands one level below the last real one, beside other run-in headings. */
  function start(heading: Block): void {
    const level = heading.runIn ? Math.min(realLevel + 1, deepest) : heading.depth
    if (!heading.runIn) realLevel = level
    while ((open.at(-1)?.level ?? -1) >= level || open.at(-1)?.heading === null) open.pop()
    const parent = open.at(-1) ?? null
    add({
      heading,
      role: headingRole(heading.text, sections.at(-1)?.role ?? null),
      level,
      parent,
      blocks: [],
    })
  }

  function startUntitled(): DocumentSection {
    return add({ heading: null, role: 'body', level: 0, parent: null, blocks: [] })
  }

  function add(section: DocumentSection): DocumentSection {
    sections.push(section)
    open.push(section)
    return section
  }
}
