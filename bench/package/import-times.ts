/**
 * How long each entry of the built dataset takes to import, each in a process of its own, beside published data
 * packages (`npm ci` in this folder): `npx tsx bench/package/import-times.ts [dist]`. Milliseconds, median of nine.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { entryNames } from '../../pipeline/package/write/modules.ts'

const runs = 9
const dist = resolve(process.argv[2] ?? 'dist')
const here = fileURLToPath(new URL('.', import.meta.url))

const peers: Record<string, string> = {
  '@mdn/browser-compat-data': `createRequire(import.meta.url)('@mdn/browser-compat-data')`,
  'web-features': `await import('web-features')`,
  'world-countries': `createRequire(import.meta.url)('world-countries')`,
  'emojibase-data': `createRequire(import.meta.url)('emojibase-data/en/data.json')`,
}

const rows = entryNames.map((name): [string, number] => [
  name,
  median(`await import(${JSON.stringify(pathToFileURL(join(dist, `${name}.js`)).href)})`),
])
for (const [name, load] of Object.entries(peers)) {
  const folder = join(here, 'node_modules', name)
  if (existsSync(folder)) rows.push([`${name} (${megabytes(folder)} MB)`, median(load)])
  else console.log(`${name} is not installed: npm ci in bench/package`)
}
console.log(`unpacked: ${megabytes(dist)} MB`)
for (const [name, time] of rows) console.log(`${name.padEnd(44)} ${time.toFixed(1)} ms`)

function median(load: string): number {
  const script = `import { createRequire } from 'node:module'
const start = performance.now(); ${load}; console.log(performance.now() - start)`
  const times = Array.from({ length: runs }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: here }),
    ),
  )
  return times.sort((a, b) => a - b)[(runs - 1) / 2] ?? 0
}

function megabytes(folder: string): string {
  return (sizeOf(folder) / 1e6).toFixed(1)
}

function sizeOf(path: string): number {
  const info = statSync(path)
  if (!info.isDirectory()) return info.size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}
