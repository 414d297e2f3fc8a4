import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A text that rules are tried on. */
export interface Text {
  /** The file or folder that it comes from. */
  corpus: string
  name: string
  text: string
  /** The day of publication, where it is known: YYYY-MM-DD. */
  publishedOn: string | null
}

/** How many short texts or sentences are read as one. */
const TOGETHER = 40

/**
 * The texts of a folder of labelled texts (NAME.md or NAME.txt beside NAME.gold.json), of a treebank in CoNLL-U
 * (.conllu, .conllu.gz) or of a JSON list of texts (WikiWars, CrossNER).
 * @throws {Error} where it is none of these.
 */
export function readTexts(path: string): Text[] {
  if (statSync(path).isDirectory()) return ofFolder(path)
  const bytes = readFileSync(path)
  const content = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  if (/\.conllu(?:\.gz)?$/.test(path)) return ofTreebank(path, content)
  if (path.endsWith('.json')) return ofList(path, JSON.parse(content))
  throw new Error(`Unexpected ${path}, expected a folder, a treebank (.conllu) or a list (.json)`)
}

function ofFolder(folder: string): Text[] {
  const texts: Text[] = []
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.gold.json')) continue
    const name = file.replace('.gold.json', '')
    const path = ['md', 'txt'].map((end) => join(folder, `${name}.${end}`)).find(existsSync)
    if (path === undefined) continue
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { published?: string }
    const day = gold.published ?? null
    const publishedOn = day !== null && /^\d{4}-\d{2}$/.test(day) ? `${day}-01` : day
    texts.push({ corpus: basename(folder), name, text: readFileSync(path, 'utf8'), publishedOn })
  }
  return texts
}

function ofTreebank(path: string, content: string): Text[] {
  const sentences = Array.from(content.matchAll(/^# text = (.*)$/gm), ([, text = '']) => text)
  return inParts(path, sentences, ' ')
}

function ofList(path: string, list: unknown): Text[] {
  const texts = Array.isArray(list) ? list.filter(isText) : []
  if (texts.length === 0)
    throw new Error(`Unexpected ${path}, expected a list of objects with text`)
  return texts.some(({ text }) => text.length > 2000)
    ? texts.map(({ id, text, dct }) => ({
        ...{ corpus: basename(path), name: id, text },
        publishedOn: dct?.slice(0, 10) ?? null,
      }))
    : inParts(
        path,
        texts.map(({ text }) => text),
        '\n\n',
      )
}

interface Listed {
  id: string
  text: string
  dct?: string
}

const isText = (one: unknown): one is Listed =>
  typeof one === 'object' && one !== null && 'text' in one && typeof one.text === 'string'

function inParts(path: string, texts: readonly string[], joint: string): Text[] {
  const parts: Text[] = []
  for (let at = 0; at < texts.length; at += TOGETHER) {
    const text = texts.slice(at, at + TOGETHER).join(joint)
    parts.push({ corpus: basename(path), name: String(at), text, publishedOn: null })
  }
  return parts
}
