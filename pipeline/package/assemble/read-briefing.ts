import type { VFileMessage } from 'vfile-message'
import { checkDataset } from '../../dataset/check/check-dataset.ts'
import { publishedRules, recordRules } from '../../dataset/check/rules.ts'
import { mergeRecords } from '../../dataset/merge.ts'
import { applyRights } from '../../dataset/rights.ts'
import type { Source } from '../../dataset/types.ts'
import { BuildError } from '../../dataset/build-error.ts'
import { InputError, readInput } from '../../document/read/input.ts'
import { defaultMaxBytes } from '../../document/read/limits.ts'
import { extract } from '../../index.ts'
import { messageOf } from '../../message.ts'
import type { ListedActor, Records } from '../../types.ts'
import { curateRecords } from './curate-records.ts'
import { isGlobalId } from '../../dataset/identity/id-parts.ts'

/** What became of one briefing’s file. It depends on no other briefing. */
export interface BriefingRead {
  path: string
  /** What it follows from, where readings are kept: of the same key is the same reading. */
  key?: string
  /** Null where an error is among the messages. */
  read: {
    source: Source
    /** As they were read, in full: their rights are applied when they are joined with those of other briefings. */
    records: Records
  } | null
  messages: VFileMessage[]
}

/** Words that ids and references use for something else. */
const reserved = new Set(['global', 'author', 'published'])

/**
 * Reads one briefing, with the decisions of people about it, and checks its records: as they were read, and as its
 * rights let them be published. Whatever is wrong comes back as messages.
 */
export async function readBriefing(
  folder: string,
  path: string,
  actors: readonly ListedActor[] = [],
): Promise<BriefingRead> {
  const messages: VFileMessage[] = []
  try {
    const text = await readInput(path, defaultMaxBytes)
    const extraction = await extract(text, { path, actors })
    messages.push(...extraction.messages.map((message) => ofFile(path, message)))
    if (extraction.records === null) return { path, read: null, messages }
    const source = { path, text, body: extraction.body }
    const records = await curateRecords(folder, extraction.records, source.body)
    messages.push(...checkId(records.briefing.id, path), ...check(records, source))
    const isBad = messages.some(({ fatal }) => fatal === true)
    return { path, read: isBad ? null : { source, records }, messages }
  } catch (error) {
    if (error instanceof InputError) messages.push(ofFile(path, error.details))
    else if (error instanceof BuildError) messages.push(...error.messages)
    else messages.push(crash(path, error))
    return { path, read: null, messages }
  }
}

function check(records: Records, source: Source): VFileMessage[] {
  const sources = new Map([[records.briefing.id, source]])
  const read = checkDataset({ tables: mergeRecords([records]), sources }, recordRules)
  if (read.length > 0 || isOpen(records)) return read
  return checkDataset({ tables: mergeRecords([applyRights(records)]), sources }, publishedRules)
}

/** Whether all words may be published, so that what was read and what is published are the same. */
function isOpen({ briefing }: Records): boolean {
  return briefing.quotePolicy === 'full' && briefing.textPolicy === 'open'
}

/** A briefing’s id names files and is a part of all ids: it is one word of the path. */
function checkId(id: string, path: string): VFileMessage[] {
  const at = { file: path, line: 1 }
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id) || !isGlobalId(id)) {
    const reason = `the briefing’s id \`${id}\` must be lower-case words joined by hyphens: set \`id\` in its front matter`
    return [messageOf(reason, 'briefing-id', at)]
  }
  if (!reserved.has(id)) return []
  const reason = `the briefing’s id \`${id}\` is a word of the dataset’s own: set another \`id\` in its front matter`
  return [messageOf(reason, 'briefing-id', at)]
}

/** A fault of ours stops one document, not the others, and asks to be told. */
function crash(path: string, error: unknown): VFileMessage {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const reason = `briefdata itself failed on this document (${detail}): please report it with the text; --keep-going builds the others`
  return messageOf(reason, 'internal', { file: path, line: 1 })
}

function ofFile(path: string, message: VFileMessage): VFileMessage {
  message.file = path
  const { line, column } = message
  message.name = line === undefined ? path : `${path}:${String(line)}:${String(column ?? 1)}`
  return message
}
