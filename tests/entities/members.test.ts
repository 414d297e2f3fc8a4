import { expect, test } from 'vitest'
import { codesRule } from '../../pipeline/dataset/check/codes.ts'
import { mergeRecords } from '../../pipeline/dataset/merge.ts'
import { extract } from '../../pipeline/index.ts'
import { slugOf } from '../../pipeline/slug.ts'

/** Names of the members of every object: words like any other. */
const MEMBERS = [
  'constructor',
  '__proto__',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  '__defineGetter__',
  '__lookupSetter__',
]

/** Each place of a word in a phrase, a list, a name and a heading. */
const PLACES = [
  (word: string) => `The two ${word}s met. Both ${word}s left. The ${word} should act.`,
  (word: string) =>
    `The state ${word} of Kenya said that the ${word} government must leave ${word}.`,
  (word: string) => `# ${word}\n\nTo the ${word}:\n\n- ${word} the aid by ${word} 2024 (${word})\n`,
  (word: string) =>
    `President ${word} and Constructor ${word} (${word}) spoke for ${word} in early ${word}.`,
  (word: string) => `According to the ${word}, ${word} ${word} ${word} may ${word} since ${word}.`,
]

test.each(MEMBERS)('“%s” is a word like any other', async (word) => {
  for (const place of PLACES)
    for (const form of [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]) {
      const { records } = await extract(place(form))
      for (const { id } of records?.actors ?? []) expect(id).toMatch(/^[a-z0-9-]+$/)
    }
})

test.each([
  ['Kosovo', 'kosovo'],
  ['The Māori government acted.', 'maori-government'],
  ['President Ilham Əliyev spoke.', 'ilham-eliyev'],
  ['St. government met.', 'st-government'],
  ['The staff met. The General Staff left. General Staff, he said.', 'staff'],
  ['President Søren Ærø of Łódź spoke.', 'soren-aero'],
])('%s has actors that every check takes', async (text, expected) => {
  const { records } = await extract(text)
  const ids = (records?.actors ?? []).map(({ id }) => id.replace(/^.*--/, ''))
  expect(ids).toContain(expected)
  for (const { id, kind, title } of records?.actors ?? []) {
    expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/)
    if (kind !== 'person') expect(title).toBeNull()
  }
  const tables = mergeRecords(records === null ? [] : [records])
  expect([...codesRule.check({ tables, sources: new Map() })]).toEqual([])
})

test.each([
  ['Łódź', 'lodz'],
  ['Søren Ærø', 'soren-aero'],
  ['Военная Мысль', 'voennaya-mysl'],
  ['Côte d’Ivoire', 'cote-divoire'],
  ['U.S. Army', 'us-army'],
  ['R&D / AI', 'r-d-ai'],
  ['…', ''],
])('the slug of %s is “%s”', (text, expected) => {
  expect(slugOf(text)).toBe(expected)
})
