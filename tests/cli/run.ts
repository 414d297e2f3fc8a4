import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a run of the command line gave. */
export interface Run {
  code: number | null
  out: string
  err: string
}

/** Runs the command line as a user would in the repository. */
export function briefdata(args: string[], input?: string | Buffer): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'pipeline/cli.ts', ...args],
    { cwd: root, input: input ?? '', env: { ...process.env, NO_COLOR: '1' } },
  )
  return { code: status, out: stdout.toString(), err: stderr.toString() }
}
