import type { ListedActor } from '../../types.ts'
import { plainRead } from './plain-read.ts'
import { readBriefing } from './read-briefing.ts'

/** A briefing to read. */
export interface BriefingTask {
  folder: string
  path: string
  actors: readonly ListedActor[]
}

/** Reads one briefing, in whichever thread this runs. */
export default async function ({ folder, path, actors }: BriefingTask): Promise<string> {
  return plainRead(await readBriefing(folder, path, actors))
}
