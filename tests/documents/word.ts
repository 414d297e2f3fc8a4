import { strToU8, zipSync } from 'fflate'

export interface Element {
  tag: string
  text: string
}

/** The elements of a page that hold its text, in order. */
export function elementsOf(html: string): Element[] {
  return [...html.matchAll(/<(h1|h2|p|li)>([^<]+)<\/\1>/g)].map(([, tag = '', text = '']) => ({
    tag,
    text,
  }))
}

/** A Word file with the styles that Word gives headings and lists. */
export function asWord(elements: readonly Element[]): Uint8Array {
  const styles: Record<string, string> = {
    h1: 'Heading1',
    h2: 'Heading2',
    li: 'ListBullet',
    p: 'Normal',
  }
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const numbering = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  const paragraphs = elements.map(
    ({ tag, text }) =>
      `<w:p><w:pPr><w:pStyle w:val="${styles[tag] ?? ''}"/>${tag === 'li' ? numbering : ''}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`,
  )
  const styleNames = {
    Heading1: 'heading 1',
    Heading2: 'heading 2',
    ListBullet: 'List Bullet',
    Normal: 'Normal',
  }
  const declared = Object.entries(styleNames).map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  )
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packaged = 'http://schemas.openxmlformats.org/package/2006'
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
    ),
    'word/styles.xml': strToU8(`<w:styles xmlns:w="${main}">${declared.join('')}</w:styles>`),
    'word/numbering.xml': strToU8(
      `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${main}"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
    '../outside.xml': strToU8('<a/>'),
  })
}
