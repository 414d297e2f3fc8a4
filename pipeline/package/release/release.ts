import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { buildDataset } from '../assemble/build-dataset.ts'
import { readDataset } from '../assemble/read-dataset.ts'
import { readSnapshot } from '../compare/snapshot.ts'
import { BuildError } from '../../dataset/build-error.ts'
import type { DatasetConfig } from '../../dataset/types.ts'
import { problem } from '../read/problem.ts'
import { planRelease } from './plan.ts'
import type { ReleasePlan } from './plan.ts'
import { writeRelease } from './source-files.ts'
import { counted } from '../../counted.ts'

const execute = promisify(execFile)

/** What a release did, or would do. */
export interface Release {
  plan: ReleasePlan
  /** In order, in words. */
  steps: string[]
}

/**
 * Releases the dataset: the version follows from what has changed since the last published one. Each step is left out
 * where it is already done, so that a second run after a failure goes on where the first stopped.
 * @param publish false only says what would be done.
 * @throws {BuildError} where something stands in the way.
 */
export async function release(source: string, out: string, publish: boolean): Promise<Release> {
  const { dataset } = await readDataset(source)
  const { config } = dataset
  demandReleasable(config, source)
  await demandFresh(source, out)
  const latest = await publishedVersion(config.name)
  const isPublished = latest === config.version
  const published = latest === null ? null : await readSnapshot(`${config.name}@${latest}`)
  const plan = planRelease(published, await readSnapshot(out))
  const { version } = plan
  if (version === null) return { plan, steps: isPublished ? await finish(config, publish) : [] }
  const isWritten = config.version === version && (await tagExists(version))
  const steps = [
    ...(isWritten
      ? []
      : [
          `write version ${version}, the changelog and the ledger into ${source}`,
          `build ${out}`,
          `commit and tag v${version}`,
        ]),
    `publish ${config.name}@${version}`,
    'push the commit and the tag',
  ]
  if (!publish) return { plan, steps }
  if (!isWritten) {
    await demandCleanTree()
    await writeRelease(source, version, plan)
    await buildDataset(source, out)
    await run('git', ['add', '--', source, out])
    await run('git', ['commit', '--quiet', '--message', `Release ${version}`, '--', source, out])
    await run('git', ['tag', `v${version}`])
  }
  await run('npm', ['publish', '--ignore-scripts', '--access', 'public'], out)
  await finish({ ...config, version }, true)
  return { plan, steps }
}

/** What follows publishing: others see the commit and the tag. Without a remote there is nobody to see it. */
async function finish({ version }: DatasetConfig, publish: boolean): Promise<string[]> {
  const remotes = await run('git', ['remote'])
  if (remotes.trim() === '' || !(await tagExists(version))) return []
  if (publish)
    await run('git', ['push', '--follow-tags', '--atomic', 'origin', 'HEAD', `v${version}`])
  return ['push the commit and the tag']
}

function demandReleasable(config: DatasetConfig, source: string): void {
  const missing = (['repository', 'released'] as const).filter((field) => config[field] === null)
  if (missing.length === 0) return
  const reason = `a release needs ${missing.join(' and ')}: add ${missing.length === 1 ? 'it' : 'both'} to dataset.yaml`
  throw new BuildError([problem(`${source}/dataset.yaml`, 'release', reason)])
}

async function demandFresh(source: string, out: string): Promise<void> {
  const { differences } = await buildDataset(source, out, { check: true })
  if (differences.length === 0) return
  const reason = `${counted(differences.length, 'file')} in ${out} ${differences.length === 1 ? 'is' : 'are'} not what the build gives: build and commit it first`
  throw new BuildError([problem(out, 'release', reason)])
}

async function demandCleanTree(): Promise<void> {
  const changed = await run('git', ['status', '--porcelain'])
  if (changed.trim() === '') return
  const reason = `the work tree has changes that are not committed: commit them, or undo what a stopped release wrote with git restore`
  throw new BuildError([problem('.', 'release', reason)])
}

/** The version that the registry in use calls the latest; null where it does not know the package. */
async function publishedVersion(name: string): Promise<string | null> {
  const args = ['view', name, 'dist-tags.latest', '--json']
  try {
    return JSON.parse(await outputOf('npm', args)) as string
  } catch (error) {
    if (String((error as { stdout?: unknown }).stdout).includes('E404')) return null
    throw failureOf('npm', args, error)
  }
}

async function tagExists(version: string): Promise<boolean> {
  return (await run('git', ['tag', '--list', `v${version}`])).trim() !== ''
}

async function run(command: string, args: string[], cwd = '.'): Promise<string> {
  try {
    return await outputOf(command, args, cwd)
  } catch (error) {
    throw failureOf(command, args, error)
  }
}

async function outputOf(command: string, args: string[], cwd = '.'): Promise<string> {
  const { stdout } = await execute(command, args, { cwd, shell: process.platform === 'win32' })
  return stdout
}

/** What git or npm says where it does not do what a release needs. */
function failureOf(command: string, [first = '']: string[], error: unknown): BuildError {
  const { code, stderr, message } = error as NodeJS.ErrnoException & { stderr?: string }
  const said = (stderr ?? '').split('\n').find((line) => line.trim() !== '')
  const detail = code === 'ENOENT' ? `there is no ${command} here` : (said ?? message)
  const reason = `\`${command} ${first}\` failed (${detail.trim()}): put that right and release again, which goes on from there`
  return new BuildError([problem('.', 'release', reason)])
}
