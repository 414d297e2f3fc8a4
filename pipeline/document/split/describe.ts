import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { countries } from '../../countries.ts'
import { isDayAlone, isImprint, readHeadLine } from '../text/head-line.ts'
import { messageOf } from '../../message.ts'
import { recommendationLabel } from '../text/recommendation-label.ts'
import { isKnownHeading } from '../text/run-in-heading.ts'
import { mastheadWords } from '../../lexicon/furniture.ts'
import { readHouseStyles } from '../styles/index.ts'
import type { Block, Metadata } from '../../types.ts'
import { need } from '../../need.ts'

/** How many blocks at a document’s start may say what it is. */
const headBlocks = 12

/**
 * Reads title, series, number, publication day and countries from the document’s head: `file.data.metadata`, with
 * what is given. What front matter or caller say wins; a note tells where the text seems to say something else.
 */
export const describe: Plugin<[], Root> = () => (_tree, file) => {
  const given = need(file, 'given')
  const blocks = need(file, 'blocks')
  const head = blocks.slice(0, headBlocks)
  const imprint = blocks.slice(headBlocks).filter(({ kind }) => kind === 'metadata')
  const read: Metadata = {
    ...onlyDay(onFirstPage(file, imprint)),
    ...readHead(head, topDepth(blocks)),
    ...readHouseStyles(head, imprint),
  }
  for (const name of ['title', 'series', 'number', 'publishedOn'] as const) {
    const [said, found] = [given[name], read[name]]
    if (said !== undefined && found !== undefined && !agrees(said, found))
      contradict(file, name, said, found)
  }
  const missing = read.countries?.filter((code) => given.countries?.includes(code) === false) ?? []
  if (missing.length > 0) {
    contradict(file, 'countries', (given.countries ?? []).join(', '), missing.join(', '))
  }
  file.data.metadata = { ...read, ...given }
}

/** The blocks before the original’s second page; all where it has no other. */
function onFirstPage(file: VFile, blocks: readonly Block[]): readonly Block[] {
  const second = need(file, 'pages').find(({ page }) => page > 1)?.start ?? Infinity
  return blocks.filter(({ starts }) => (starts[0] ?? 0) < second)
}

/** The one day that stands alone on a line, wherever a layout has put it. */
function onlyDay(lines: readonly Block[]): Pick<Metadata, 'publishedOn'> {
  const read = lines.map(({ text }) => readHeadLine(text)).filter(isDayAlone)
  const [day, ...others] = new Set(read.map(({ publishedOn }) => publishedOn))
  return day == null || others.length > 0 ? {} : { publishedOn: day }
}

/** The depth of the highest heading; a title stands no deeper. */
function topDepth(blocks: readonly Block[]): number {
  let top = Infinity
  for (const { kind, runIn, depth } of blocks)
    if (kind === 'heading' && !runIn) top = Math.min(top, depth)
  return top
}

function readHead(blocks: readonly Block[], top: number): Metadata {
  const metadata: Metadata = {}
  let inHead = true
  for (const block of blocks) {
    const { kind, text } = block
    if (kind === 'list-item' || (kind === 'paragraph' && text.split(' ').length > 12))
      inHead = false
    if (kind === 'furniture') addCountries(text, metadata)
    if (kind !== 'heading' && kind !== 'metadata') continue
    if (isKnownHeading(text) || mastheadWords.test(text)) continue
    const line = readHeadLine(text)
    if (inHead && block.depth <= top && canBeTitle(block)) {
      metadata.title ??= line.title === '' ? text : (line.title ?? text)
    }
    if (kind === 'heading' && (!inHead || block.runIn || !isImprint(line))) continue
    if (line.series !== null) metadata.series ??= line.series
    if (line.number !== null) metadata.number ??= line.number
    if (line.publishedOn !== null) metadata.publishedOn ??= line.publishedOn
  }
  return metadata
}

/** A masthead (“MEMORANDUM”) or a heading of a part (“Summary”, “Recommendation 3”, a lead-in) is no title. */
function canBeTitle({ kind, runIn, text }: Block): boolean {
  const named = recommendationLabel(text) > 0 || (/\d/.test(text) && !/\s/.test(text))
  return kind === 'heading' && !runIn && !named
}

/** “Myanmar + 1 more”: a page’s list of countries, cut short. */
function addCountries(text: string, metadata: Metadata): void {
  const name = /^(.+?) \+ \d+ more$/u.exec(text)?.[1]
  const code = name === undefined ? undefined : countries.getAlpha2Code(name, 'en')
  if (code !== undefined) metadata.countries ??= [code]
}

function agrees(said: string, found: string): boolean {
  const plain = (text: string) => text.replace(/[’‘]/g, "'").toLowerCase()
  return plain(said) === plain(found)
}

function contradict(file: VFile, name: string, said: string, found: string): void {
  const reason = `\`${name}\` is \`${said}\`, as was given, though the text seems to say \`${found}\``
  file.messages.push(
    messageOf(reason, 'front-matter-agrees', { file: file.path, line: 1, severity: 'note' }),
  )
}
