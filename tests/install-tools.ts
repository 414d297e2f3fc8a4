import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './package/packed.ts'

/**
 * Installs the tools that some tests alone need, before any of them runs: test files run side by side, and two that
 * install into one folder would break each other’s files. Where it fails, the tests that need them say so.
 */
export default function installTools(): void {
  for (const [folder, ...flags] of [['package'], ['registry', '--ignore-scripts']]) {
    const path = fileURLToPath(new URL(folder ?? '', import.meta.url))
    // npm writes this file last.
    if (existsSync(join(path, 'node_modules/.package-lock.json'))) continue
    const { status } = run('npm', ['ci', '--no-audit', '--no-fund', ...flags], path, true)
    if (status !== 0) console.warn(`npm could not install the tools of tests/${folder ?? ''}.`)
  }
}
