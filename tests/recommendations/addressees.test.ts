import { expect, test } from 'vitest'
import { recommend, recommendInProse } from './read.ts'

const addressees = async (text: string): Promise<string[]> =>
  (await recommend(text)).map((line) => line.split(' | ')[0] ?? '')

test('a pronoun stands for the subject before it', async () => {
  const found = await recommendInProse(
    'Foreign governments should keep the sanctions. They should press Mali but avoid threats.',
  )
  expect(found).toEqual([
    'Foreign governments | do should keep | keep the sanctions',
    'Foreign governments | do should press | press Mali',
    'Foreign governments | avoid should avoid | avoid threats',
  ])
})

test('a pronoun behind a semicolon', async () => {
  const found = await recommendInProse('Congress should fund the bureau; it must not weaken it.')
  expect(found.map((line) => line.split(' | ')[0])).toEqual(['Congress', 'Congress'])
})

test('coordinated addressees stay one phrase', async () => {
  const found = await recommendInProse('The European Union and its member states should help Mali.')
  expect(found).toEqual(['European Union and its member states | do should help | help Mali'])
})

test('a heading addresses its list', async () => {
  const text = `# Brief\n\n## Recommendations\n\nTo the Government of Kenya and its allies:\n\n- Lift the curfew and ensure that the police respect the law.\n- Do not arm the militia.\n\nTo donors:\n\n1. Continue support for schools.\n`
  expect(await recommend(text)).toEqual([
    'Government of Kenya and its allies | do should lift | Lift the curfew',
    'Government of Kenya and its allies | do should ensure | ensure that the police respect the law',
    'Government of Kenya and its allies | avoid should arm | Do not arm the militia',
    'donors | do should continue | Continue support for schools',
  ])
})

test('a line that introduces a list addresses it, with its strength, and is none itself', async () => {
  const text = `# Brief\n\n## Next\n\nThe Security Council must:\n\n- extend the mandate;\n- impose an asset freeze.\n`
  expect(await recommend(text)).toEqual([
    'Security Council | do must extend | extend the mandate',
    'Security Council | do must impose | impose an asset freeze',
  ])
})

test('a section that recommends need not name an addressee', async () => {
  const text = `# Brief\n\n## Recommendations\n\n- Publish the figures every year.\n`
  expect(await addressees(text)).toEqual(['–'])
})

test('imperatives elsewhere urge nobody', async () => {
  const text = `# Brief\n\n## Background\n\n- Publish the figures every year.\n`
  expect(await recommend(text)).toEqual([])
})
