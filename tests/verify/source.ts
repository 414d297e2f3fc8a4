import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../pipeline/dataset/identity/ids.ts'

/** An invented briefing that has every kind of record, markup, references and letters outside the BMP. */
export const talks = `---
id: talks
publisher: Nobody
rights: © Nobody
url: https://example.org/talks?a=1&b=2
countries: [NA]
---
# Talks in Windhoek 🛶

*Invented Briefing N°7, 4 August 2021*

## Overview

The *junta* says that Namibia may leave the talks in 2022. President Ana Silva of Namibia met the United Nations on 3 March 2021. Two weeks later the UN froze its aid because Namibia had expelled the envoys.

“It is a trap,” Silva said last month. Is it?

### What comes next

Donors &amp; banks will not return before June. Angola accused the junta of theft.

## Recommendations

To the United Nations:

- The UN should press Namibia to return by 1 March 2022, if the talks fail.
- The Security Council must publish its report to calm the markets.
- The UN must press Namibia again to return.

| State | Vote |
|---|---|
| Angola | yes |
`

const settings = `name: invented-briefings
title: Invented briefings as data
description: Records of briefings that nobody published.
version: 1.3.0
authors: Nobody in particular
keywords: [invented, briefings]
licences:
  code: MIT
  data: CC-BY-4.0
  source: The texts are nobody’s.
repository: https://github.com/nobody/briefings
released: 2021-09-01
`

/** What a release before this one published: a claim of it is gone, and a date has another id. */
const published = {
  version: '1.2.0',
  records: {
    claims: { 'talks--c-0000000000': '0'.repeat(64) },
    dates: { 'talks--d-0000000000': sha256('3 March 2021') },
  },
  tombstones: [],
}

const changes = {
  from: '1.2.0',
  to: '1.3.0',
  step: 'minor',
  next: '1.3.0',
  changes: [
    {
      step: 'minor',
      kind: 'record-added',
      table: 'claims',
      id: 'x',
      field: null,
      before: null,
      after: null,
    },
  ],
}

const changelog = `# Changelog

## 1.3.0

A minor step from 1.2.0.

### Records added (1)

- \`claims\` \`x\`

## 1.2.0

The first release.
`

/** The text under other policies, its briefings told apart by their ids. */
const under = (id: string, policies: string) => talks.replace('id: talks', `id: ${id}\n${policies}`)

/** Writes a source folder with one briefing under each policy. */
export async function writeSource(folder: string): Promise<void> {
  await mkdir(join(folder, 'briefings'), { recursive: true })
  const files: Record<string, string> = {
    'briefings/a.md': talks,
    'briefings/b.md': under('excerpt', 'textPolicy: withheld\nquotePolicy: excerpt 9'),
    'briefings/c.md': '# Floods\n\nChad flooded on 3 May 2020. Chad should build dams.\n',
    'dataset.yaml': settings,
    'quality.md': 'Not one of them was counted.\n',
    'published.json': JSON.stringify(published),
    'changes.json': `${JSON.stringify(changes, null, 1)}\n`,
    'CHANGELOG.md': changelog,
  }
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text)
}
