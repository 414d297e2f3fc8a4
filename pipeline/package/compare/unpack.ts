import { gunzipSync } from 'node:zlib'
import { Parser } from 'tar'
import type { ReadEntry } from 'tar'
import { grouped } from '../../counted.ts'

/** No package of ours has more: what goes beyond is not unpacked. */
const most = { packed: 2 ** 28, unpacked: 2 ** 30, files: 10_000 }

/** How many bytes of a tarball are read. */
export const mostPackedBytes = most.packed

/**
 * The regular files of a package’s tarball by path, its first folder left out. They are unpacked into memory: no link
 * is made, no path leads anywhere, and there are never more than the limits allow.
 * @throws where it is no tarball or goes beyond them.
 */
export async function unpack(tarball: Buffer): Promise<Map<string, Buffer>> {
  const bytes = unzip(tarball)
  const read: Promise<[string, Buffer]>[] = []
  await new Promise<void>((resolve, reject) => {
    const parser = new Parser({ strict: true, onReadEntry: (entry) => take(entry) })
    parser.on('end', resolve)
    parser.on('error', reject)
    parser.end(bytes)

    function take(entry: ReadEntry): void {
      const isRegular = entry.type === 'File' || entry.type === 'OldFile'
      if (!isRegular || read.length >= most.files) entry.resume()
      else read.push(entry.concat().then((content) => [pathOf(entry.path), content]))
    }
  })
  if (read.length >= most.files) throw new Error(`more than ${String(most.files)} files`)
  return new Map(await Promise.all(read))
}

function unzip(tarball: Buffer): Buffer {
  try {
    return gunzipSync(tarball, { maxOutputLength: most.unpacked })
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new Error(
      isTooLarge ? `it unpacks to more than ${grouped(most.unpacked)} bytes` : 'it is no gzip',
      { cause: error },
    )
  }
}

function pathOf(path: string): string {
  return path.split('/').slice(1).join('/')
}
