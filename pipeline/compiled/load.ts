import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

/** The program as `npm run compile` makes it: some files, of which a start needs few, instead of six hundred modules. */
const folder = new URL('./chunks/', import.meta.url)
const requireLibrary = createRequire(folder)

/** What a chunk asks of what loads it: what a module has by itself. */
const asked = {
  require: (name: string): unknown => (name.startsWith('./') ? load(name) : requireLibrary(name)),
  addressOf: (module: string): string => new URL(`../${module}`, import.meta.url).href,
  importModule: (name: string): Promise<unknown> => import(name),
  readModel,
}

/** The exports of a compiled module that holds nothing but JSON: read, it is there sooner than compiled. */
function readModel(module: string): Record<string, unknown> {
  const text = readFileSync(new URL(`../${module}`, import.meta.url), 'latin1')
  const exported = text.split(/^export const /m).slice(1)
  return Object.fromEntries(
    exported.map((one) => {
      const [start, end] = [one.indexOf(' = '), one.lastIndexOf(';')]
      return [one.slice(0, start), JSON.parse(one.slice(start + 3, end))]
    }),
  )
}

/** Scripts that were not kept as they are, by where they are to be kept: at the end, when they hold all that this run has needed. */
const fresh = new Map<string, Script>()

const loaded = new Map<string, { exports: unknown }>()

/** The exports of a chunk. What V8 makes of its code is kept for the next start, where that can be written. */
export function load(name: string): unknown {
  const known = loaded.get(name)
  if (known !== undefined) return known.exports
  const module = { exports: {} }
  loaded.set(name, module)
  const [file, place] = [fileURLToPath(new URL(name, folder)), placeOf(name)]
  const source = readFileSync(file, 'latin1')
  const cachedData = read(place)
  const parameters = ['module', ...Object.keys(asked)].join(', ')
  const script = new Script(`(function (${parameters}) {${source}\n})`, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  })
  const run = script.runInThisContext() as (...values: unknown[]) => void
  run(module, ...Object.values(asked))
  const isStale = cachedData === undefined || script.cachedDataRejected === true
  if (isStale && isMainThread) {
    if (fresh.size === 0) process.once('exit', keep)
    fresh.set(place, script)
  }
  return module.exports
}

/**
 * Where V8’s code of a chunk is kept: in the user’s own cache, where nobody else can put code. A chunk’s name tells
 * its digest; each command has its own, which holds what it needs of the chunk. Another Node makes other code.
 */
function placeOf(name: string): string {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const command = /^[a-z]{1,20}$/.exec(process.argv[2] ?? '')?.[0] ?? 'all'
  return join(cache, 'briefdata', command, `${process.version}-${name}.code`)
}

function read(place: string): Buffer | undefined {
  try {
    return readFileSync(place)
  } catch {
    return undefined
  }
}

/** Keeps V8’s code; where it cannot be written, the next start takes as long as this one. */
function keep(): void {
  try {
    for (const [place, script] of fresh) {
      // A start that is stopped here leaves something that is removed in its time.
      const half = `${place}.${String(process.pid)}`
      mkdirSync(dirname(place), { recursive: true, mode: 0o700 })
      writeFileSync(half, script.createCachedData(), { mode: 0o600 })
      renameSync(half, place)
    }
    for (const folder of new Set([...fresh.keys()].map(dirname))) removeOld(folder)
  } catch {
    // As told.
  }
}

/** For how many programs (versions, installations) the code of a command is kept. */
const mostPrograms = 3

/** Removes what was kept first, and is of no use to the programs that kept something since. */
function removeOld(folder: string): void {
  const places = readdirSync(folder).map((name) => join(folder, name))
  const kept = places.map((place) => ({ place, time: statSync(place).mtimeMs }))
  kept.sort((one, other) => other.time - one.time)
  for (const { place } of kept.slice(mostPrograms * loaded.size)) rmSync(place, { force: true })
}
