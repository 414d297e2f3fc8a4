import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { InputError } from '../read/input.ts'
import { formOf, mediaTypeOf } from './media-types.ts'
import type { Original } from './types.ts'

/** The largest document that is read, in bytes, before it is turned into text. */
const maxOriginal = 100_000_000
/** How long a server may take, in milliseconds, and how often it may send on to another address. */
const maxWait = 30_000
const maxRedirects = 5

/** Whether an argument is an address, not a path. */
export function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path)
}

/** Reads a document as it is from a file or an address. */
export async function acquire(path: string): Promise<Original> {
  if (isAddress(path)) return await fetchOriginal(path)
  const found = await stat(path).catch((error: unknown) => {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return refuse(path, missing ? 'there is no such file' : 'it cannot be read', 'unreadable')
  })
  if (!found.isFile()) refuse(path, 'this is no file: name a document', 'unreadable')
  if (found.size > maxOriginal) refuseSize(path)
  const bytes = await collect(createReadStream(path), path)
  return { path, bytes, form: formOf(bytes, path) }
}

async function fetchOriginal(address: string): Promise<Original> {
  const signal = AbortSignal.timeout(maxWait)
  let url = new URL(address)
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const response = await fetch(url.href, { redirect: 'manual', signal }).catch(() =>
      refuse(address, 'the server does not answer: fetch the document yourself', 'unreachable'),
    )
    const to = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && to !== null) {
      await response.body?.cancel()
      url = nextAddress(to, url, address)
      continue
    }
    if (!response.ok || response.body === null) {
      refuse(
        address,
        `the server answers ${String(response.status)}: fetch the document yourself`,
        'unreachable',
      )
    }
    const bytes = await collect(response.body, address)
    const type = response.headers.get('content-type')?.split(';')[0]?.trim()
    return { path: address, bytes, form: formOf(bytes, url.pathname, type) }
  }
  return refuse(
    address,
    `the server sends on more than ${String(maxRedirects)} times`,
    'unreachable',
  )
}

function nextAddress(to: string, from: URL, address: string): URL {
  const next = URL.canParse(to, from.href) ? new URL(to, from) : null
  if (next === null || !/^https?:$/.test(next.protocol)) {
    return refuse(address, 'the server sends on to an address that is none', 'unreachable')
  }
  return next
}

/** What a stream gives, up to the limit. */
async function collect(stream: AsyncIterable<Uint8Array>, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      size += chunk.length
      if (size > maxOriginal) refuseSize(path)
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    refuse(path, 'the document breaks off: fetch it again', 'unreadable')
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function refuseSize(path: string): never {
  return refuse(path, `the document has over ${String(maxOriginal)} bytes: split it`, 'too-large')
}

function refuse(path: string, reason: string, rule: string): never {
  throw new InputError(path, reason, rule)
}

/** What a document is, in the terms of the web. */
export function mediaType({ form }: Original): string {
  return mediaTypeOf(form)
}
