import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Plugin, Processor } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { briefingPaths } from '../../dataset/briefing-paths.ts'
import { sha256 } from '../../dataset/identity/ids.ts'
import type { Source } from '../../dataset/types.ts'
import { InputError, readInput } from '../../document/read/input.ts'
import { defaultMaxBytes, limitMessages } from '../../document/read/limits.ts'
import { useMarkdown } from '../../document/read/use-markdown.ts'
import type { Briefing } from '../../records.ts'
import { documentStages } from '../../stages.ts'
import type { Block, DocumentSection, Metadata, PageMark } from '../../types.ts'
import { problem } from '../read/problem.ts'
import { need } from '../../need.ts'

/** A source as the pipeline’s first half reads it: what records are held against. */
export interface SourceDocument extends Source {
  metadata: Metadata
  blocks: readonly Block[]
  sections: readonly DocumentSection[]
  pages: readonly PageMark[]
  /** The text without a byte order mark, and where the body starts in it. */
  source: string
  bodyStart: number
}

/**
 * Finds each briefing’s source by its digest: whatever a file’s name is, its body is the briefing’s or it is not.
 * What is not found goes to `problems`.
 * @param from a folder, or files.
 */
export async function findSources(
  from: string | readonly string[],
  briefings: readonly Briefing[],
  problems: VFileMessage[],
): Promise<Map<string, SourceDocument>> {
  const unread: VFileMessage[] = []
  const isFolder = typeof from === 'string'
  const documents = await readDocuments(isFolder ? await briefingPaths(from) : from, unread)
  const sources = new Map<string, SourceDocument>()
  for (const { id, sourceSha256 } of briefings) {
    const same = documents.get(sourceSha256) ?? []
    const source = same.find(({ metadata }) => metadata.id === id) ?? same[0]
    if (source) sources.set(id, source)
    else {
      const reason = `no file here is the source of ${id}, whose body has the digest ${sourceSha256}: name the folder that the dataset was built from`
      problems.push(problem(isFolder ? from : id, 'source', reason))
    }
  }
  // A file that cannot be read may be the one that is lacking; else it is no briefing of this dataset.
  if (sources.size < briefings.length) problems.push(...unread)
  return sources
}

/** Documents by the digest of their body. */
async function readDocuments(
  paths: readonly string[],
  problems: VFileMessage[],
): Promise<Map<string, SourceDocument[]>> {
  const documents = new Map<string, SourceDocument[]>()
  for (const path of paths) {
    const document = await readDocument(path, problems)
    if (document === null) continue
    const digest = sha256(document.body)
    documents.set(digest, [...(documents.get(digest) ?? []), document])
  }
  return documents
}

async function readDocument(
  path: string,
  problems: VFileMessage[],
): Promise<SourceDocument | null> {
  try {
    const text = await readInput(path, defaultMaxBytes)
    const [refusal] = limitMessages(text, defaultMaxBytes)
    if (refusal === undefined) return await readSource(path, text)
    problems.push(problem(path, 'source', refusal.reason, refusal.line))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    problems.push(problem(path, 'source', error.message))
  }
  return null
}

/** The pipeline’s first half: no language is read, and nothing found. */
const readDocumentStages: Plugin<[], Root> = function (this: Processor) {
  useMarkdown(this, {})
  for (const stage of documentStages) this.use(stage)
}

/** Reads a source’s text as the pipeline’s first half does. */
export async function readSource(path: string, text: string): Promise<SourceDocument> {
  const file = new VFile({ path, value: text })
  const processor = unified().use(remarkParse).use(readDocumentStages)
  await processor.run(processor.parse(file), file)
  const [source, bodyStart] = [need(file, 'source'), need(file, 'bodyStart')]
  return {
    ...{ path, text, source, body: source.slice(bodyStart), bodyStart },
    metadata: need(file, 'metadata'),
    blocks: need(file, 'blocks'),
    sections: need(file, 'sections'),
    pages: need(file, 'pages'),
  }
}
