import type { Root } from 'mdast'
import type { Plugin } from 'unified'

/** Finds every temporal expression: `file.data.dates`, in the order of the text. */
export const findDates: Plugin<[], Root> = () => (_tree, file) => {
  file.data.dates ??= []
}
