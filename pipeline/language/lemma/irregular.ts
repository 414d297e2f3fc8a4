import {
  irregularComparisons,
  irregularNouns,
  irregularVerbs,
} from '../../lexicon/irregular-words.ts'

/** Lemmas of irregular forms, by “XPOS form”. */
export const irregularForms: ReadonlyMap<string, string> = new Map([
  ...irregularVerbs.flatMap(([base, past, participle]) => [
    ...past.split('/').map((form) => [`VBD ${form}`, base] as const),
    ...participle.split('/').map((form) => [`VBN ${form}`, base] as const),
  ]),
  ...irregularNouns.map(([plural, singular]) => [`NNS ${plural}`, singular] as const),
  ...irregularComparisons.flatMap(
    ([form, base]) =>
      [
        [`JJR ${form}`, base],
        [`JJS ${form}`, base],
      ] as const,
  ),
])
