import { readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../dataset/identity/ids.ts'
import type { PageKeeper } from '../site/page-keeper.ts'
import { cacheFolder } from './briefing-cache.ts'
import { pipelineStamp } from './pipeline-stamp.ts'

/** Of each page the digests of what it shows and of its bytes. */
type Digests = Record<string, [shown: string, page: string]>

/** The pages of the last build of a dataset. */
export interface KeptPages {
  keep: PageKeeper
  /** Remembers the pages of this build. */
  save: () => Promise<void>
}

/**
 * Opens the pages that the last build wrote into a folder: those that were changed since, or show something else now,
 * are made anew. What they show is remembered beside the readings; it is a help and no record.
 * @param out the package’s folder. @param site the folder of the pages.
 */
export async function openPages(out: string, site: string): Promise<KeptPages> {
  const file = `${cacheFolder(out)}.pages.json`
  const stamp = await pipelineStamp()
  const last = new Map(Object.entries(readDigests(file)))
  const now = new Map<string, [string, string]>()
  return {
    keep: (path, shown, make) => {
      const digest = sha256(JSON.stringify([stamp, path, shown]))
      const known = last.get(path)
      const kept = known?.[0] === digest ? readPage(join(site, path), known[1]) : null
      const page = kept ?? make()
      now.set(path, [digest, kept === null ? sha256(page) : (known?.[1] ?? '')])
      return page
    },
    save: async () => {
      const half = `${file}.${String(process.pid)}`
      await writeFile(half, JSON.stringify(Object.fromEntries(now)))
        .then(() => rename(half, file))
        .catch(() => null)
    },
  }
}

function readDigests(file: string): Digests {
  try {
    const digests = JSON.parse(readFileSync(file, 'utf8')) as Digests | null
    return digests ?? {}
  } catch {
    return {}
  }
}

/** A page as it was written; null where it is not. */
function readPage(path: string, digest: string): string | null {
  try {
    const page = readFileSync(path, 'utf8')
    return sha256(page) === digest ? page : null
  } catch {
    return null
  }
}
