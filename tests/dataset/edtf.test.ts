import { describe, expect, test } from 'vitest'
import { edtfBounds } from '../../pipeline/dataset/check/edtf-bounds.ts'

describe('the bounds of an EDTF expression', () => {
  test.each([
    ['2022-08-04', '2022-08-04', '2022-08-04'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2011', '2011-01-01', '2011-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2021~', '2021-01-01', '2021-12-31'],
    ['2002/2022', '2002-01-01', '2022-12-31'],
    ['2001/..', '2001-01-01', null],
    ['../2030', null, '2030-12-31'],
    ['/2001', null, '2001-12-31'],
    ['2021-04/2021-05', '2021-04-01', '2021-05-31'],
    ['2022-33', '2022-01-01', '2022-03-31'],
    ['2022-36', '2022-10-01', '2022-12-31'],
    // A season lies between the winters around its year: its months depend on the hemisphere.
    ['2022-21', '2021-12-01', '2023-02-28'],
    ['2023-24', '2022-12-01', '2024-02-29'],
  ])('%s is %s to %s', (text, earliest, latest) => {
    expect(edtfBounds(text)).toEqual({ earliest, latest })
  })

  test.each([
    '2021-02-29',
    '2021-13',
    '2021-04-31',
    '2020/2021-02-30',
    'next year',
    '',
    '04/08/2022',
    '2022-8-4',
    '1990s',
    'P3Y',
    'PAST_REF',
  ])('%j has none: it is no expression', (text) => {
    expect(edtfBounds(text)).toBeNull()
  })
})

test('an expression that a corpus says over and over is read once', () => {
  const started = performance.now()
  for (let round = 0; round < 50_000; round++) edtfBounds(`20${String(10 + (round % 10))}-08-04`)
  // The library alone would take some seconds.
  expect(performance.now() - started).toBeLessThan(1000)
})

test('more expressions than are remembered are read all the same', () => {
  const days = Array.from(
    { length: 12_000 },
    (_, at) => `${String(1000 + (at % 6000))}-0${String(1 + Math.floor(at / 6000))}`,
  )
  for (const day of days) expect(edtfBounds(day)?.earliest).toBe(`${day}-01`)
})
