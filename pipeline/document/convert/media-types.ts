/** The forms of documents that are read. */
export type Form = 'markdown' | 'html' | 'pdf' | 'docx' | 'json' | 'ndjson' | 'zip' | 'text'

const byExtension: readonly (readonly [RegExp, Form])[] = [
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.x?html?$/i, 'html'],
  [/\.pdf$/i, 'pdf'],
  [/\.docx$/i, 'docx'],
  [/\.json$/i, 'json'],
  [/\.(?:ndjson|jsonl)$/i, 'ndjson'],
  [/\.txt$/i, 'text'],
]

const mediaTypes: Readonly<Record<Form, string>> = {
  markdown: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  zip: 'application/zip',
  text: 'text/plain',
}

/** The form of a document by its first bytes, else by its name. */
export function formOf(bytes: Uint8Array, path: string, mediaType?: string): Form {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 1024))
    .replace(/^\u00EF\u00BB\u00BF/, '')
  const named = byExtension.find(([pattern]) => pattern.test(path))?.[1]
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) return named === 'docx' || isWord(bytes) ? 'docx' : 'zip'
  if (/^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(head)) return 'html'
  if (named !== undefined) return named
  if (mediaType !== undefined) {
    const told = (Object.keys(mediaTypes) as Form[]).find((form) => mediaTypes[form] === mediaType)
    if (told !== undefined) return told
  }
  return 'text'
}

export function mediaTypeOf(form: Form): string {
  return mediaTypes[form]
}

function isWord(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document.xml')
}
