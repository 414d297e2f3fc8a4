import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { byCodeUnits } from './order.ts'

/** What a source folder holds. */
export interface SourceFolder {
  /** The briefings’ files, sorted. */
  briefings: string[]
  /** What lies among them and is not read, with the reason. */
  skipped: { path: string; reason: string }[]
}

/** What `briefdata add` reads. */
const addable = /\.(?:pdf|docx|html?)$/i

/** Texts in forms that nothing here reads. */
const foreign = /\.(?:doc|odt|rtf|epub)$/i

function howToRead(name: string): string | undefined {
  if (addable.test(name)) return `make a briefing of it with \`briefdata add ${name}\``
  return foreign.test(name)
    ? 'save it as Markdown or text, for example with `pandoc -t gfm`'
    : undefined
}

const isBriefing = (name: string): boolean =>
  /\.(?:md|markdown|txt|text)$/i.test(name) && !/^readme\./i.test(name)

/** What briefdata itself reads or writes beside the briefings of a source folder. */
const own = /^(?:changelog|quality)\.md$/i

/**
 * The briefings’ files of a source folder: `.md` and `.txt` in its `briefings/` and the folders within, or in the
 * folder itself where there is none. A README is no briefing. Hidden files are passed over in silence.
 * @throws where the folder cannot be read.
 */
export async function readSourceFolder(folder: string): Promise<SourceFolder> {
  const entries = await entriesOf(folder)
  const found: SourceFolder = { briefings: [], skipped: [] }
  if (entries.some(isInner)) {
    await collect(join(folder, 'briefings'), true, found)
    for (const { name } of entries.filter(isLoose)) {
      const reason =
        'this file is not read: where there is a folder briefings/, briefings are read from there: move it into that'
      found.skipped.push({ path: join(folder, name), reason })
    }
  } else await collect(folder, false, found)
  found.briefings.sort(byCodeUnits)
  found.skipped.sort((left, right) => byCodeUnits(left.path, right.path))
  return found
}

/** Where new briefings of a source folder go: to those that are there, so that none is passed over for them. */
export async function briefingsFolder(folder: string): Promise<string> {
  const entries = await entriesOf(folder).catch((): Dirent[] => [])
  const isFlat = !entries.some(isInner) && entries.some(isLoose)
  return isFlat ? folder : join(folder, 'briefings')
}

function isInner(entry: Dirent): boolean {
  return entry.name === 'briefings' && !entry.isFile()
}

/** Whether an entry of a source folder is a briefing that lies in the folder itself. */
function isLoose(entry: Dirent): boolean {
  return entry.isFile() && isBriefing(entry.name) && !own.test(entry.name)
}

/** The briefings’ files of a source folder; none where it cannot be read. */
export async function briefingPaths(folder: string): Promise<string[]> {
  return readSourceFolder(folder).then(
    ({ briefings }) => briefings,
    () => [],
  )
}

async function collect(folder: string, isOfBriefings: boolean, found: SourceFolder): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (isOfBriefings) await collect(path, true, found)
      continue
    }
    if (!isOfBriefings && own.test(entry.name)) continue
    if (isBriefing(entry.name)) {
      found.briefings.push(path)
      continue
    }
    const how = howToRead(entry.name)
    if (how === undefined && !isOfBriefings) continue
    if (/^readme\./i.test(entry.name)) continue
    const reason = `this file is not read, only .md and .txt files are: ${how ?? 'move it away, or save it as text'}`
    found.skipped.push({ path, reason })
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => byCodeUnits(a.name, b.name))
}

/** The folders of a source folder without `briefings/` that hold texts: they are not read. */
export async function unreadFolders(folder: string, out: string): Promise<string[]> {
  const entries = await entriesOf(folder)
  if (entries.some(({ name }) => name === 'briefings')) return []
  const folders: string[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    const isOurs = entry.name === 'curation' || entry.name === 'node_modules'
    if (!entry.isDirectory() || isOurs || relative(resolve(out), resolve(path)) === '') continue
    const within = await entriesOf(path).catch(() => [])
    if (within.some(({ name }) => name === 'datapackage.json')) continue
    if (within.some(({ name }) => isBriefing(name))) folders.push(path)
  }
  return folders
}
