import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { watch } from 'chokidar'
import sirv from 'sirv'
import type { VFileMessage } from 'vfile-message'
import { readDataset } from '../assemble/read-dataset.ts'
import { writeInto } from '../assemble/write-into.ts'
import { siteFiles } from '../site/write-site.ts'
import { writePackage } from '../write/write-package.ts'

/** What is told of each build. */
export interface ServeEvents {
  onBuilt: (warnings: readonly VFileMessage[], milliseconds: number) => void
  /** A build after a change that failed: the pages stay as they were. */
  onFailed: (error: unknown) => void
}

/** A reading room that is being served. */
export interface Serving {
  address: string
  close: () => Promise<void>
}

/** Asks the server to be told of a change, and loads the page again. */
const reload = `new EventSource('/changes').onmessage=()=>location.reload()`

/** How long a change may still be followed by others, in milliseconds. */
const settled = 150

/**
 * Builds the reading room of a source folder into a temporary one and serves it on this machine alone; a change in
 * the source builds it again and loads the open pages again.
 * @param port 0 for any that is free.
 * @throws what the first build throws.
 */
export async function serveSite(
  source: string,
  port: number,
  { onBuilt, onFailed }: ServeEvents,
): Promise<Serving> {
  const folder = await mkdtemp(join(tmpdir(), 'briefdata-serve-'))
  const listeners = new Set<ServerResponse>()
  const remove = () => rm(folder, { recursive: true, force: true })
  let pages = await build(source, join(folder, '0'), onBuilt).catch(async (error: unknown) => {
    await remove()
    throw error
  })
  const server = createServer((request, response) => {
    if (!isOurs(request, server)) response.writeHead(403).end('Only this machine is served.\n')
    else if (request.url === '/changes') listen(response, listeners)
    else {
      pages(request, response, () => {
        response.writeHead(404).end('There is no such page.\n')
      })
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const rebuild = async (number: number) => {
    try {
      pages = await build(source, join(folder, String(number)), onBuilt)
      await rm(join(folder, String(number - 1)), { recursive: true, force: true })
      for (const listener of listeners) listener.write('data: changed\n\n')
    } catch (error) {
      onFailed(error)
    }
  }
  const unwatch = await onChange(source, rebuild)
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    close: async () => {
      await unwatch()
      server.closeAllConnections()
      server.close()
      await remove()
    },
  }
}

async function build(
  source: string,
  folder: string,
  onBuilt: ServeEvents['onBuilt'],
): Promise<ReturnType<typeof sirv>> {
  const started = performance.now()
  const { dataset, messages } = await readDataset(source)
  await writeInto(folder, await siteFiles(dataset, await writePackage(dataset), reload))
  onBuilt(messages, performance.now() - started)
  return sirv(folder, { dev: true })
}

/** Whether a request names this server: a page elsewhere that has its own name lead here is refused. */
function isOurs({ headers }: IncomingMessage, server: Server): boolean {
  const { port } = server.address() as AddressInfo
  return [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`].includes(headers.host ?? '')
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(': here\n\n')
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}

/** Calls one build after the other, with its number, when the source has changed and settled. */
async function onChange(
  source: string,
  rebuild: (number: number) => Promise<void>,
): Promise<() => Promise<void>> {
  let [number, running, timer] = [0, Promise.resolve(), setTimeout(() => undefined)]
  const watcher = watch(source, { ignoreInitial: true })
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(() => rebuild(++number))
    }, settled)
  })
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  return async () => {
    clearTimeout(timer)
    await watcher.close()
    await running
  }
}
