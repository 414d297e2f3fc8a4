import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { pageMarks } from '../text/pages.ts'

/** Finds where the original’s pages begin, to `file.data.pages`, in the order of the text. */
export const readPages: Plugin<[], Root> = () => (tree, file) => {
  file.data.pages = pageMarks(tree)
}
