import { readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build, transform } from 'esbuild'
import type { Plugin } from 'esbuild'
import { tableNames } from '../../dataset/tables/schemas.ts'
import { tablesAjv } from '../../dataset/tables/validators.ts'
import { licencesOf } from './licences.ts'

/** The program in some files, instead of one for each module of it and of the libraries that it uses. */
export interface Program {
  /** Their code by their names, which tell their digests. */
  chunks: Map<string, string>
  /** The names of those that are entered, by the modules that they stand for. */
  entries: Map<string, string>
  /** The licences of the libraries in them. */
  licences: string
}

const pipeline = fileURLToPath(new URL('../..', import.meta.url))

/** Libraries that have files of their own beside their code. */
const apart = [
  'chokidar',
  'esbuild',
  'mammoth',
  'node-sqlite3-wasm',
  'open',
  'piscina',
  'tinyglobby',
  'unpdf',
]

/** The validators of records as code, so that no start compiles schemas. */
const compiledSchemas: Plugin = {
  name: 'compiled-schemas',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]tables[\\/]validators\.ts$/ }, () => {
      const names = Object.fromEntries(tableNames.map((name) => [name, name]))
      const code = standaloneCode.default(tablesAjv(true), names)
      const pairs = tableNames.map((name) => `['${name}', ${name}]`).join(', ')
      return { contents: `${code}\nexport const validators = new Map([${pairs}])\n` }
    })
  },
}

/**
 * What a module asks of its loader: its own address, which is where it would be if it were compiled alone,
 * modules that are not in the program, which V8’s cached code cannot import, and the language model, which is no code.
 */
const asksLoader: Plugin = {
  name: 'asks-loader',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]model[\\/]english\.ts$/ }, ({ path }) => ({
      contents: `export const { tagger, lemmas } = readModel('${nameOf(path)}')`,
    }))
    build.onLoad({ filter: /[\\/]pipeline[\\/].*\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', `addressOf('${nameOf(path)}')`)
        .replace(/\bimport\((?!'\.)/g, 'importModule(')
      return { contents, loader: 'ts' }
    })
  },
}

/** A module’s name as it is compiled, from the folder of all. */
function nameOf(path: string): string {
  return relative(pipeline, path).replaceAll('\\', '/').replace(/\.ts$/, '.js')
}

/**
 * Puts the program into as few files as it needs: what only some commands use stands apart.
 * @param modules those that are entered.
 */
export async function bundleProgram(modules: readonly string[]): Promise<Program> {
  const { outputFiles, metafile } = await build({
    entryPoints: modules.map((path) => join(pipeline, path)),
    outbase: pipeline,
    outdir: join(pipeline, 'out'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    // What draws on a canvas, which is installed nowhere, tries to find one.
    external: [...apart, 'canvas'],
    plugins: [compiledSchemas, asksLoader],
  })
  const chunks = new Map<string, string>()
  for (const { path, text } of outputFiles) chunks.set(basename(path), await asScript(text))
  const entries = new Map<string, string>()
  for (const [path, { entryPoint = '' }] of Object.entries(metafile.outputs)) {
    const module = relative(pipeline, entryPoint)
    if (modules.includes(module)) entries.set(module, basename(path))
  }
  return { chunks, entries, licences: licencesOf(Object.keys(metafile.inputs)) }
}

/** A module as a script, which V8 keeps compiled: what it imports it requires. */
async function asScript(module: string): Promise<string> {
  const { code } = await transform(module, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    // The first for the reason told above; the second so that no text is written in a way that knows no escapes.
    supported: { 'dynamic-import': false, 'template-literal': false },
  })
  return asAscii(code)
}

/** Code of ASCII alone, which takes V8 half the memory: what is left of other signs stands in patterns. */
function asAscii(code: string): string {
  return code.replace(
    /[^\0-\x7F]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
