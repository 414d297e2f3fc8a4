import { InputError } from '../../read/input.ts'
import { linesOf } from './lines.ts'
import type { Page, Run } from './types.ts'

/** The most pages that are read. */
const maxPages = 3000
/** How long reading may take, in milliseconds. */
const maxTime = 60_000

interface TextItem {
  str: string
  width: number
  height: number
  transform: number[]
  fontName: string
}

/** Reads the text of a PDF file with its places. */
export async function readPages(bytes: Uint8Array, path: string): Promise<Page[]> {
  const { getDocumentProxy } = await import('unpdf')
  const started = performance.now()
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    stopAtErrors: false,
  }).catch((error: unknown) => {
    const locked = error instanceof Error && error.name === 'PasswordException'
    return refuse(path, locked ? 'a file with a password' : 'a damaged file', 'unreadable')
  })
  try {
    if (pdf.numPages > maxPages)
      refuse(
        path,
        `a file of ${String(pdf.numPages)} pages, and at most ${String(maxPages)} are read`,
        'too-large',
      )
    const pages: Page[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      if (performance.now() - started > maxTime)
        refuse(path, 'a file that takes over a minute to read', 'too-large')
      const page = await pdf
        .getPage(number)
        .catch(() => refuse(path, `a damaged page ${String(number)}`, 'unreadable'))
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view
      const content = await page.getTextContent().catch(() => ({ items: [] }))
      const runs = content.items.flatMap((item) =>
        'str' in item ? runOf(item as TextItem, left, top) : [],
      )
      pages.push({
        number,
        width: right - left,
        height: top - bottom,
        lines: linesOf(runs, number),
      })
      page.cleanup()
    }
    return pages
  } finally {
    await pdf.destroy()
  }
}

/** Text that runs upwards or is mirrored is no running text. */
function runOf({ str, width, transform, fontName }: TextItem, left: number, top: number): Run[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform
  if (str.trim() === '' || a <= 0 || Math.abs(b) > 0.1 * a) return []
  const size = Math.round(Math.abs(d) * 10) / 10
  const text = str
    .replace(/[\u00A0\u2000-\u200A\u202F]/g, ' ')
    .replace(/[\p{Cc}\u200B]/gu, '')
    // A soft hyphen is seen only where a line ends behind it.
    .replace(/\u00AD[\u2010-]?(?!$)/g, '')
    .replace(/\u00AD[\u2010-]?$/, '\u00AD')
    .replace(/\u2010/g, '-')
  return [{ text, x: x - left, y: top - y, width, size, font: fontName }]
}

function refuse(path: string, what: string, rule: string): never {
  throw new InputError(path, `this is ${what}: save the document as PDF again, or as text`, rule)
}
