import { describe, expect, test } from 'vitest'
import { defaultConfig, readConfig } from '../../pipeline/dataset/config.ts'

const yaml = `name: invented-briefings
title: Invented briefings as data
description: >-
  Records of briefings
  that nobody published.
version: 1.2.3
authors: Nobody in particular
keywords: [one, two]
licences:
  code: MIT
  data: CC-BY-4.0
  source: The texts are nobody’s.
repository: ''
released: ''
`

describe('dataset.yaml', () => {
  test('is read as strings, with what is empty absent', () => {
    expect(readConfig(yaml.replace('1.2.3', '1.0.0'), 'dataset.yaml')).toMatchObject({
      name: 'invented-briefings',
      description: 'Records of briefings that nobody published.',
      version: '1.0.0',
      keywords: ['one', 'two'],
      dataLicence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      repository: null,
      released: null,
    })
  })

  test('gives no licence where it names none', () => {
    const without = yaml.replace(/licences:\n(?: {2}.*\n)+/, '')
    expect(readConfig(without, 'dataset.yaml').dataLicence).toBeNull()
  })

  test.each([
    ['a name that is no package’s', 'name: invented-briefings', 'name: ../briefings', '1:7'],
    ['a version that is none', 'version: 1.2.3', 'version: 1.2', '6:10'],
    ['an unknown field', 'authors:', 'authros:', '1:1'],
    ['an unknown licence', 'data: CC-BY-4.0', 'data: mine', '11:9'],
    ['a list where a line belongs', 'Invented briefings as data', '[a, b]', '2:8'],
    ['an address that is none', "repository: ''", 'repository: github', '13:13'],
    ['a day that is none', "released: ''", 'released: today', '14:11'],
    ['broken YAML', 'keywords: [one, two]', 'keywords: [one, two', '9:1'],
    ['a key twice', 'version: 1.2.3', 'version: 1.2.3\nversion: 1.2.4', '7:1'],
    ['a bomb of aliases', 'title: Invented briefings as data', 'title: *bomb', '1:1'],
  ])('is refused for %s, with line and column', (_name, line, wrong, place) => {
    const read = () => readConfig(yaml.replace(line, wrong), 'source/dataset.yaml')
    expect(read).toThrow(
      new RegExp(`^source/dataset\\.yaml:${place}: .*(?:must be|is no|is missing|cannot be)`, 'm'),
    )
  })

  test.each(['', '- a list', 'only text'])(
    'is refused where it is no list of fields: %j',
    (text) => {
      expect(() => readConfig(text, 'dataset.yaml')).toThrow(/must be|is no|is missing|cannot be/)
    },
  )
})

test.each([
  ['My Reports', 'my-reports'],
  ['Été 2022', 'e-te-2022'],
  ['报告', 'briefings'],
])('a folder %s without dataset.yaml makes the package %s', (folder, name) => {
  expect(defaultConfig(folder)).toMatchObject({ name, version: '0.1.0', dataLicence: null })
})
