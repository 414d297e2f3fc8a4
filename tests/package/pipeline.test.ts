import {
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  symlink,
  writeFile,
  utimes,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageFiles } from '../../pipeline/package/read/package-files.ts'
import { verifyPackage } from '../../pipeline/package/verify/verify-package.ts'
import { startRegistry } from '../registry/registry.ts'
import { run, runNode, tool } from './packed.ts'

const briefing =
  '# Talks\n\nNamibia left the talks on 3 March 2021. The UN should press Namibia to return.\n'
const root = fileURLToPath(new URL('../..', import.meta.url))

let folder: string
let tarball: string
const consumer = () => join(folder, 'consumer')
const installed = () => join(consumer(), 'node_modules', 'briefdata')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdata-pipeline-'))
  run('npm', ['pack', '--pack-destination', folder], root)
  tarball = join(folder, (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? '')
  await mkdir(installed(), { recursive: true })
  run('tar', ['-xzf', tarball, '-C', installed(), '--strip-components', '1'], folder)
  await linkDependencies()
}, 180_000)

afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** The declared dependencies and no others: one that is only installed here would not be found. */
async function linkDependencies(): Promise<void> {
  const text = await readFile(join(installed(), 'package.json'), 'utf8')
  const { dependencies } = JSON.parse(text) as { dependencies: Record<string, string> }
  for (const name of Object.keys(dependencies)) {
    const link = join(consumer(), 'node_modules', name)
    await mkdir(dirname(link), { recursive: true })
    await symlink(join(root, 'node_modules', name), link, 'junction')
  }
}

describe('the packed pipeline', () => {
  test('holds what runs and its types, and none of the sources, tests or trainers', async () => {
    const files = [...(await packageFiles(installed())).keys()]
    expect(files).toContain('lib/cli.js')
    expect(files).toContain('schemas/claims.schema.json')
    expect(files.filter((path) => /(?:^|\/)(?:source|tests|bench|train)\//.test(path))).toEqual([])
  })

  test('builds and proves a dataset from a folder of briefings, in an empty folder', async () => {
    const briefings = join(consumer(), 'my-briefings')
    await mkdir(briefings)
    await writeFile(join(briefings, 'talks.md'), briefing)
    const cli = join(installed(), 'lib', 'cli.js')
    const built = run(process.execPath, [cli, 'build', 'my-briefings'], consumer())
    expect(built.stdout).toContain('Wrote dist')
    const proven = run(
      process.execPath,
      [cli, 'verify', 'dist', '--source', 'my-briefings'],
      consumer(),
    )
    expect(proven.stdout).toMatch(/^Proven in the source, word and place: \d+ records\.$/m)
  }, 60_000)

  test('reads a corpus with worker threads, and gives what one thread gives', async () => {
    const corpus = join(consumer(), 'corpus')
    await mkdir(corpus)
    for (let number = 0; number < 16; number++) {
      await writeFile(join(corpus, `talks-${String(number)}.md`), briefing)
    }
    const args = [
      join(installed(), 'lib', 'cli.js'),
      'extract',
      'corpus/*.md',
      '--format',
      'ndjson',
    ]
    const [two, one] = ['2', '1'].map((jobs) =>
      run(process.execPath, [...args, '--jobs', jobs], consumer()),
    )
    expect(two?.stdout.split('\n')).toHaveLength(17)
    expect(two).toEqual(one)
  }, 60_000)

  test('starts from some files, whose compiled code it keeps for the next start and trusts no further', async () => {
    const [page, cache] = [join(consumer(), 'page.md'), join(folder, 'cache')]
    await writeFile(page, briefing)
    const cli = join(installed(), 'lib', 'cli.js')
    const extract = (home: string) =>
      run('env', [`XDG_CACHE_HOME=${home}`, process.execPath, cli, 'extract', page], consumer())
    const first = extract(cache)
    expect(JSON.parse(first.stdout)).toHaveProperty('briefing.id', 'page')
    const kept = [...(await packageFiles(cache)).keys()].filter((path) => path.endsWith('.code'))
    expect(kept.length).toBeGreaterThan(3)
    expect(kept.length).toBeLessThan(60)
    expect(extract(cache)).toEqual(first)
    for (const path of kept) await writeFile(join(cache, path), 'what V8 has not written')
    expect(extract(cache)).toEqual(first)
    expect(extract('/dev/null')).toEqual(first)

    // What earlier versions kept goes when something new is kept, the oldest first.
    const own = join(cache, dirname(kept[0] ?? ''))
    for (let number = 0; number < 5 * kept.length; number++) {
      const path = join(own, `v0-${String(number)}.cjs.code`)
      await writeFile(path, 'of an earlier version')
      await utimes(path, number, number)
    }
    await rm(join(cache, kept[0] ?? ''))
    expect(extract(cache)).toEqual(first)
    const names = await readdir(own)
    expect(names.length).toBeLessThanOrEqual(3 * kept.length)
    expect(names).toEqual(expect.arrayContaining(kept.map((path) => basename(path))))
    expect(names).not.toContain('v0-0.cjs.code')
  }, 60_000)

  test('tells the licences of the libraries that it holds copies of', async () => {
    const licences = await readFile(join(installed(), 'lib/compiled/chunks/LICENSES.md'), 'utf8')
    const chunks = await readdir(join(installed(), 'lib/compiled/chunks'))
    expect(chunks.length).toBeGreaterThan(10)
    for (const name of ['unified', 'micromark', 'commander', 'ajv']) {
      expect(licences).toMatch(new RegExp(`^# ${name} \\d`, 'm'))
    }
    expect(licences.match(/^Licence: (?:undefined)?$/gm)).toBeNull()
  })

  test('walks with a new user: init, add, build, look, correct, build, diff', async () => {
    const home = join(folder, 'new-user')
    await mkdir(home)
    const forms = fileURLToPath(new URL('../documents/forms/', import.meta.url))
    await copyFile(join(forms, 'border.pdf'), join(home, 'border.pdf'))
    const page = (await readFile(join(forms, 'border.html'), 'utf8')).replaceAll('Border', 'Gate')
    await writeFile(join(home, 'gate.html'), page)
    await writeFile(join(home, 'talks.txt'), `Talks\n\n${briefing.split('\n\n')[1] ?? ''}`)
    const cli = join(installed(), 'lib', 'cli.js')
    const briefdata = (...args: string[]) => run(process.execPath, [cli, ...args], home)

    expect(briefdata('init', 'mine').stdout).toContain('Wrote mine/dataset.yaml')
    await rm(join(home, 'mine/briefings/example.md'))
    briefdata('add', 'border.pdf', 'gate.html', 'talks.txt', '--out', 'mine')
    expect((await readdir(join(home, 'mine/briefings'))).sort()).toEqual([
      'border.md',
      'gate.md',
      'talks.md',
    ])
    expect(briefdata('build', 'mine', '--out', 'old').stdout).toContain('Wrote old')
    const claims = JSON.parse(await readFile(join(home, 'old/json/claims.json'), 'utf8')) as {
      id: string
      briefingId: string
      certainty: string
    }[]
    expect(new Set(claims.map(({ briefingId }) => briefingId)).size).toBeGreaterThan(1)
    expect(await readFile(join(home, 'old/site/index.html'), 'utf8')).toContain('Talks')

    const [claim] = claims.filter(({ briefingId }) => briefingId === 'talks')
    const decision = `- table: claims\n  action: reject\n  id: ${claim?.id ?? ''}\n  who: A reader\n  when: 2024-05-06\n  why: the text says no such thing\n`
    await mkdir(join(home, 'mine/curation'))
    await writeFile(join(home, 'mine/curation/talks.yaml'), decision)
    briefdata('build', 'mine', '--out', 'new')
    const changes = JSON.parse(briefdata('diff', 'old', 'new', '--json').stdout) as object
    expect(JSON.stringify(changes)).toContain(claim?.id)
    expect(briefdata('verify', 'new', '--source', 'mine').stdout).toContain('records hold')
  }, 180_000)

  test('extracts the records of a text, without a warning', () => {
    const script = `
      import { extract } from 'briefdata'
      const { records } = await extract('The UN should press Namibia to return by 3 March 2021.')
      console.log(records.recommendations.map(({ action }) => action).join())`
    expect(runNode(script, consumer())).toMatchObject({ stdout: 'press\n', stderr: '' })
  }, 60_000)

  test('has no finding of publint', async () => {
    const { publint } = (await import(tool('publint/src/index-node.js'))) as {
      publint: (options: object) => Promise<{ messages: { type: string }[] }>
    }
    const { messages } = await publint({ pkgDir: installed(), pack: false, strict: true })
    expect(messages.filter(({ type }) => type !== 'suggestion')).toEqual([])
  }, 60_000)

  test('has no finding of attw, as a package of ES modules alone', () => {
    const attw = tool('@arethetypeswrong/cli/dist/index.js')
    const { status } = run(process.execPath, [attw, tarball, '--profile', 'esm-only'], folder, true)
    expect(status).toBe(0)
  }, 60_000)
})

describe('the published pipeline', () => {
  test('builds the briefings of an otherwise empty folder by npx, with all that it depends on', async () => {
    const registry = await startRegistry(join(folder, 'registry'), 'briefdata')
    try {
      registry.npm(['publish', '--ignore-scripts', tarball], folder)
      const empty = join(folder, 'empty')
      await mkdir(join(empty, 'my-briefings'), { recursive: true })
      await writeFile(join(empty, 'my-briefings', 'talks.md'), briefing)
      const built = registry.npm(
        ['exec', '--yes', '--', 'briefdata', 'build', 'my-briefings'],
        empty,
      )
      expect(built).toContain('Wrote dist')
      expect((await readdir(empty)).sort()).toEqual(['.briefdata', 'dist', 'my-briefings'])
      const { problems, proven } = await verifyPackage(
        join(empty, 'dist'),
        join(empty, 'my-briefings'),
      )
      expect(problems.map(String)).toEqual([])
      expect(proven).toBeGreaterThan(5)
    } finally {
      await registry.stop()
    }
  }, 180_000)
})
