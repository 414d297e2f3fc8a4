import { readFile } from 'node:fs/promises'
import { defaultConfig } from '../../pipeline/dataset/config.ts'
import { mergeRecords } from '../../pipeline/dataset/merge.ts'
import type { Dataset } from '../../pipeline/dataset/types.ts'
import { extract } from '../../pipeline/index.ts'
import type { Records } from '../../pipeline/types.ts'

const texts = ['dev01', 'dev02', 'dev04', 'dev06']

/** How often a text stands in a briefing, so that thirty have 100,000 words. */
const times = 7

/** In a text that is repeated, what tells two quotes apart would be as long as the text. */
function shortContext(name: string, value: unknown): unknown {
  const isContext = (name === 'prefix' || name === 'suffix') && typeof value === 'string'
  return isContext ? value.slice(0, 40) : value
}

/** A dataset of many briefings, made of the texts in the fixtures: each with its own id and day. */
export async function manyBriefings(number: number): Promise<Dataset> {
  const bodies = await Promise.all(
    texts.map((name) => readFile(`tests/fixtures/devset/${name}.md`, 'utf8')),
  )
  const models: Records[] = []
  for (const [index, name] of texts.entries()) {
    const turned = [...bodies.slice(index), ...bodies.slice(0, index)]
    const text = Array.from({ length: times }, (_, time) => turned[time % texts.length]).join(
      '\n\n',
    )
    const { records } = await extract(text, {
      metadata: { id: `model-${name}`, publishedOn: '2024-02-21' },
    })
    if (records !== null) models.push(records)
  }
  const copies = Array.from({ length: number }, (_, index) => {
    const model = models[index % models.length]
    if (model === undefined) throw new Error('Unexpected lack of records')
    const id = `briefing-${String(index + 1).padStart(2, '0')}`
    const records = JSON.parse(
      JSON.stringify(model).replaceAll(model.briefing.id, id),
      shortContext,
    ) as Records
    const title = `${model.briefing.title} (${String(index + 1)})`
    const publishedOn = `20${String(10 + (index % 15))}-02-21`
    return { ...records, briefing: { ...records.briefing, title, publishedOn } }
  })
  return {
    config: defaultConfig('many briefings'),
    tables: mergeRecords(copies),
    sources: new Map(),
  }
}
