import { visible } from '../visible.ts'

/** One line for a terminal: line ends and tabs are blanks, and what would not be seen is written as an escape. */
export function printable(text: string): string {
  const parts = text.split(/[\n\t]/).map((part) => part.trim())
  return visible(parts.join(' '))
}
