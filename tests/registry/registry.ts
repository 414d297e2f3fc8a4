import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

/** A registry on loopback, empty at first. */
export interface Registry {
  address: string
  /** The npm settings of somebody who may publish. */
  userConfig: string
  /** The variables that make npm use it. */
  environment: Record<string, string>
  /** Runs npm against it, in a folder. @throws where npm fails. */
  npm: (args: string[], cwd: string) => string
  stop: () => Promise<void>
}

/**
 * Starts verdaccio with its storage in a folder; installs it when it is first asked for.
 * @param own the one package that is published here where all others come from the registry that npm is set to use.
 * Without it nothing comes from elsewhere.
 */
export async function startRegistry(folder: string, own?: string): Promise<Registry> {
  const bin = join(here, 'node_modules', 'verdaccio', 'bin', 'verdaccio')
  if (!existsSync(bin)) npmIn(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here)
  const address = `http://127.0.0.1:${String(await freePort())}/`
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'config.yaml'), configuration(own))
  const userConfig = join(folder, 'npmrc')
  await writeFile(userConfig, `${address.replace('http:', '')}:_authToken=anybody\n`)
  const args = [bin, '--config', join(folder, 'config.yaml'), '--listen', address]
  const server = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' })
  const stopped = new Promise<void>((resolve) => server.once('close', () => resolve()))
  await answers(`${address}-/ping`)
  const environment: Record<string, string> = {
    npm_config_registry: address,
    npm_config_userconfig: userConfig,
    npm_config_cache: join(folder, 'cache'),
  }
  return {
    address,
    userConfig,
    environment,
    npm: (command, cwd) => npmIn(command, cwd, environment),
    stop: () => {
      server.kill()
      return stopped
    },
  }
}

/** Anybody may publish and read. */
function configuration(own: string | undefined): string {
  const all = { access: '$all', publish: '$all', unpublish: '$all' }
  return JSON.stringify({
    storage: './storage',
    uplinks: own === undefined ? {} : { npm: { url: configuredRegistry() } },
    packages: own === undefined ? { '**': all } : { [own]: all, '**': { ...all, proxy: 'npm' } },
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
  })
}

function configuredRegistry(): string {
  return npmIn(['config', 'get', 'registry'], here).trim()
}

function npmIn(args: string[], cwd: string, environment: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}\n${stderr}`)
  return stdout
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const response = await fetch(address).catch(() => null)
    if (response?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Unexpected silence of ${address}, expected an answer within 20 seconds`)
}
