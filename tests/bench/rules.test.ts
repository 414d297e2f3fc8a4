import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { foundAgain } from '../../bench/rules/found-again.ts'
import { addToLog, readLog } from '../../bench/rules/log.ts'
import { switches } from '../../bench/rules/switches.ts'
import { readTexts } from '../../bench/rules/texts.ts'
import { tryRules } from '../../bench/rules/trial.ts'
import { extract } from '../../pipeline/index.ts'
import { findIn } from '../../pipeline/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefdata-rules-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the texts that rules are tried on', () => {
  it('are those of a folder with labels, a treebank, a list', () => {
    const treebank = join(folder, 'a.conllu.gz')
    writeFileSync(treebank, gzipSync('# text = One.\n1\tOne\n\n# text = Two.\n1\tTwo\n'))
    const list = join(folder, 'list.json')
    writeFileSync(list, JSON.stringify([{ id: 'x', text: 'a'.repeat(3000), dct: '2009-12-19T17' }]))
    writeFileSync(join(folder, 'b.gold.json'), JSON.stringify({ published: '2021-05' }))
    writeFileSync(join(folder, 'b.txt'), 'Text.')
    const short = ({
      text,
      publishedOn,
      name,
    }: ReturnType<typeof readTexts>[number]): unknown[] => [
      ...[name, text.slice(0, 9), publishedOn],
    ]
    expect(readTexts(treebank).map(short)).toEqual([['0', 'One. Two.', null]])
    expect(readTexts(list).map(short)).toEqual([['x', 'aaaaaaaaa', '2009-12-19']])
    expect(readTexts(folder).map(short)).toEqual([['b', 'Text.', '2021-05-01']])
    expect(() => readTexts(join(folder, 'b.txt'))).toThrow('expected a folder')
  })
})

describe('a log of trials', () => {
  const trial = (text: string) => ({ text, fired: { 'dates year': 1 }, changed: {} })

  it('goes on behind a line that was cut off', () => {
    const log = join(folder, 'log.jsonl')
    expect(readLog(log)).toEqual([])
    addToLog(log, trial('a'))
    appendFileSync(log, '{"text":"b","fir')
    expect(readLog(log)).toEqual([trial('a')])
    addToLog(log, trial('c'))
    addToLog(log, trial('d'))
    expect(readLog(log)).toEqual([trial('a'), trial('c'), trial('d')])
  })

  it('holds what fired and what makes a difference', async () => {
    const text = 'They met in Cairo in 2019.'
    const found = await tryRules({ corpus: 'x', name: 'A b', text, publishedOn: null })
    expect(found?.text).toBe('x/A b')
    expect(found?.fired).toMatchObject({ 'dates year': 1, 'mentions gazetteer-seat': 1 })
    expect(Object.keys(found?.changed ?? {})).toEqual(['seats located'])
  })
})

describe('a rule of a table', () => {
  const text = 'They met in Cairo. Armed groups fought. France should leave.'
  const read = async (): Promise<string> => JSON.stringify((await extract(text)).records)

  it.each([
    ['seats', 'located'],
    ['nouns', 'armed-body'],
    ['cues', 'modalCue'],
  ])('%s %s makes the difference while it is out, and none behind', async (table, id) => {
    const before = await read()
    const found = switches.find((one) => one.table === table && one.id === id)
    const putBack = found?.takeOut()
    expect(await read()).not.toBe(before)
    putBack?.()
    expect(await read()).toBe(before)
  })

  it('is tried on what was read before', async () => {
    const file = await findIn(text, { metadata: { id: 'again' } })
    expect(await foundAgain(file)).toEqual(file.data.records)
  })
})
