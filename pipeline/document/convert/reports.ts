import type { Metadata } from '../../types.ts'
import { InputError } from '../read/input.ts'
import { countryCodes } from './html/metadata.ts'
import { fragmentToMarkdown, titled } from './html.ts'
import type { Converted, Original } from './types.ts'

type Fields = Record<string, unknown>

/** Reads an answer of ReliefWeb’s API (`/v1` or `/v2`, `reports`): one report or many. */
export async function convertJson(original: Original): Promise<Converted[]> {
  const data = parse(decode(original), original.path, 1)
  const list = Array.isArray(data)
    ? data
    : isFields(data) && Array.isArray(data.data)
      ? data.data
      : [data]
  return await convertAll(list, original.path)
}

/** Reads one JSON object a line: a report each, or `{"id", "text", "published", …}`. */
export async function convertNdjson(original: Original): Promise<Converted[]> {
  const lines = decode(original)
    .split('\n')
    .map((line, index) => [line.trim(), index + 1] as const)
    .filter(([line]) => line !== '')
  return await convertAll(
    lines.map(([line, number]) => parse(line, original.path, number)),
    original.path,
  )
}

async function convertAll(list: unknown[], path: string): Promise<Converted[]> {
  const converted: Converted[] = []
  for (const [index, item] of list.entries()) {
    const read = isFields(item) ? await convertReport(item, path) : null
    if (read === null) {
      const reason = `object ${String(index + 1)} is no report: it needs \`title\` and \`body\`, or \`id\` and \`text\``
      throw new InputError(path, reason, 'unknown-form', index + 1)
    }
    converted.push(read)
  }
  return converted
}

async function convertReport(item: Fields, path: string): Promise<Converted | null> {
  const fields = isFields(item.fields) ? item.fields : item
  const text = string(fields.body) ?? string(fields.text) ?? string(fields.markdown)
  const html = string(fields['body-html'])
  const title = string(fields.title)
  if (text === undefined && html === undefined) return null
  // ReliefWeb’s plain body is Markdown; some old ones hold HTML.
  const markdown =
    text === undefined || /<(?:p|br|strong|div)\b/i.test(text)
      ? await fragmentToMarkdown(html ?? text ?? '', path)
      : text
  const id =
    string(item.id) ??
    string(fields.id) ??
    (typeof item.id === 'number' ? String(item.id) : undefined)
  return {
    markdown: `${titled(markdown, title).trimEnd()}\n`,
    metadata: metadataOf(fields, title),
    name: id === undefined ? (title ?? null) : isFields(item.fields) ? `reliefweb-${id}` : id,
    notes: [],
  }
}

function metadataOf(fields: Fields, title: string | undefined): Metadata {
  const publisher = names(fields.source).join(', ') || string(fields.publisher)
  const date = isFields(fields.date) ? (fields.date.original ?? fields.date.created) : fields.date
  const day = /^\d{4}-\d{2}-\d{2}/.exec(
    string(date) ?? string(fields.published) ?? string(fields.publishedOn) ?? '',
  )?.[0]
  const countries = countryCodes(names(fields.country))
  const url = string(fields.url_alias) ?? string(fields.url)
  const language = firstCode(fields.language) ?? string(fields.language)
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(day === undefined ? {} : { publishedOn: day }),
    ...(countries.length === 0 ? {} : { countries: [...new Set(countries)] }),
    ...(url !== undefined && /^https?:\/\/\S+$/.test(url) ? { url } : {}),
    ...(language !== undefined && /^[a-z]{2,3}$/.test(language) ? { language } : {}),
  }
}

function names(value: unknown): string[] {
  return [value]
    .flat()
    .filter(isFields)
    .map(({ name }) => string(name))
    .filter((name) => name !== undefined)
}

function firstCode(value: unknown): string | undefined {
  return [value]
    .flat()
    .filter(isFields)
    .map(({ code }) => string(code))[0]
}

function parse(text: string, path: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(path, 'this is no JSON: mend or leave out the line', 'json', line)
  }
}

function decode({ bytes, path }: Original): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InputError(
      path,
      'this is not UTF-8: convert the file, for example with iconv',
      'not-utf-8',
    )
  }
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
