import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readActorsList } from '../../dataset/actors-list.ts'
import { BuildError } from '../../dataset/build-error.ts'
import { readInput } from '../../document/read/input.ts'
import { defaultMaxBytes } from '../../document/read/limits.ts'
import { messageOf } from '../../message.ts'
import type { ListedActor } from '../../types.ts'

/** The files that may hold the dataset’s own list of actors. */
const names = ['actors.yaml', 'actors.csv']

/**
 * The dataset’s own list of actors; empty where there is none.
 * @throws {BuildError} where it is wrong, or there are two.
 */
export async function readListedActors(folder: string): Promise<ListedActor[]> {
  const [path, other] = names.map((name) => join(folder, name)).filter((one) => existsSync(one))
  if (path === undefined) return []
  if (other !== undefined) {
    const reason = `there is ${path} as well: keep one of the two`
    throw new BuildError([messageOf(reason, 'actors-list', { file: other })])
  }
  return readActorsList(await readInput(path, defaultMaxBytes), path)
}
