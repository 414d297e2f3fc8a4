import type { Element, Nodes, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { PageFields } from './metadata.ts'

/** What a page says of itself in `<meta>`, `<link>`, `<title>` and JSON-LD. */
export function pageFields(tree: Root): PageFields {
  const fields = new Map<string, string>()
  visit(tree, 'element', (element) => {
    for (const [name, value] of fieldsOf(element)) {
      const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
      const key = typeof name === 'string' ? name.toLowerCase() : ''
      if (key !== '' && text !== '' && !fields.has(key)) fields.set(key, text.slice(0, 1000))
    }
  })
  return fields
}

function fieldsOf(element: Element): (readonly [unknown, unknown])[] {
  const { tagName, properties } = element
  switch (tagName) {
    case 'meta':
      return [
        [
          properties.property ?? properties.name ?? properties.itemProp?.toString(),
          properties.content,
        ],
      ]
    case 'link':
      return [properties.rel].flat().includes('canonical') ? [['canonical', properties.href]] : []
    case 'html':
      return [['language', properties.lang]]
    case 'title':
      return [['title', textOf(element)]]
    case 'time':
      return [['time', properties.dateTime]]
    case 'script':
      return properties.type === 'application/ld+json' ? linkedData(textOf(element)) : []
    default:
      return []
  }
}

const described =
  /^(?:(?:News|Scholarly|Tech|OpinionNews|AnalysisNews|ReportageNews)?Article|Report|BlogPosting|WebPage|CreativeWork|PublicationIssue)$/

/** The fields of a JSON-LD block that describe a document: `headline`, `datePublished`, `publisher`. */
function linkedData(text: string): [string, unknown][] {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return []
  }
  const graph = isObject(data) && Array.isArray(data['@graph']) ? data['@graph'] : [data].flat()
  return graph.filter(isObject).flatMap((node) => {
    const isDocument = [node['@type']].flat().some((type) => described.test(String(type)))
    return isDocument
      ? Object.entries(node).map(([name, value]): [string, unknown] => [
          name,
          isObject(value) ? value.name : value,
        ])
      : []
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
