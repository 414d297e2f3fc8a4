import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.ts'

async function gradesOf(text: string): Promise<string[]> {
  const { records } = await extract(`# The quarrel\n\n## Background\n\n${text}\n`, {
    metadata: { publishedOn: '2022-08-04' },
  })
  return (records?.recommendations ?? []).map(({ grade }) => grade)
}

const graded: Record<string, [text: string, ...grades: string[]]> = {
  'an actor right before the verb': ['Kenya should reopen the crossing.', 'certain'],
  'an adverb between them': ['Kenya should therefore reopen the crossing.', 'certain'],
  'a phrase between them': ['Kenya, with help from Chad, should reopen the crossing.', 'likely'],
  'a pronoun': ['Kenya is hesitant. It should reopen the crossing.', 'likely'],
  'someone asked': ['We urge Kenya to reopen the crossing.', 'certain'],
  'an order below the line that addresses it': [
    'Kenya should:\n\n- Reopen the crossing.',
    'certain',
  ],
  'an order that nobody is given': ['Steps that are needed:\n\n- Reopen the crossing.', 'likely'],
  'a passive that hides who acts': ['The crossing should be reopened.', 'certain'],
  'one by whom it is done': ['The crossing should be reopened by Kenya.', 'likely'],
  'something said behind the action': [
    'Kenya should reopen the crossing, but the minister doubts it.',
    'likely',
  ],
  'two actions': ['Kenya should reopen the crossing and pay the guards.', 'likely', 'certain'],
  'a thing as subject': ['The budget should double.', 'likely'],
  'a choice that is left': [
    'Kenya should reopen the crossing. It could also pay the guards.',
    'certain',
    'uncertain',
  ],
}

describe('a recommendation is certain where nothing is left to doubt', () => {
  test.each(Object.entries(graded))('%s', async (_, [text, ...grades]) => {
    expect(await gradesOf(text)).toEqual(grades)
  })
})
