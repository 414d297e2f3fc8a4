/** Half-open UTF-16 offsets into a text. */
export interface Range {
  start: number
  end: number
}
