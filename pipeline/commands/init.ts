import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { BuildError } from '../dataset/build-error.ts'
import { messageOf } from '../message.ts'

/** `briefdata init`: a source folder to begin with. */
export const initCommand = new Command('init')
  .description('Write a source folder: a commented dataset.yaml and a first briefing to try.')
  .argument('[folder]', 'the folder; it may hold briefings already', '.')
  .addHelpText(
    'after',
    '\nExample:\n  $ briefdata init my-briefings\n  $ briefdata build my-briefings --out my-dataset',
  )
  .action(run)

async function run(folder: string): Promise<void> {
  const settings = join(folder, 'dataset.yaml')
  const inner = join(folder, 'briefings')
  await mkdir(inner, { recursive: true })
  try {
    await writeFile(settings, await settingsText(folder), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const reason = 'this file is there already, and init writes over nothing: edit it'
    throw new BuildError([messageOf(reason, 'init', { file: settings })])
  }
  process.stdout.write(`Wrote ${settings}.\n`)
  if ((await readdir(inner)).length === 0) {
    const example = join(inner, 'example.md')
    await writeFile(example, exampleText, { flag: 'wx' })
    process.stdout.write(`Wrote ${example}: a briefing to try, to be replaced by yours.\n`)
  }
  process.stdout.write(
    `Next: briefdata build ${folder} --out ${join(dirname(folder), 'dataset')}\n`,
  )
}

async function settingsText(folder: string): Promise<string> {
  const { defaultConfig } = await import('../dataset/config.ts')
  const name = basename(resolve(folder))
  const schema = fileURLToPath(new URL('../../schemas/dataset.schema.json', import.meta.url))
  const path = relative(resolve(folder), schema).replaceAll('\\', '/')
  return `# yaml-language-server: $schema=${path}
# What the dataset says of itself. The briefings are .md and .txt files in briefings/.

# The package’s name: lower-case words joined by hyphens.
name: ${defaultConfig(name).name}
title: ${JSON.stringify(name)}
description: Claims, actors, recommendations and dates of policy briefings.
# A semantic version: MAJOR.MINOR.PATCH.
version: 0.1.0
authors: ${JSON.stringify('Your name')}
# keywords: [policy, briefings]

# Licences: remove the marks to give them. Code: MIT. Data: CC-BY-4.0, CC-BY-SA-4.0 or CC0-1.0.
# licences:
#   code: MIT
#   data: CC-BY-4.0
#   source: The text of each briefing is its publisher’s; the records quote from it.

# Needed to release, not to build: the repository’s address and the day of release, YYYY-MM-DD.
# repository: https://example.org/my-briefings
# released: 2024-01-31
`
}

const exampleText = `---
# What the text does not say. Every field may be left out.
publisher: Nobody
publishedOn: 2024-03-04
---
# Water for Two Valleys

## Overview

In February 2024 the river ran dry for the third time in two years. Ministers say that the dam may be finished by
2026, but engineers doubt it.

## Recommendations

- The government should publish the plans of the dam.
- Donors should pay for wells until the rains return.
`
