import { readFileSync } from 'node:fs'

/** A field of a briefing’s metadata, as `schemas/front-matter.schema.json` declares it. */
export interface MetadataField {
  name: string
  description: string
  /** Of the value, or of each of them. */
  pattern: RegExp
  isList: boolean
  isDay: boolean
  example: unknown
  /** What others call it: Jekyll, Hugo, Obsidian, Zotero. */
  synonyms: string[]
}

interface FieldSchema {
  description: string
  pattern?: string
  format?: string
  items?: { pattern: string }
  examples: unknown[]
  'x-synonyms'?: string[]
}

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/front-matter.schema.json', import.meta.url), 'utf8'),
) as { properties: Record<string, FieldSchema> }

/** The fields of the front matter: what a briefing’s text cannot say, or what is held instead of what it says. */
export const metadataFields: readonly MetadataField[] = Object.entries(schema.properties).map(
  ([name, field]) => ({
    name,
    description: field.description,
    pattern: new RegExp(field.items?.pattern ?? field.pattern ?? '', 'u'),
    isList: field.items !== undefined,
    isDay: field.format === 'date',
    example: field.examples[0],
    synonyms: field['x-synonyms'] ?? [],
  }),
)

/** “published_on”, “Published On” and “publishedOn” are one name. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

const byName = new Map(metadataFields.map((field) => [plainName(field.name), field]))
const bySynonym = new Map(
  metadataFields.flatMap((field) => field.synonyms.map((name) => [plainName(name), field])),
)

/** The field of a name, and whether the name is its own. */
export function fieldNamed(name: string): { field: MetadataField; isOwn: boolean } | null {
  const own = byName.get(plainName(name))
  if (own !== undefined) return { field: own, isOwn: true }
  const other = bySynonym.get(plainName(name))
  return other === undefined ? null : { field: other, isOwn: false }
}
