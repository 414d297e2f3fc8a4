/**
 * What each rule does on texts: how often it fires, by the records that name it, and what changes where a rule of a
 * table is taken out. Rules that fire, or change something, in one text only are listed: they may serve a single sentence.
 *
 *   npx tsx bench/rules/run.ts [--log FILE] PATH…
 *
 * PATH is a folder of labelled texts, a treebank in CoNLL-U or a JSON list of texts (see texts.ts). Each text’s trial is
 * added to FILE as soon as it ends; a text that FILE holds is not tried again, so that a run can be cut off and gone on
 * with, and corpora can be tried one after the other. The tables are of all that FILE holds.
 */
import { parseArgs } from 'node:util'
import { addToLog, readLog } from './log.ts'
import { switches } from './switches.ts'
import { readTexts } from './texts.ts'
import { nameOf, tryRules } from './trial.ts'
import type { Trial } from './trial.ts'

/** How many records, in how many texts. */
interface Tally {
  records: number
  texts: Set<string>
}

const {
  values: { log },
  positionals: paths,
} = parseArgs({ options: { log: { type: 'string' } }, allowPositionals: true })
if (paths.length === 0 && log === undefined) {
  console.error('error: name folders of texts, treebanks or lists of texts')
  process.exit(2)
}

const trials: Trial[] = log === undefined ? [] : readLog(log)
const known = new Set(trials.map(({ text }) => text))
const texts = paths.flatMap(readTexts).filter((text) => !known.has(nameOf(text)))
for (const [index, text] of texts.entries()) {
  const trial = await tryRules(text)
  if (trial === null) continue
  trials.push(trial)
  if (log !== undefined) addToLog(log, trial)
  console.error(`${nameOf(text)}: ${String(index + 1)} of ${String(texts.length)}`)
}

print('Rule of a record: records, texts', tally('fired', []))
const rows = switches.map(({ table, id }) => `${table} ${id}`)
print('Rule of a table, taken out: records that differ, texts', tally('changed', rows))

/** The trials’ counts added up, with the rules that are to be listed even if nothing counts for them. */
function tally(field: 'fired' | 'changed', listed: readonly string[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>(
    listed.map((key) => [key, { records: 0, texts: new Set<string>() }]),
  )
  for (const trial of trials)
    for (const [key, records] of Object.entries(trial[field])) {
      const one = tallies.get(key) ?? { records: 0, texts: new Set<string>() }
      one.records += records
      one.texts.add(trial.text)
      tallies.set(key, one)
    }
  return tallies
}

function print(title: string, tallies: ReadonlyMap<string, Tally>): void {
  const sorted = [...tallies].sort(([, a], [, b]) => a.texts.size - b.texts.size)
  console.log(`\n${title} (of ${String(trials.length)})`)
  for (const [key, { records, texts: where }] of sorted) {
    const [only = ''] = where
    const note = where.size === 0 ? '← nowhere' : where.size === 1 ? `← only in ${only}` : ''
    const numbers = [records, where.size].map((number) => String(number).padStart(6))
    console.log(`${numbers.join(' ')}  ${key} ${note}`.trimEnd())
  }
}
