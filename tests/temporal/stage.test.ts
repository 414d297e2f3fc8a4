import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { findDates } from '../../pipeline/find/dates/stage.ts'
import type { DocumentSentence, Metadata } from '../../pipeline/types.ts'
import { document, paragraph } from './document.ts'

function run(sentences: DocumentSentence[], metadata: Metadata): VFile {
  const file = new VFile()
  file.data.metadata = metadata
  file.data.sentences = sentences
  file.data.source = ''
  const transform = findDates.call({} as never) as (tree: unknown, file: VFile) => void
  transform({ type: 'root', children: [] }, file)
  return file
}

describe('findDates', () => {
  test('warns once that nothing says when the text was published', () => {
    const file = run(paragraph('Last year it rained. Two weeks ago it snowed.'), {})
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['unanchored-date'])
    expect(file.data.dates?.map(({ value, anchor }) => [value, anchor])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  test('is silent where the day is known, and where no date needs it', () => {
    expect(run(paragraph('Last year it rained.'), { publishedOn: '2022-08-04' }).messages).toEqual(
      [],
    )
    expect(run(paragraph('In May 2016 it rained for a year.'), {}).messages).toEqual([])
  })

  test('finds nothing where there are no sentences', () => {
    expect(run([], {}).data.dates).toEqual([])
  })

  test('leaves the head’s day out of the story, and lets a heading’s year into its section', () => {
    const sentences = document([
      { kind: 'metadata', text: 'Briefing N°5, 14 March 2019' },
      { kind: 'heading', text: '2014: The war spreads' },
      { kind: 'paragraph', text: 'In March the army moved. In June it stopped.' },
      { kind: 'heading', text: 'The way ahead' },
      { kind: 'paragraph', text: 'In January talks began.' },
    ])
    const dates = run(sentences, { publishedOn: '2019-03-14' }).data.dates
    expect(dates?.map(({ value }) => value)).toEqual([
      '2019-03-14',
      '2014',
      '2014-03',
      '2014-06',
      '2019-01',
    ])
  })

  test('works without the words of a sentence’s syntax', () => {
    const [sentence] = paragraph('On 3 March it rained.')
    if (!sentence) throw new Error('no sentence')
    const bare = {
      ...sentence,
      syntax: { ...sentence.syntax, tokens: [], nounPhrases: [], verbGroups: [], clauses: [] },
    }
    expect(
      run([bare], { publishedOn: '2022-08-04' }).data.dates?.map(({ value }) => value),
    ).toEqual(['2022-03-03'])
  })
})
