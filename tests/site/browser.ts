import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const path =
  [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find((one) => one !== undefined && existsSync(one)) ?? null

if (path === null) {
  console.warn(
    'Skipped: the browser tests of the reading room. Install Chromium (Debian: apt-get install chromium fonts-dejavu-core) or name it: CHROMIUM=/path/to/chromium npx vitest run tests/site',
  )
}

/** Whether there is a browser to test with. */
export const hasBrowser = path !== null

export async function launch(): Promise<Browser> {
  if (path === null)
    throw new Error('Unexpected lack of a browser, expected `hasBrowser` to be asked')
  // Chromium’s own sandbox refuses root, as whom containers run.
  const isRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath: path, args: isRoot ? ['--no-sandbox'] : [] })
}
