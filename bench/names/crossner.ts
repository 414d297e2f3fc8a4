/**
 * Named entities on CrossNER politics, ours and the peers’ in one run.
 *
 *     npm ci --prefix bench
 *     npx tsx bench/names/crossner.ts CROSSNER_POLITICS.json SCORE_NER.mjs
 *
 * The set is `[{id, text, entities}]`; the scorer is the one that comes with it. Each sentence is a text by
 * itself. Our figures are of the internal layer of names through `adapter.ts`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entitiesOf, withRank } from './adapter.ts'
import { loadPeers } from './peers.ts'
import type { Peer } from './peers.ts'

const [gold = '', scorer = ''] = process.argv.slice(2)
if (gold === '' || scorer === '') {
  console.error('Expected the paths of the set and of its scorer')
  process.exit(1)
}
const sentences = JSON.parse(readFileSync(gold, 'utf8')) as { id: string; text: string }[]
const words = sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
const folder = mkdtempSync(join(tmpdir(), 'crossner-'))

interface Scores {
  strict: Record<string, { F: number } | undefined>
  relaxed: Record<string, { F: number } | undefined>
}

/** One line of figures: F1 strict, by type, and relaxed; words a second. */
function row({ name, find }: Peer): string {
  const start = performance.now()
  const found = sentences.map(({ id, text }) => ({
    id,
    entities: find(text).map((one) => withRank(one, text)),
  }))
  const speed = words / ((performance.now() - start) / 1000)
  const path = join(folder, 'found.json')
  writeFileSync(path, JSON.stringify(found))
  const scores = JSON.parse(
    execFileSync('node', [scorer, gold, path, '--json'], { encoding: 'utf8' }),
  ) as Scores
  const figure = (score: { F: number } | undefined): string => (100 * (score?.F ?? 0)).toFixed(1)
  const { strict, relaxed } = scores
  const types = ['ALL', 'person', 'organisation', 'place'].map((type) => figure(strict[type]))
  return [name.padEnd(36), ...types, figure(relaxed.ALL), Math.round(speed)].join('\t')
}

// Models and lists are read once, before the clock runs.
entitiesOf('The model is ready.')
console.log(['F1'.padEnd(36), 'strict', 'person', 'org', 'place', 'relaxed', 'words/s'].join('\t'))
for (const peer of [{ name: 'briefdata', find: entitiesOf }, ...loadPeers()]) console.log(row(peer))
