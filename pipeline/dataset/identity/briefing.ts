import { basename } from 'node:path'
import type { VFile } from 'vfile'
import type { Briefing } from '../../records.ts'
import { sha256 } from './ids.ts'
import { slugOf } from '../../slug.ts'
import { need } from '../../need.ts'

/** The record of the briefing itself, from what front matter, caller and text say of it. */
export function briefingOf(file: VFile): Briefing {
  const metadata = need(file, 'metadata')
  const stem = slugOf(basename(file.history.at(-1) ?? '').replace(/\.[^.]*$/, ''))
  const id = (metadata.id ?? stem) || slugOf(metadata.title ?? '') || 'briefing'
  return {
    id,
    title: metadata.title ?? id,
    series: metadata.series ?? null,
    number: metadata.number ?? null,
    publisher: metadata.publisher ?? null,
    publishedOn: metadata.publishedOn ?? null,
    language: metadata.language ?? 'en',
    countries: [...(metadata.countries ?? [])].sort(),
    url: metadata.url ?? null,
    sourceSha256: sha256(need(file, 'source').slice(need(file, 'bodyStart'))),
    words: need(file, 'blocks').reduce((count, { text }) => count + text.split(' ').length, 0),
    sentences: need(file, 'sentences').length,
    rights: metadata.rights ?? null,
    quotePolicy: metadata.quotePolicy ?? 'full',
    textPolicy: metadata.textPolicy ?? 'open',
  }
}
