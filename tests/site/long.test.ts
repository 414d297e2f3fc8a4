import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mergeRecords } from '../../pipeline/dataset/merge.ts'
import type { Dataset } from '../../pipeline/dataset/types.ts'
import { extract } from '../../pipeline/index.ts'
import { singlePage } from '../../pipeline/package/site/write-site.ts'
import { fixtureDataset } from '../dataset/fixture.ts'
import { hasBrowser, launch } from './browser.ts'
import { layOut } from './site.ts'

async function datasetOf(text: string, times = 1): Promise<Dataset> {
  const { records } = await extract(text, { metadata: { id: 'long' } })
  if (records === null) throw new Error('Unexpected lack of records')
  const [model] = records.mentions
  if (model === undefined) throw new Error('Unexpected lack of a mention')
  const mentions = Array.from({ length: times }, (_, index) =>
    index === 0 ? model : { ...model, id: `${model.id}-${String(index)}` },
  )
  return { ...fixtureDataset(), tables: mergeRecords([{ ...records, mentions }]) }
}

const word = 'x'.repeat(10_000)
const long = `# The ${word} pact

Kenya’s ${word} met the ${word.toUpperCase()} Council of ${word}land on 3 May 2023, Mali said.

Kenya should fund the ${word} of Mali by 2024.

- \`${word}\`

| ${word} | Kenya |
| --- | --- |
| ${word} | 2 |
`

describe('a million marks', () => {
  test('are cut to what a page can carry, and it says so', async () => {
    const html = await singlePage(await datasetOf('Kenya left the pact.\n', 1_000_000))
    expect(html.length).toBeLessThan(10_000_000)
    expect(html).toMatch(/0 sentences and 997,50\d records are in the files only/)
  })

  test('in many sentences: the first of them have theirs', async () => {
    const sentences = Array.from({ length: 6000 }, (_, at) => `Kenya left pact ${String(at)}.`)
    const { records } = await extract(sentences.join('\n\n'), { metadata: { id: 'long' } })
    const tables = mergeRecords(records === null ? [] : [records])
    const html = await singlePage({ ...fixtureDataset(), tables })
    const shown = [...html.matchAll(/class="s"/g)].length
    expect(shown).toBeGreaterThan(1000)
    expect(shown).toBeLessThan(5000)
    const left = /(\d,\d{3}) sentences and \d,\d{3} records are in the files only/.exec(html)?.[1]
    expect(Number(left?.replace(',', ''))).toBe(6000 - shown)
  })
})

describe.skipIf(!hasBrowser)('in a browser, words of 10,000 characters', () => {
  let browser: Browser
  let address: string

  beforeAll(async () => {
    const html = await singlePage(await datasetOf(long))
    const at = await layOut(new Map([['long.html', html]]))
    address = at('long.html')
    browser = await launch()
  })

  afterAll(async () => {
    await browser.close()
  })

  test.each([320, 1280])('make a page no wider than a window of %d pixels', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    await page.goto(address)
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - innerWidth',
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await page.fill('#query', word.slice(0, 200))
    await page.waitForFunction("document.querySelector('#found').textContent !== ''")
    await page.close()
  })
})
