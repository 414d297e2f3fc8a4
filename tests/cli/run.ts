import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a run of the command line gave. */
export interface Run {
  code: number | null
  out: string
  err: string
}

/** One of many: “1 files”, but not “1 of 1 files”. */
const miscounted =
  /(?<![\w.,:/-])(?<!of )1 (?:actors|briefings|bytes|characters|claims|conflicts|documents|entries|files|lines|problems|records|sections|sentences|words)\b/

/** Runs the command line as a user would in the repository. @throws where what it tells is not English. */
export function briefdata(args: string[], input?: string | Buffer): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'pipeline/cli.ts', ...args],
    { cwd: root, input: input ?? '', env: { ...process.env, NO_COLOR: '1' } },
  )
  const [wrong] = miscounted.exec(stderr.toString()) ?? []
  if (wrong !== undefined) throw new Error(`“${wrong}” is no English`)
  return { code: status, out: stdout.toString(), err: stderr.toString() }
}
