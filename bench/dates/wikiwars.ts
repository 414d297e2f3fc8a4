/**
 * Scores the dates, beside other libraries in the same run, on WikiWars (Mazur and Dale 2010), which follows the TIMEX2
 * guidelines (Ferro et al. 2005).
 *
 *   npx tsx bench/dates/wikiwars.ts WIKIWARS.json SCORER.mjs [--peers] [scorer’s options]
 *
 * The libraries are those of bench/package.json: `npm ci --prefix bench`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findWith, loadPeers } from './peers.ts'
import { plainSentences, type PlainDocument } from './plain-sentences.ts'
import { toTimex2, type Timex2 } from './timex2.ts'

interface WikiWarsDocument {
  id: string
  dct: string
  text: string
}

type Finder = (document: PlainDocument, publishedOn: string) => Timex2[]

const [gold, scorer, ...options] = process.argv.slice(2)
if (gold === undefined || scorer === undefined)
  throw new Error('usage: wikiwars.ts GOLD.json SCORER.mjs')

const documents = JSON.parse(readFileSync(gold, 'utf8')) as WikiWarsDocument[]
const folder = mkdtempSync(join(tmpdir(), 'wikiwars-'))
const analysed = documents.map(({ id, dct, text }) => ({
  id,
  day: dct.slice(0, 10),
  document: plainSentences(text),
}))
const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)

function run(name: string, find: Finder): void {
  const start = process.cpuUsage()
  const predictions = analysed.map(({ id, day, document }) => ({
    id,
    timexes: find(document, day),
  }))
  const seconds = process.cpuUsage(start).user / 1e6
  const path = join(folder, 'predictions.json')
  writeFileSync(path, JSON.stringify(predictions))
  const passed = options.filter((option) => option !== '--peers')
  const scores = execFileSync('node', [scorer ?? '', gold ?? '', path, ...passed], {
    encoding: 'utf8',
  })
  process.stdout.write(
    `${name}: ${String(Math.round(words / seconds))} words a second\n${scores}\n`,
  )
}

run('briefdata', toTimex2)
if (options.includes('--peers'))
  for (const peer of await loadPeers())
    run(peer.name, (document, day) => findWith(peer, document, day))
