import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { joinBriefings } from '../../pipeline/dataset/join/join-briefings.ts'
import { extract } from '../../pipeline/index.ts'
import type { Records } from '../../pipeline/types.ts'

/** A marked wording: half-open offsets of the words, and the label of whom they name. */
interface Wording {
  briefing: string
  words: string
  start: number
  end: number
  label: string
}

const folder = new URL('briefings/', import.meta.url)

function unmark(briefing: string, marked: string): { text: string; wordings: Wording[] } {
  let text = ''
  const wordings: Wording[] = []
  for (const part of marked.split(/(\[[^[\]|]+\|[a-z-]+\])/)) {
    const [, words, label] = /^\[([^[\]|]+)\|([a-z-]+)\]$/.exec(part) ?? []
    const start = text.length
    text += words ?? part
    if (words !== undefined && label !== undefined)
      wordings.push({ briefing, words, start, end: text.length, label })
  }
  return { text, wordings }
}

/** Mentions leave the article out; of several within the words the longest is meant. */
function actorAt(records: Records, { start, end }: Wording): string | null {
  const inside = records.mentions.filter((one) => one.start >= start && one.end <= end)
  const [longest] = inside.toSorted((one, other) => other.end - other.start - (one.end - one.start))
  return longest?.actorId ?? null
}

const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other): [Item, Item] => [one, other]))

test('one actor has one id under all its wordings, and two have two', async () => {
  const read: { records: Records; wordings: Wording[] }[] = []
  for (const name of readdirSync(folder).filter((file) => /-\d\.md$/.test(file))) {
    const id = name.replace('.md', '')
    const { text, wordings } = unmark(id, readFileSync(new URL(name, folder), 'utf8'))
    const { records } = await extract(text, { path: name, metadata: { id } })
    if (records !== null) read.push({ records, wordings })
  }
  const joined = new Map(
    joinBriefings(read.map(({ records }) => records)).map((one) => [one.briefing.id, one]),
  )
  const found = read
    .flatMap(({ wordings }) => wordings)
    .map((wording) => {
      const records = joined.get(wording.briefing)
      return { ...wording, actor: records === undefined ? null : actorAt(records, wording) }
    })
  expect(found.length).toBeGreaterThanOrEqual(240)
  expect(new Set(found.map(({ label }) => label)).size).toBeGreaterThanOrEqual(60)

  const all = pairs(found)
  const same = all.filter(([one, other]) => one.label === other.label)
  const linked = all.filter(([one, other]) => one.actor !== null && one.actor === other.actor)
  const right = same.filter(([one, other]) => one.actor !== null && one.actor === other.actor)
  const wrong = linked
    .filter(([one, other]) => one.label !== other.label)
    .map(([one, other]) => `${one.words} = ${other.words}: ${one.actor ?? ''}`)
  const lost = same
    .filter(([one, other]) => one.actor === null || one.actor !== other.actor)
    .map(
      ([one, other]) =>
        `${one.words} (${one.actor ?? '-'}) ≠ ${other.words} (${other.actor ?? '-'})`,
    )
  if (process.env.SHOW_MISSES !== undefined)
    process.stderr.write(
      `${[...new Set(wrong), ...new Set(lost)].join('\n')}\n${String(right.length / linked.length)} ${String(right.length / same.length)}\n`,
    )
  expect(right.length / linked.length).toBeGreaterThanOrEqual(0.99)
  expect(right.length / same.length).toBeGreaterThanOrEqual(0.95)
})
