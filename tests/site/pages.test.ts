import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { siteFiles } from '../../pipeline/package/site/write-site.ts'
import type { PackageFiles } from '../../pipeline/package/write/types.ts'
import { fixtureDataset } from '../dataset/fixture.ts'
import { page, siteOf } from './site.ts'

let files: PackageFiles
let html: string

beforeAll(async () => {
  files = await siteOf('source')
  html = page(files, 'index.html')
})

const all = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '')

describe('the page of one briefing', () => {
  test('is one file of less than 300 kB, the files to take aside', () => {
    const pages = [...files.keys()].filter((path) => !path.startsWith('files/'))
    expect(pages).toEqual(['index.html'])
    expect(Buffer.byteLength(html)).toBeLessThan(300_000)
  })

  test('loads nothing from anywhere', () => {
    const markup = html.replace(/<script[\s\S]*?<\/script>/g, '')
    const loading = /<(?:link|iframe|object|embed|base|img)\b.*|\ssrc=.*|@import.*|url\(.*/i
    expect(loading.exec(markup)?.[0]).toBeUndefined()
  })

  test('lets only its own script and style run, by their digests', () => {
    const policy =
      /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#x27;', "'") ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    const inline = [
      ...all(/<style>([\s\S]*?)<\/style>/g, html),
      ...all(/<script>([\s\S]*?)<\/script>/g, html),
    ]
    expect(inline).toHaveLength(2)
    for (const text of inline) {
      expect(policy).toContain(createHash('sha256').update(text).digest('base64'))
    }
    expect(/\s(?:style|on[a-z]+)=".*/.exec(html)?.[0]).toBeUndefined()
  })

  test('has each of its names once, and each of its links leads somewhere', () => {
    const names = all(/\sid="([^"]+)"/g, html)
    expect(names).toHaveLength(new Set(names).size)
    const known = new Set(names)
    for (const target of all(/href="#([^"]+)"/g, html)) expect(known).toContain(target)
    for (const path of all(/href="(files\/[^"]+)"/g, html))
      expect([...files.keys()]).toContain(path)
  })

  test('shows every record', () => {
    const counted = (record: string) =>
      all(new RegExp(`data-record="(${record})"`, 'g'), html).length
    const rows = (name: string) =>
      JSON.parse(String(files.get(`files/json/${name}.json`))) as object[]
    expect(counted('claim')).toBe(rows('claims').length)
    expect(counted('recommendation')).toBe(rows('recommendations').length)
    expect(counted('date')).toBe(rows('dates').length)
    expect(counted('actor')).toBe(rows('actors').length)
  })

  test('shows no words that its publisher’s rights withhold', () => {
    const sentence = 'With few realistic ways to disrupt'
    expect(html.includes(sentence)).toBe(false)
    expect(html.includes('[…]')).toBe(true)
  })

  test('is the same each time', async () => {
    expect(page(await siteOf('source'), 'index.html') === html).toBe(true)
  })
})

describe('hostile text', () => {
  test('is shown as text', async () => {
    const dataset = fixtureDataset()
    const attack =
      '</script><script>alert(1)</script><img src=x onerror=alert(1)> \u202Ereversed\u0007'
    const [briefing] = dataset.tables.briefings
    if (briefing)
      Object.assign(briefing, { title: attack, url: 'javascript:alert(1)', publisher: attack })
    for (const table of [
      dataset.tables.claims,
      dataset.tables.recommendations,
      dataset.tables.dates,
    ]) {
      for (const record of table) Object.assign(record, { text: attack, quote: attack })
    }
    for (const actor of dataset.tables.actors)
      Object.assign(actor, { name: attack, aliases: [attack] })
    const [path] = [...(await siteFiles(dataset, new Map())).keys()]
    const shown = page(await siteFiles(dataset, new Map()), path ?? '')
    expect(/<script>alert.*|<img.*|javascript:alert.*/.exec(shown)?.[0]).toBeUndefined()
    expect(shown.includes('‹U+202E›reversed‹U+0007›')).toBe(true)
    expect(shown.split('<script')).toHaveLength(html.split('<script').length)
  })
})
