import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path/posix'
import { bundleProgram } from './bundle.ts'

/** The modules where the program is entered, and what they export. */
const entered = new Map([
  ['commands/main.ts', 'const { main }'],
  ['commands/extract/document-worker.ts', 'default'],
  ['package/assemble/briefing-worker.ts', 'default'],
])

const { chunks, entries, licences } = await bundleProgram([...entered.keys()])
// What an earlier compilation left has other names.
await rm('lib/compiled/chunks', { recursive: true, force: true })
await mkdir('lib/compiled/chunks', { recursive: true })
for (const [name, code] of chunks) await writeFile(`lib/compiled/chunks/${name}`, code)
await writeFile('lib/compiled/chunks/LICENSES.md', licences)
for (const [module, exported] of entered) {
  const [load, chunk] = [relative(join(module, '..'), 'compiled/load.js'), entries.get(module)]
  const value = `load('./${chunk ?? ''}')`
  const line = exported === 'default' ? `default ${value}.default` : `${exported} = ${value}`
  const text = `import { load } from '${load.startsWith('.') ? load : `./${load}`}'\nexport ${line}\n`
  await writeFile(`lib/${module.replace(/\.ts$/, '.js')}`, text)
}
