/** Adjectives and adverbs that can be a noun phrase alone (“few have deterred”, “most of these”), by lemma. */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  'few many several most more less much little enough half other another plenty such own'.split(
    ' ',
  ),
)
