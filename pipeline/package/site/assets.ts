import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Assets } from './bundle/bundle.ts'

/** The style and the script: made beside this file when the package was compiled; from the repository, made now. */
export async function readAssets(): Promise<Assets> {
  const made = await readFile(new URL('./assets.json', import.meta.url), 'utf8').catch(() => null)
  if (made !== null) return JSON.parse(made) as Assets
  const { bundle } = await import('./bundle/bundle.ts')
  return bundle()
}

/** How a Content-Security-Policy names a text that may run or style a page. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}
