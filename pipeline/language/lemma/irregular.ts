import {
  irregularComparisons,
  irregularNouns,
  irregularVerbs,
} from '../../lexicon/irregular-words.ts'

/** Lemmas of irregular forms, by Penn tag. */
const irregularForms: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['VBD', bases(([base, past]) => [past, base], irregularVerbs)],
  ['VBN', bases(([base, , participle]) => [participle, base], irregularVerbs)],
  ['NNS', bases(([plural, singular]) => [plural, singular], irregularNouns)],
  ['JJR', bases(([form, base]) => [form, base], irregularComparisons)],
  ['JJS', bases(([form, base]) => [form, base], irregularComparisons)],
])

/** The lemma of an irregular form, lower-cased, under a Penn tag; undefined for a regular one. */
export const irregularBase = (xpos: string, form: string): string | undefined =>
  irregularForms.get(xpos)?.get(form)

/** Lemmas by form; `/` parts forms of the same lemma. */
function bases<Row extends readonly string[]>(
  read: (row: Row) => readonly [forms: string, base: string],
  rows: readonly Row[],
): ReadonlyMap<string, string> {
  return new Map(
    rows
      .map(read)
      .flatMap(([forms, base]) => forms.split('/').map((form) => [form, base] as const)),
  )
}
