import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Files } from '../../pipeline/package/write/types.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** A dataset as its consumers meet it: packed, and installed into a fresh project. */
export interface Consumer {
  /** The project’s folder. */
  folder: string
  /** The installed package. */
  installed: string
  tarball: string
}

/** Writes a package, packs it with npm and installs the tarball, without a network. */
export async function install(name: string, files: Files): Promise<Consumer> {
  const root = await mkdtemp(join(tmpdir(), 'briefdata-package-'))
  const [source, folder] = [join(root, 'package'), join(root, 'consumer')]
  for (const [path, text] of files) {
    await mkdir(dirname(join(source, path)), { recursive: true })
    await writeFile(join(source, path), text)
  }
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), '{ "name": "consumer", "type": "module" }\n')
  const [{ filename = '' } = {}] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', root], source).stdout,
  ) as { filename?: string }[]
  const tarball = join(root, filename)
  run(
    'npm',
    ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball],
    folder,
  )
  return { folder, installed: join(folder, 'node_modules', name), tarball }
}

export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs a command and gives what it wrote. @throws where it fails, unless `mayFail`. */
export function run(command: string, args: string[], cwd: string, mayFail = false): Run {
  const windows = process.platform === 'win32'
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: windows,
    maxBuffer: 64_000_000,
  })
  if (!mayFail && (status !== 0 || error)) {
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`)
  }
  return { status, stdout, stderr }
}

/** Runs a module of Node in a folder. */
export function runNode(script: string, cwd: string, type: 'module' | 'commonjs' = 'module'): Run {
  return run(process.execPath, [`--input-type=${type}`, '--eval', script], cwd)
}

/** The path of a tool that these tests alone need; it is installed when it is first asked for. */
export function tool(path: string): string {
  const file = join(here, 'node_modules', path)
  if (!existsSync(file)) run('npm', ['ci', '--no-audit', '--no-fund'], here)
  return file
}
