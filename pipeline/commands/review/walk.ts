import { spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline/promises'
import { curateRecords, curationPath } from '../../package/assemble/curate-records.ts'
import { briefingPaths } from '../../dataset/briefing-paths.ts'
import { extract } from '../../index.ts'
import { defaultMaxBytes } from '../../document/read/limits.ts'
import { decide } from '../../dataset/review/decide.ts'
import type { Ask } from '../../dataset/review/decide.ts'
import { pendingRecords, showRecord } from '../../dataset/review/show.ts'
import { writeDecision } from '../../dataset/review/write.ts'
import type { Records } from '../../types.ts'
import { InputError, readInput } from '../../document/read/input.ts'
import { visible } from '../../visible.ts'
import { counted } from '../../counted.ts'

/** Where a briefing is, and which records are walked. */
export interface ReviewOptions {
  source: string
  grade: 'uncertain' | 'likely' | 'certain'
}

/** Walks the records of a briefing that the rules are not sure of, and writes what the person at the terminal decides. */
export async function walk(briefing: string, { source, grade }: ReviewOptions): Promise<void> {
  const records = await recordsOf(briefing, source)
  const path = curationPath(source, briefing)
  const pending = pendingRecords(records, grade)
  process.stdout.write(`${counted(pending.length, 'record')} to review. Decisions go to ${path}.\n`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answers = terminal[Symbol.asyncIterator]()
  const ask: Ask = async (question) => {
    process.stdout.write(question)
    const next = await answers.next()
    return next.done === true ? null : next.value.trim()
  }
  const reviewer = { who: userName(), when: new Date().toISOString().slice(0, 10) }
  let decided = 0
  for (const one of pending) {
    process.stdout.write(`\n${showRecord(one, records).split('\n').map(visible).join('\n')}\n`)
    const decision = await decide(ask, one)
    if (decision === 'quit') break
    if (decision === 'skip') continue
    const why = (await ask('  Why? > ')) ?? ''
    await writeDecision(path, one, decision, {
      ...reviewer,
      why: why === '' ? 'read against the text' : why,
    })
    decided++
  }
  terminal.close()
  process.stdout.write(`\n${decided} decisions written.\n`)
}

/** The briefing’s records as earlier decisions left them. */
async function recordsOf(briefing: string, source: string): Promise<Records> {
  for (const path of await briefingPaths(source)) {
    const { records, body } = await extract(await readInput(path, defaultMaxBytes), { path })
    if (records?.briefing.id === briefing) return curateRecords(source, records, body)
  }
  throw new InputError(
    source,
    `no briefing here has the id \`${briefing}\`: the ids are those of the files, or what \`id\` in their front matter says`,
    'no-briefing',
  )
}

/** The name that git signs with: decisions are signed as commits are. */
function userName(): string {
  const { stdout } = spawnSync('git', ['config', 'user.name'], { encoding: 'utf8' })
  return stdout.trim() || 'unknown'
}
