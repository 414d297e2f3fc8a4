import { Command, InvalidArgumentError } from 'commander'
import { InputError } from '../document/read/input.ts'
import { fail } from './fail.ts'
import { defaultSource } from './options.ts'
import { report } from './report.ts'

/** `briefdata serve`: the reading room while one works on the briefings. */
export const serveCommand = new Command('serve')
  .description(
    'Build the pages of a source folder, serve them on this machine, and follow changes.',
  )
  .argument(
    '[source]',
    'the folder with dataset.yaml and briefings/ (or only briefings)',
    defaultSource,
  )
  .option('--port <n>', 'where to listen; 0 for any free port', port, 4173)
  .option('--open', 'open the page in the browser')
  .addHelpText('after', '\nExample:\n  $ briefdata serve my-briefings --open')
  .action(run)

async function run(source: string, options: { port: number; open?: true }): Promise<void> {
  const { serveSite } = await import('../package/serve/serve.ts')
  const serving = await serveSite(source, options.port, {
    onBuilt: (warnings, milliseconds) => {
      report(source, warnings)
      process.stdout.write(`Built in ${(milliseconds / 1000).toFixed(1)} s.\n`)
    },
    onFailed: (error) => {
      fail(error)
      process.exitCode = 0
      process.stderr.write('The pages stay as they were.\n')
    },
  }).catch((error: unknown) => refusePort(error, options.port))
  process.stdout.write(`Serving ${source} at ${serving.address} (Ctrl-C ends it).\n`)
  if (options.open === true) {
    const { default: open } = await import('open')
    await open(serving.address)
  }
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await serving.close()
}

function refusePort(error: unknown, wanted: number): never {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
  const reason = `port ${String(wanted)} ${code === 'EACCES' ? 'is not yours to use' : 'is in use'}: choose another with --port`
  throw new InputError('127.0.0.1', reason, 'port')
}

function port(value: string): number {
  const number = /^\d{1,5}$/.test(value) ? Number(value) : NaN
  if (!(number <= 65_535)) throw new InvalidArgumentError('Expected a port, 0 to 65535.')
  return number
}
