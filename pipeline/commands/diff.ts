import { Command } from 'commander'
import { visibleJson } from '../visible.ts'

/** `briefdata diff`: what has changed between two datasets, and the version step that it demands. */
export const diffCommand = new Command('diff')
  .description(
    'Compare two datasets record by record and name the version step that the changes demand.',
  )
  .argument('<old>', 'a folder, a tarball (.tgz), or name@version from the registry in use')
  .argument('<new>', 'the same')
  .option('--json', 'print the comparison as JSON')
  .option('--markdown', 'print it as Markdown, as in a changelog (the default)')
  .addHelpText('after', '\nExample:\n  $ briefdata diff crisis-briefings@0.1.0 dist')
  .action(run)

async function run(old: string, now: string, { json }: { json?: true }): Promise<void> {
  const { compare } = await import('../package/compare/compare.ts')
  const { comparison, toMarkdown } = await import('../package/compare/render.ts')
  const { readSnapshot } = await import('../package/compare/snapshot.ts')
  const [before, after] = [await readSnapshot(old), await readSnapshot(now)]
  const result = comparison(before.version, after.version, compare(before, after))
  process.stdout.write(json === true ? `${visibleJson(result)}\n` : toMarkdown(result))
}
