import { extract } from '../../pipeline/index.ts'
import type { Claim } from '../../pipeline/index.ts'

/** The claims of a text’s prose. */
export async function claimsIn(text: string): Promise<Claim[]> {
  const body = `# The quarrel\n\n## Background\n\n${text}\n`
  const { records } = await extract(body, { metadata: { publishedOn: '2022-08-04' } })
  return records?.claims ?? []
}

/** Their words. */
export const wordsIn = async (text: string): Promise<(string | null)[]> =>
  (await claimsIn(text)).map((claim) => claim.text)
