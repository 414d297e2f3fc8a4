import { Command } from 'commander'
import type { Actor, Mention } from '../records.ts'
import { visible } from '../visible.ts'

interface Options {
  twins?: true
  stub?: string[]
}

/** `briefdata actors`: whom a dataset knows, how often, and who may be one. */
export const actorsCommand = new Command('actors')
  .description('List the actors of a dataset with how often each is mentioned.')
  .argument('[dataset]', 'a folder, a tarball, or name@version from the registry in use', 'dist')
  .option('--twins', 'list pairs that may be one actor, and why')
  .option('--stub <ids...>', 'print lines for source/actors.yaml for these actors')
  .addHelpText('after', '\nExample:\n  $ briefdata actors dist --twins')
  .action(run)

async function run(from: string, { twins, stub }: Options, command: Command): Promise<void> {
  const { readSnapshot } = await import('../package/compare/snapshot.ts')
  const { countActors, twinsOf } = await import('../package/actors/list-actors.ts')
  const { tables } = await readSnapshot(from)
  const actors = (tables.get('actors')?.rows ?? []) as unknown as Actor[]
  const mentions = (tables.get('mentions')?.rows ?? []) as unknown as Mention[]
  if (stub !== undefined) {
    const { stubOf } = await import('../package/actors/stub.ts')
    const unknown = stub.filter((id) => !actors.some((actor) => actor.id === id))
    if (unknown.length > 0) command.error(`error: no actor ${unknown.join(', ')} in ${from}`)
    process.stdout.write(stubOf(actors.filter(({ id }) => stub.includes(id))))
    return
  }
  const counted = countActors(actors, mentions)
  if (twins === true) {
    for (const { one, other, reason } of twinsOf(counted))
      print([one.actor.id, other.actor.id, reason])
    return
  }
  for (const { actor, mentions: count } of counted)
    print([String(count), String(actor.briefingIds.length), actor.kind, actor.id, actor.name])
}

/** Cells parted by tabs. */
function print(cells: readonly string[]): void {
  process.stdout.write(`${cells.map(visible).join('\t')}\n`)
}
