/**
 * Tells of folders that need each other: `npm run check:folders`. Reads madge’s list of imports from the standard input;
 * the exit code is 1 where there is a cycle.
 */
import { text } from 'node:stream/consumers'
import { folderCycles } from './folder-cycles.ts'
import type { Imports } from './folder-cycles.ts'

const cycles = folderCycles(JSON.parse(await text(process.stdin)) as Imports)
for (const { folder, members, imports } of cycles) {
  console.error(`✖ ${folder === '' ? '.' : folder}: ${members.join(' ↔ ')} need each other:`)
  for (const one of imports) console.error(`    ${one}`)
}
if (cycles.length > 0) process.exitCode = 1
else console.log('✔ No folders need each other.')
