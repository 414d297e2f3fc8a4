import countries from 'i18n-iso-countries'
import { describe, expect, test } from 'vitest'
import { slugOf } from '../../pipeline/slug.ts'
import { EXTERNAL_IDS, WITHOUT_WIKIDATA } from '../../pipeline/lexicon/external-ids.ts'
import { INTERGOVERNMENTAL } from '../../pipeline/lexicon/intergovernmental.ts'
import { STATES } from '../../pipeline/lexicon/states.ts'

const bodies = INTERGOVERNMENTAL.trim()
  .split('\n')
  .filter((line) => line.startsWith('i|'))
  .map((line) => slugOf(line.split('|')[1]?.split(';')[0] ?? ''))

describe('ids in other lists', () => {
  test('every state and intergovernmental body has a Wikidata id, or a reason why not', () => {
    const missing = [...STATES.map(({ name }) => slugOf(name)), ...bodies].filter(
      (key) => (EXTERNAL_IDS.get(key)?.wikidata ?? null) === null && !WITHOUT_WIKIDATA.has(key),
    )
    expect(missing).toEqual([])
  })

  test('no id stands twice, and each is of its list’s form', () => {
    const ids = [...EXTERNAL_IDS.values()].flatMap(({ wikidata }) => wikidata ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { wikidata, m49, geonames, idSource } of EXTERNAL_IDS.values()) {
      expect(wikidata ?? 'Q1').toMatch(/^Q[1-9]\d*$/)
      expect(m49 ?? '000').toMatch(/^\d{3}$/)
      expect(geonames ?? '1').toMatch(/^[1-9]\d*$/)
      expect(idSource).not.toBe('')
    }
  })

  test('M49 is the numeric code of ISO 3166, which takes it from there', () => {
    for (const { name, iso2 } of STATES) {
      const m49 = EXTERNAL_IDS.get(slugOf(name))?.m49 ?? null
      if (iso2 !== null && m49 !== null && iso2 !== 'XK')
        expect(m49, name).toBe(countries.alpha2ToNumeric(iso2))
    }
  })
})
