import { readFileSync } from 'node:fs'

/** The version of briefdata that runs: what is written by it can be written again by it alone. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
).version
