import { describe, expect, it } from 'vitest'
import { folderCycles } from '../../bench/layout/folder-cycles.ts'
import type { Imports } from '../../bench/layout/folder-cycles.ts'

/** What files import, and the cycles: `folder: members`. */
const cases: [name: string, imports: Imports, cycles: string[]][] = [
  ['none where imports go one way', { 'a/x.ts': ['b/y.ts'], 'b/y.ts': ['c/z.ts'] }, []],
  ['none within one file’s own folder', { 'a/x.ts': ['a/y.ts'], 'a/y.ts': [] }, []],
  [
    'folders whose files are in no cycle',
    { 'a/x.ts': ['b/y.ts'], 'b/z.ts': ['a/w.ts'] },
    [': a b'],
  ],
  ['a folder and a file beside it', { 'a/x.ts': ['m.ts'], 'm.ts': ['a/y.ts'] }, [': a m.ts']],
  [
    'folders within a folder',
    { 'p/a/x.ts': ['p/b/y.ts'], 'p/b/deep/y.ts': ['p/a/x.ts'] },
    ['p: a b'],
  ],
  [
    'a longer way round',
    { 'a/x.ts': ['b/x.ts'], 'b/y.ts': ['c/x.ts'], 'c/y.ts': ['a/y.ts'], 'd/x.ts': ['a/x.ts'] },
    [': a b c'],
  ],
]

describe('cycles of folders', () => {
  it.each(cases)('%s', (_name, imports, cycles) => {
    const found = folderCycles(imports)
    expect(found.map(({ folder, members }) => `${folder}: ${members.join(' ')}`)).toEqual(cycles)
    for (const one of found) expect(one.imports.length).toBeGreaterThanOrEqual(one.members.length)
  })
})
