import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { marked, qualityTable } from '../bench/quality.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'briefdata-readme-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function node(args: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
  })
  expect(stderr.toString()).toBe('')
  expect(status).toBe(0)
  return stdout.toString()
}

describe('the README’s programs', () => {
  const snippets = [...readme.matchAll(/```ts\n([\s\S]*?)```\n\n```output\n([\s\S]*?)```/g)]
  const entries: Record<string, string> = {
    briefdata: 'pipeline/index.ts',
    'briefdata/language': 'pipeline/language/index.ts',
  }

  it.each(snippets.map(([, code = '', output = '']) => ({ code, output })))(
    'print what it says: $code',
    ({ code, output }) => {
      const path = join(folder, 'snippet.mts')
      const imports = code.replace(/from '([^']+)'/g, (_, name: string) => {
        return `from '${join(root, entries[name] ?? name)}'`
      })
      writeFileSync(path, imports)
      expect(node([path])).toBe(output)
    },
  )

  it('are two', () => {
    expect(snippets).toHaveLength(2)
  })
})

describe('the README’s commands', () => {
  const commands = [...readme.matchAll(/^npx tsx (pipeline\/cli\.ts .+)$/gm)].map(
    ([, line = '']) => line,
  )

  it.each(commands)('%s', (line) => {
    const made = /^(?:my-dataset|page\.html|corpus\.ndjson)$/
    const args = line
      .replaceAll("'", '')
      .split(' ')
      .map((word) => (made.test(word) ? join(folder, word) : word))
    const file = /(?:--html|ndjson --out) (\S+)/.exec(line)?.[1]
    if (file !== undefined) {
      // What was written is said on standard error.
      const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: root })
      expect(status).toBe(0)
      expect(existsSync(join(folder, file))).toBe(true)
    } else expect(node(args)).not.toBe('')
  })

  it('are six', () => {
    expect(commands).toHaveLength(6)
  })
})

describe('the README’s records', () => {
  const examples = [...readme.matchAll(/```json (\w+)\n([\s\S]*?)```/g)]

  it.each(examples.map(([, table = '', json = '']) => ({ table, json })))(
    'are in the dataset: $table',
    ({ table, json }) => {
      const rows = JSON.parse(
        readFileSync(join(root, 'dist/json', `${table}.json`), 'utf8'),
      ) as object[]
      for (const example of [JSON.parse(json) as object | object[]].flat()) {
        expect(rows).toContainEqual(expect.objectContaining(example))
      }
    },
  )

  it('are four', () => {
    expect(examples).toHaveLength(4)
  })
})

it('the figures are those that the scorer gives', async () => {
  const table = await qualityTable()
  for (const path of ['README.md', 'source/quality.md']) {
    const found = marked.exec(readFileSync(join(root, path), 'utf8'))
    expect(found?.[0], path).toContain(`\n${table}\n`)
  }
})
