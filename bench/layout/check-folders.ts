/** Tells of folders that need each other: `npm run check:folders`. The exit code is 1 where there is a cycle. */
import madge from 'madge'
import { folderCycles } from './folder-cycles.ts'

const imports = await madge('pipeline', { fileExtensions: ['ts'], tsConfig: 'tsconfig.json' })
const cycles = folderCycles(imports.obj())
for (const { folder, members, imports: examples } of cycles) {
  console.error(`✖ ${folder === '' ? '.' : folder}: ${members.join(' ↔ ')} need each other:`)
  for (const one of examples) console.error(`    ${one}`)
}
if (cycles.length > 0) process.exitCode = 1
else console.log('✔ No folders need each other.')
