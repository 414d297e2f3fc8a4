/** The part of edtf 4 that is used here; the package has no types. */
declare module 'edtf' {
  /** @throws where the text is no EDTF. `min` and `max` are milliseconds since 1970; getters that may throw. */
  export default function edtf(text: string): { type: string; min: number; max: number }
}
