import { describe, expect, it } from 'vitest'
import { isApposed } from '../../pipeline/find/coreference/apposition.ts'
import { areJoined } from '../../pipeline/find/coreference/coordination.ts'
import { readEntities } from '../../pipeline/find/mentions/document.ts'
import { mentionsOf } from '../../pipeline/find/mentions/mentions.ts'
import { withPhrases } from '../../pipeline/find/mentions/phrase.ts'
import type { FoundMention } from '../../pipeline/types.ts'
import { paragraph } from '../temporal/document.ts'

/** The first two mentions of a text whose words these are. */
function twoOf(text: string, one: string, other: string): [FoundMention, FoundMention] {
  const mentions = withPhrases(readEntities(paragraph(text)).flatMap(mentionsOf))
  const [first, second] = [one, other].map((words) =>
    mentions.find(({ start, end }) => text.slice(start, end) === words),
  )
  if (!first || !second) throw new Error(`no mentions ${one} and ${other} in: ${text}`)
  return [first, second]
}

/** A sentence, two mentions next to each other in it, and whether they are named together. */
const joined: [text: string, one: string, other: string, joined: boolean][] = [
  ['Kenya and Uganda signed.', 'Kenya', 'Uganda', true],
  ['Kenya, Chad and Uganda signed.', 'Kenya', 'Chad', true],
  ['Kenya, which had waited, and Uganda signed.', 'Kenya', 'Uganda', true],
  ['Austria and its allies fought on.', 'Austria', 'allies', true],
  ['The European Union (EU) and its member states paid.', 'EU', 'member states', true],
  ['Mali’s drought and Chad’s floods worsened.', 'Mali', 'Chad', true],
  ['The Ethiopia-Eritrea war ended.', 'Ethiopia', 'Eritrea', true],
  ['It was a case of Iran versus Iraq.', 'Iran', 'Iraq', true],
  ['He declared war on both France and the United Kingdom.', 'France', 'United Kingdom', true],
  ['Kenya, Uganda, Chad', 'Kenya', 'Uganda', true],
  ['Treaties with Austria, Hungary, Bulgaria and Turkey were signed.', 'Austria', 'Hungary', true],
  ['Kenya, Uganda’s ally, signed.', 'Kenya', 'Uganda', false],
  ['In Kenya, Uganda is popular.', 'Kenya', 'Uganda', false],
  ['After the fall of Kenya, Uganda’s army left.', 'Kenya', 'Uganda', false],
  ['It left Kenya, and Uganda paid.', 'Kenya', 'Uganda', false],
  ['Kenya told Uganda.', 'Kenya', 'Uganda', false],
  ['Kenya signed. And Uganda paid.', 'Kenya', 'Uganda', false],
]

describe('mentions named together', () => {
  it.each(joined)('%s: %s, %s → %s', (text, one, other, expected) => {
    expect(areJoined(...twoOf(text, one, other))).toBe(expected)
  })
})

const apposed: [text: string, one: string, other: string, apposed: boolean][] = [
  ['Machar’s movement, the SPLM-IO, fought on.', 'Machar’s movement', 'SPLM-IO', true],
  ['Kenya’s president, William Ruto, signed.', 'Kenya’s president', 'William Ruto', true],
  ['The Kenyan president, William Ruto paid.', 'Kenyan president', 'William Ruto', true],
  ['Donors, notably the European Union, paid.', 'Donors', 'European Union', false],
  ['Kenya’s president and William Ruto signed.', 'Kenya’s president', 'William Ruto', false],
  ['Machar’s movement left, and the SPLM-IO fought.', 'Machar’s movement', 'SPLM-IO', false],
]

describe('mentions that rename each other', () => {
  it.each(apposed)('%s: %s, %s → %s', (text, one, other, expected) => {
    expect(isApposed(...twoOf(text, one, other))).toBe(expected)
  })
})
