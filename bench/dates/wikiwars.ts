/**
 * Scores the dates on WikiWars (Mazur and Dale 2010), which follows the TIMEX2 guidelines (Ferro et al. 2005).
 *
 *   npx tsx bench/dates/wikiwars.ts WIKIWARS.json SCORER.mjs [scorer’s options]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainSentences } from './plain-sentences.ts'
import { toTimex2 } from './timex2.ts'

interface WikiWarsDocument {
  id: string
  dct: string
  text: string
}

const [gold, scorer, ...options] = process.argv.slice(2)
if (gold === undefined || scorer === undefined)
  throw new Error('usage: wikiwars.ts GOLD.json SCORER.mjs')

const documents = JSON.parse(readFileSync(gold, 'utf8')) as WikiWarsDocument[]
const predictions = documents.map(({ id, dct, text }) => ({
  id,
  timexes: toTimex2(plainSentences(text), dct.slice(0, 10)),
}))
const path = join(mkdtempSync(join(tmpdir(), 'wikiwars-')), 'predictions.json')
writeFileSync(path, JSON.stringify(predictions))
process.stdout.write(execFileSync('node', [scorer, gold, path, ...options]))
