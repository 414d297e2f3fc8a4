import { readFile } from 'node:fs/promises'
import type { VFileMessage } from 'vfile-message'
import { briefingPaths } from '../../dataset/briefing-paths.ts'
import type { Source } from '../../dataset/types.ts'
import { sha256 } from '../../dataset/identity/ids.ts'
import type { Briefing } from '../../records.ts'
import { problem } from './problem.ts'

const frontMatter = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/

/**
 * Finds each briefing’s source by its digest: whatever a file’s name is, its body is the briefing’s or it is not.
 * What is not found goes to `problems`.
 */
export async function findSources(
  folder: string,
  briefings: readonly Briefing[],
  problems: VFileMessage[],
): Promise<Map<string, Source>> {
  const bodies = await readBodies(folder)
  const sources = new Map<string, Source>()
  for (const { id, sourceSha256 } of briefings) {
    const source = bodies.get(sourceSha256)
    if (source) sources.set(id, source)
    else {
      const reason = `Unexpected lack of the source of ${id}, expected a file whose body has the digest ${sourceSha256}`
      problems.push(problem(folder, 'source', reason))
    }
  }
  return sources
}

/** All bodies that the files of a folder can have, by digest. */
async function readBodies(folder: string): Promise<Map<string, Source>> {
  const bodies = new Map<string, Source>()
  for (const path of await briefingPaths(folder)) {
    const text = await readFile(path, 'utf8')
    const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
    for (const body of [plain, plain.replace(frontMatter, '')]) {
      bodies.set(sha256(body), { path, text, body })
    }
  }
  return bodies
}
