import { describe, expect, test } from 'vitest'
import { readConfig } from '../../pipeline/dataset/config.ts'
import { readActorsList } from '../../pipeline/dataset/actors-list.ts'
import { readCuration } from '../../pipeline/dataset/curate/read.ts'
import { readYaml } from '../../pipeline/document/read/yaml-block.ts'
import { readPlacedYaml } from '../../pipeline/yaml.ts'

test('every value has its place, whatever stands before it', () => {
  const yaml = readPlacedYaml('# note\nname: x\nlist:\n  - a\n  - { b: c }\n')
  expect(yaml.placeAt('')).toEqual({ line: 2, column: 1 })
  expect(yaml.placeAt('/list/0')).toEqual({ line: 4, column: 5 })
  expect(yaml.placeAt('/list/1/b')).toEqual({ line: 5, column: 10 })
  expect(yaml.placeAt('/none')).toEqual({ line: 1, column: 1 })
})

/** What each reader of YAML says of a text: its reasons. */
const readers: Readonly<Record<string, (text: string) => string[]>> = {
  'dataset.yaml': (text) => refusal(() => readConfig(text, 'dataset.yaml')),
  'actors.yaml': (text) => refusal(() => readActorsList(text, 'actors.yaml')),
  curation: (text) => readCuration(text).problems.map(({ reason }) => reason),
  'front matter': (text) => {
    const block = readYaml(text)
    return block.kind === 'broken' ? block.errors.map(({ reason }) => reason) : []
  },
}

function refusal(read: () => unknown): string[] {
  try {
    read()
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

describe.each(Object.entries(readers))('%s', (_name, reasonsOf) => {
  test.each([
    ['brackets', `title: ${'['.repeat(100_000)}`],
    ['braces', `title: ${'{a: '.repeat(100_000)}`],
    ['indentation', `title:\n${' '.repeat(1000)}x: 1`],
  ])('with %s beyond a parser’s stack is refused before it is parsed', (_kind, text) => {
    expect(reasonsOf(text).join('\n')).toMatch(/deeper than 50 levels/)
  })

  test('never grows by aliases', () => {
    const bomb = [
      'a: &a [x, x]',
      ...Array.from(
        'bcdefghij',
        (name, at) => `${name}: &${name} [*${'abcdefghi'[at] ?? ''}, *${'abcdefghi'[at] ?? ''}]`,
      ),
    ]
    expect(() => reasonsOf(bomb.join('\n'))).not.toThrow()
  })
})
