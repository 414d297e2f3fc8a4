import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDataset } from '../../pipeline/package/assemble/read-dataset.ts'
import { packageFiles } from '../../pipeline/package/read/package-files.ts'
import { verifyPackage } from '../../pipeline/package/verify/verify-package.ts'
import { tableNames } from '../../pipeline/dataset/tables/schemas.ts'
import { entryNames } from '../../pipeline/package/write/modules.ts'
import { writeDataset } from '../../pipeline/package/write/write-dataset.ts'
import { allPolicies, config, fixtureDataset, fixtureRecords } from '../dataset/fixture.ts'
import { install, run, runNode, tool } from './packed.ts'
import type { Consumer } from './packed.ts'

const dataset = fixtureDataset([fixtureRecords('talks'), ...allPolicies])
const files = writeDataset(dataset)
const { name } = config
const entries = entryNames.map((entry) => (entry === 'index' ? name : `${name}/${entry}`))

let consumer: Consumer

beforeAll(async () => {
  consumer = await install(name, files)
}, 60_000)

afterAll(async () => {
  await rm(dirname(consumer.folder), { recursive: true })
})

describe('the tarball', () => {
  test('holds what SHA256SUMS lists, and nothing else', async () => {
    expect([...(await packageFiles(consumer.installed)).keys()].sort()).toEqual(
      [...files.keys()].sort(),
    )
  })

  test('has the very bytes that were written', async () => {
    for (const [path, bytes] of await packageFiles(consumer.installed)) {
      expect(bytes.toString('utf8'), path).toBe(files.get(path))
    }
  })

  test('depends on nothing', async () => {
    const manifest = JSON.parse(
      await readFile(join(consumer.installed, 'package.json'), 'utf8'),
    ) as object
    expect(manifest).not.toHaveProperty('dependencies')
    expect(manifest).not.toHaveProperty('scripts')
    expect(await readdir(join(consumer.folder, 'node_modules'))).toEqual([
      '.package-lock.json',
      name,
    ])
  })

  test('is proven where it is installed', async () => {
    // The fixture’s ids are short ones, made by hand: a dataset that was built has its own.
    const built = (await readDataset(fileURLToPath(new URL('../../source', import.meta.url))))
      .dataset
    const real = await install(built.config.name, writeDataset(built))
    const { problems } = await verifyPackage(real.installed)
    await rm(dirname(real.folder), { recursive: true })
    expect(problems.map(String)).toEqual([])
  })

  test.skipIf(run('sha256sum', ['--version'], '.', true).status !== 0)(
    'is proven by sha256sum -c',
    () => {
      const { status } = run('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], consumer.installed)
      expect(status).toBe(0)
    },
  )
})

describe('modules', () => {
  test.each(entries)('import %s without a warning', (entry) => {
    const script = `const all = await import('${entry}'); console.log('default' in all)`
    expect(runNode(script, consumer.folder)).toMatchObject({ stdout: 'false\n', stderr: '' })
  })

  test.each(entries)('require %s without a warning', (entry) => {
    const script = `const all = require('${entry}'); console.log('default' in all)`
    expect(runNode(script, consumer.folder, 'commonjs')).toMatchObject({
      stdout: 'false\n',
      stderr: '',
    })
  })

  test.each(tableNames)('hold the same %s in ESM, CommonJS, the index and JSON', async (table) => {
    const json = JSON.parse(
      await readFile(join(consumer.installed, 'json', `${table}.json`), 'utf8'),
    ) as unknown
    const script = `
      import { createRequire } from 'node:module'
      import { ${table} } from '${name}/${table}'
      import * as all from '${name}'
      const require = createRequire(import.meta.url)
      const forms = [${table}, all.${table}, require('${name}').${table}, require('${name}/${table}').${table}, require('${name}/json/${table}.json')]
      console.log(JSON.stringify(forms))`
    const forms = JSON.parse(runNode(script, consumer.folder).stdout) as unknown[]
    for (const form of forms) expect(form).toEqual(json)
  })

  test('import JSON with an import attribute', () => {
    const script = `import claims from '${name}/json/claims.json' with { type: 'json' }; console.log(claims.length)`
    expect(runNode(script, consumer.folder).stdout).toBe(`${dataset.tables.claims.length}\n`)
  })

  test('keep the pipeline’s own files to themselves', () => {
    const script = `import('${name}/README.md').catch((error) => console.log(error.code))`
    expect(runNode(script, consumer.folder).stdout).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n')
  })
})

describe('helpers', () => {
  test('join the tables along their keys, and slice by characters', () => {
    const script = `
      import { actors, claims, mentions, recommendations, sentences } from '${name}'
      import * as h from '${name}/helpers'
      const claim = claims.find(({ id }) => id === 'talks--c-1')
      const recommendation = recommendations.find(({ id }) => id === 'talks--r-1')
      const sentence = sentences.find(({ id }) => id === claim.sentenceId)
      const namibia = actors.find(({ id }) => id === 'namibia')
      console.log(JSON.stringify([
        h.holderOf(claim).name,
        h.actorsOf(claim).map(({ id }) => id),
        h.datesOf(claim).map(({ edtf }) => edtf),
        h.sectionOf(h.sentenceOf(claim)).heading,
        h.briefingOf(claim).number,
        h.addresseesOf(recommendation).map(({ id }) => id),
        h.targetsOf(recommendation).map(({ id }) => id),
        h.deadlineOf(recommendation).quote,
        h.restatedBy(recommendation).map(({ id }) => id),
        h.mentionsOf(namibia).length,
        h.claimsOf(namibia).length,
        h.recommendationsTo(h.actorOf(mentions.find(({ quote }) => quote === 'UN'))).length,
        h.quoteOf('a🛶bc', { start: 2, end: 4 }),
      ]))`
    expect(JSON.parse(runNode(script, consumer.folder).stdout)).toEqual([
      'junta',
      ['namibia', 'talks--junta'],
      ['2022'],
      'Talks in Windhoek 🛶',
      '007',
      ['un'],
      ['namibia'],
      '1 March 2022',
      ['talks--r-3'],
      15,
      5,
      10,
      'bc',
    ])
  })
})

describe('types', () => {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const strict = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022']

  test.each([
    ['nodenext', 'consumer.ts', ['--module', 'nodenext', '--moduleResolution', 'nodenext']],
    [
      'nodenext, from CommonJS',
      'consumer.cts',
      ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
    ],
    ['bundler', 'consumer.ts', ['--module', 'esnext', '--moduleResolution', 'bundler']],
    ['node10', 'consumer.ts', ['--module', 'commonjs', '--moduleResolution', 'node10']],
  ])(
    'hold under %s, with the errors that they should give',
    async (_mode, file, options) => {
      const code = await readFile(new URL('./consumer.ts.txt', import.meta.url), 'utf8')
      // CommonJS has a default, the module as a whole, in Node and in the types.
      const own = file.endsWith('.cts')
        ? code.replace('// @ts-expect-error there is no default export\n', '')
        : code
      await writeFile(join(consumer.folder, file), own)
      const { stdout } = run(
        process.execPath,
        [tsc, ...strict, ...options, file],
        consumer.folder,
        true,
      )
      expect(stdout).toBe('')
    },
    60_000,
  )
})

describe('a bundle', () => {
  async function bundle(code: string): Promise<string> {
    const { build } = (await import(tool('esbuild/lib/main.js'))) as {
      build: (options: object) => Promise<{ outputFiles: { text: string }[] }>
    }
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: consumer.folder },
      bundle: true,
      write: false,
      minify: true,
      format: 'esm',
      charset: 'utf8',
    })
    return outputFiles[0]?.text ?? ''
  }

  test('that uses one table of the index holds that table alone', async () => {
    const one = await bundle(`import { dates } from '${name}'; console.log(dates)`)
    const same = await bundle(`import { dates } from '${name}/dates'; console.log(dates)`)
    const all = await bundle(`import * as all from '${name}'; console.log(all)`)
    // The names that a minifier gives may differ.
    expect(one.length).toBe(same.length)
    expect(one).toContain('talks--d-1')
    expect(one).not.toContain('predicate')
    expect(one.length).toBeLessThan(all.length / 4)
  }, 60_000)

  test('that uses one helper holds the tables that it needs', async () => {
    const slice = await bundle(`import { quoteOf } from '${name}/helpers'; console.log(quoteOf)`)
    expect(slice.length).toBeLessThan(200)
    const actors = await bundle(`import { actorOf } from '${name}/helpers'; console.log(actorOf)`)
    expect(actors).toContain('aliases')
    expect(actors).not.toContain('predicate')
  }, 60_000)
})
