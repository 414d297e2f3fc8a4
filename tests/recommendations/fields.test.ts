import { expect, test } from 'vitest'
import { extract } from '../../pipeline/index.ts'

async function first(sentence: string) {
  const { records } = await extract(`# Brief\n\n## Next steps\n\n${sentence}\n`)
  const recommendation = records?.recommendations[0]
  const deadline = records?.dates.find(({ id }) => id === recommendation?.deadlineDateId)
  return { ...recommendation, deadline: deadline?.text ?? null }
}

test('the purpose is the phrase that says what for', async () => {
  const found = await first('Kenya should use its leverage to calm both sides.')
  expect(found.purpose).toBe('to calm both sides')
})

test('what is asked of another is no purpose', async () => {
  const found = await first('Kenya should press Uganda to release the detainees.')
  expect(found.purpose).toBeNull()
})

test('the content of a noun is no purpose', async () => {
  const found = await first('Kenya should support efforts to end the war.')
  expect(found.purpose).toBeNull()
})

test('a condition behind the action', async () => {
  const found = await first('Kenya should suspend the deal unless Uganda releases the detainees.')
  expect(found.condition).toBe('unless Uganda releases the detainees')
})

test('a condition before the subject, outside the span', async () => {
  const found = await first('Once talks begin, Kenya should suspend its complaint.')
  expect(found).toMatchObject({
    condition: 'Once talks begin',
    text: 'suspend its complaint',
  })
})

test.each([
  ['Kenya should hold talks by the end of March 2023.', 'the end of March 2023'],
  ['Kenya should hold talks within six months.', 'six months'],
  ['Kenya should hold talks before June 2023.', 'June 2023'],
  ['Kenya should hold talks every two years.', null],
  ['Kenya should review the law of May 2019.', null],
])('the day by which: %s', async (sentence, deadline) => {
  expect((await first(sentence)).deadline).toBe(deadline)
})

test('targets are the actors in the objects', async () => {
  const found = await first('Kenya should impose sanctions on Uganda and Rwanda at the UN.')
  expect(found.targetIds).toEqual(expect.arrayContaining(['uganda', 'rwanda']))
  expect(found.addresseeIds).toEqual(['kenya'])
})
