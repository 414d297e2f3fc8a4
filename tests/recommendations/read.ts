import { extract } from '../../pipeline/index.ts'

/** A text’s recommendations, one line each: `addressee | stance strength action aspect | words`. */
export async function recommend(text: string): Promise<string[]> {
  const { records } = await extract(text, { metadata: { publishedOn: '2022-08-04' } })
  return (records?.recommendations ?? []).map(
    ({ addressee, stance, strength, action, aspect, text: words }) =>
      `${addressee ?? '–'} | ${[stance, strength, action, aspect].filter(Boolean).join(' ')} | ${words ?? ''}`,
  )
}

/** The recommendations of prose that stands in no section that recommends. */
export const recommendInProse = (sentence: string): Promise<string[]> =>
  recommend(`# The quarrel\n\n## Background\n\n${sentence}\n`)
