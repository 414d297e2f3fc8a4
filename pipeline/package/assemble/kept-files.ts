import { lstatSync, readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stampOf } from '../../dataset/identity/ids.ts'
import type { PageKeeper } from '../site/page-keeper.ts'
import { digestOf } from '../write/checksums.ts'
import type { Joiner } from '../write/parts.ts'
import type { Standing, StandingFiles } from '../write/types.ts'
import { cacheFolder } from './briefing-cache.ts'
import { pipelineStamp } from './pipeline-stamp.ts'

/** What is remembered of a file that a build wrote. */
interface Remembered {
  digest: string
  /** Size, time and place on the disk: the same as long as nobody writes into it. */
  seen: string
  /** Of a page, the digest of what it shows. */
  shown?: string
  /** Of a file in parts: how many bytes stand before them and between two, and how many each has, with its stamp. */
  parts?: { before: number; between: number; each: [stamp: string, bytes: number][] }
}

/** The files of the last build of a dataset: what they have in common with those of this build is taken from them. */
export interface KeptFiles {
  /** Whether the last build proved the records of that stamp, and has them still. */
  isProven: (stamp: string | undefined) => boolean
  /** Puts a file of the package together. */
  join: Joiner<Uint8Array>
  /** Gives a page. */
  page: PageKeeper<Standing>['page']
  /** The digest of a file, where it is known without reading it; paths are from the package’s folder. */
  known: (path: string) => string | null
  /** Remembers the files of this build, when they are in their place. */
  save: (files: StandingFiles) => Promise<void>
}

/**
 * Opens what is remembered of the files that the last build wrote into a folder. Files that were changed since count as
 * unknown. It is a help and no record: without it all is made anew, with the same bytes.
 */
export async function openKept(out: string): Promise<KeptFiles> {
  const file = `${cacheFolder(out)}.files.json`
  const pipeline = await pipelineStamp()
  const last = readIndex(file, pipeline)
  const now = new Map<string, Pick<Remembered, 'shown' | 'parts'>>()
  const looked = new Map<string, Remembered | null>()
  const unchanged = (path: string): Remembered | null => {
    const before = looked.get(path)
    if (before !== undefined) return before
    const known = last.get(path)
    const found = known?.seen === seenAt(join(out, path)) ? known : null
    looked.set(path, found)
    return found
  }
  const proven = new Set(unchanged('json/briefings.json')?.parts?.each.map(([stamp]) => stamp))
  return {
    isProven: (stamp) => stamp !== undefined && proven.has(stamp),
    known: (path) => unchanged(path)?.digest ?? null,
    page: (path, shown, make) => {
      const digest = stampOf(shown)
      now.set(path, { shown: digest })
      const known = unchanged(path)
      return known?.shown === digest ? { standing: known.digest } : make()
    },
    join: (path, frame, parts) => {
      const known = unchanged(path)?.parts
      const old = known ? slices(join(out, path), known) : new Map<string, Buffer>()
      const pieces = parts.map(({ stamp, make }): [string, Buffer] => [
        stamp ?? '',
        (stamp === null ? undefined : old.get(stamp)) ?? Buffer.from(make()),
      ])
      const [start, separator] = [Buffer.from(frame.start), Buffer.from(frame.separator)]
      const each = pieces.map(([stamp, { length }]): [string, number] => [stamp, length])
      now.set(path, { parts: { before: start.length, between: separator.length, each } })
      const texts = pieces.flatMap(([, text]) => (text.length === 0 ? [] : [text]))
      if (texts.length === 0) return Buffer.from(frame.empty)
      const between = texts.flatMap((text, index) => (index === 0 ? [text] : [separator, text]))
      return Buffer.concat([start, ...between, Buffer.from(frame.end)])
    },
    save: async (files) => {
      const entries = [...files].map(([path, content]): [string, Remembered] => [
        path,
        { digest: digestOf(content), seen: seenAt(join(out, path)) ?? '', ...now.get(path) },
      ])
      const half = `${file}.${String(process.pid)}`
      await writeFile(half, JSON.stringify({ pipeline, files: Object.fromEntries(entries) }))
        .then(() => rename(half, file))
        .catch(() => null)
    },
  }
}

function readIndex(file: string, pipeline: string): Map<string, Remembered> {
  try {
    const index = JSON.parse(readFileSync(file, 'utf8')) as {
      pipeline?: string
      files?: Record<string, Remembered>
    } | null
    return new Map(index?.pipeline === pipeline ? Object.entries(index.files ?? {}) : [])
  } catch {
    return new Map()
  }
}

function seenAt(path: string): string | null {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found?.isFile() !== true) return null
  return `${String(found.size)} ${String(found.mtimeMs)} ${String(found.ino)}`
}

/** The parts of a file by their stamps. */
function slices(
  path: string,
  { before, between, each }: NonNullable<Remembered['parts']>,
): Map<string, Buffer> {
  const bytes = readFileSync(path)
  let at = before
  return new Map(
    each.map(([stamp, length]) => {
      const from = at
      if (length > 0) at += length + between
      return [stamp, bytes.subarray(from, from + length)]
    }),
  )
}
