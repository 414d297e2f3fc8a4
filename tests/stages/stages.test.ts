import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Plugin, Processor } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { useMarkdown } from '../../pipeline/document/read/use-markdown.ts'
import { need } from '../../pipeline/need.ts'
import { stages } from '../../pipeline/stages.ts'

const text = '# A Title\n\nFrance should end its tariffs by 2025, the European Union said.\n'

/** What is in `file.data` behind each of the first stages. */
async function keysAfter(count: number): Promise<string[]> {
  const file = new VFile(text)
  const some: Plugin<[], Root> = function (this: Processor) {
    useMarkdown(this, {})
    for (const stage of stages.slice(0, count)) this.use(stage)
  }
  const processor = unified().use(remarkParse).use(some)
  await processor.run(processor.parse(file), file)
  return Object.keys(file.data)
}

describe('the stages', () => {
  it('add one key each, and only a check adds none', async () => {
    const keys = await Promise.all([...stages.keys(), stages.length].map(keysAfter))
    const added = stages.map((stage, at) => {
      const before = keys[at] ?? []
      const after = keys[at + 1] ?? []
      expect(after.slice(0, before.length)).toEqual(before)
      return [stage.name, after.slice(before.length)]
    })
    expect(added).toEqual([
      ['readPages', ['pages']],
      ['readPassages', ['passages']],
      ['splitBlocks', ['blocks']],
      ['describe', ['metadata']],
      ['checkLanguage', []],
      ['splitSections', ['sections']],
      ['splitSentences', ['sentences']],
      ['findDates', ['dates']],
      ['findMentions', ['unlinked']],
      ['linkActors', ['mentions']],
      ['indexReferences', ['references']],
      ['findRecommendations', ['recommendations']],
      ['findClaims', ['claims']],
      ['identify', ['records']],
    ])
  })

  it('say what they lack where one before them is left out', async () => {
    const last = stages.at(-1)
    expect(last).toBeDefined()
    const processor = unified().use(remarkParse)
    if (last !== undefined) processor.use(last)
    const file = new VFile(text)
    await expect(processor.run(processor.parse(file), file)).rejects.toThrow(
      /^Unexpected lack of file\.data\.sections, expected a stage before that adds it$/,
    )
  })

  it.each([
    ['an empty list', { claims: [] }],
    ['nothing', {}],
  ])('need what %s has', (_name, data) => {
    const file = new VFile({ value: '', data })
    if ('claims' in data) expect(need(file, 'claims')).toEqual([])
    else expect(() => need(file, 'claims')).toThrow('file.data.claims')
  })
})
