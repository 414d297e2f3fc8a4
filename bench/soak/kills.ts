import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createRandom } from '../../pipeline/language/train/random.ts'
import { sha256 } from '../../pipeline/dataset/identity/ids.ts'
import { parseSums } from '../../pipeline/package/assemble/owned-files.ts'
import { documentOf, readSentences } from '../corpora/documents.ts'

const cli = ['--import', 'tsx', 'pipeline/cli.ts', 'build']
const sentences = readSentences()

/**
 * Builds a folder again and again, kills each build at some moment without warning, and looks: the dataset before it
 * is whole, or all of the new one is there to be moved in; what the user has there is untouched; and the build behind
 * the last kill gives what a build without any gives.
 * @param folder an empty one. @returns what does not hold.
 */
export async function killBuilds(folder: string, kills: number): Promise<string[]> {
  const [source, out] = [join(folder, 'source'), join(folder, 'out')]
  const briefing = (number: number): string => join(source, 'briefings', `b-${String(number)}.md`)
  mkdirSync(dirname(briefing(0)), { recursive: true })
  for (let number = 0; number < 12; number++) {
    writeFileSync(briefing(number), documentOf(sentences, number, 40))
  }
  const started = performance.now()
  build(source, out)
  const whole = performance.now() - started
  writeFileSync(join(out, 'notes.txt'), 'mine')
  const wrong: string[] = []
  const random = createRandom(11)
  for (let kill = 0; kill < kills; kill++) {
    // Something is new each time, so that files change.
    writeFileSync(briefing(kill % 12), documentOf(sentences, 100 + kill, 40))
    const text = readFileSync(briefing(kill % 12), 'utf8')
    const child = spawn(process.execPath, [...cli, source, '--out', out], { stdio: 'ignore' })
    const ended = new Promise((end) => child.on('close', end))
    await setTimeout((whole * random(1000)) / 1000)
    child.kill('SIGKILL')
    await ended
    const broken = brokenFiles(out)
    const isDecided = readdirSync(folder).some((name) => name.startsWith('out.ready-'))
    if (broken.length > 0 && !isDecided) wrong.push(`kill ${String(kill)}: ${broken.join(', ')}`)
    if (readFileSync(join(out, 'notes.txt'), 'utf8') !== 'mine') wrong.push('notes.txt is changed')
    if (readFileSync(briefing(kill % 12), 'utf8') !== text) wrong.push('a source is changed')
  }
  build(source, out)
  build(source, join(folder, 'fresh'), '--no-cache')
  const sums = (place: string): string => readFileSync(join(place, 'SHA256SUMS'), 'utf8')
  if (sums(out) !== sums(join(folder, 'fresh'))) wrong.push('the next build is another')
  wrong.push(...brokenFiles(out))
  const left = readdirSync(folder).filter((name) => /\.(?:building|ready)-/.test(name))
  return [...wrong, ...left.map((name) => `${name} is left`)]
}

function build(source: string, out: string, ...options: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [...cli, source, '--out', out, ...options])
  if (status !== 0) throw new Error(stderr.toString())
}

/** The files of a dataset that are not as its sums say. */
function brokenFiles(out: string): string[] {
  const sums = parseSums(readFileSync(join(out, 'SHA256SUMS'), 'utf8'))
  return [...sums].flatMap(([path, digest]) => {
    const file = join(out, path)
    return existsSync(file) && sha256(readFileSync(file)) === digest ? [] : [path]
  })
}
