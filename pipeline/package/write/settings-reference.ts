import { metadataFields } from '../../document/read/metadata-fields.ts'
import { configSchema } from '../../dataset/config-schema.ts'
import { markdownTable } from './markdown-table.ts'

/** A field as `config-schema.ts` declares it. */
interface Field {
  title: string
  description: string
  examples?: readonly unknown[]
  properties?: Readonly<Record<string, Field>>
}

/** The text of `docs/settings.md`: what `dataset.yaml` and a briefing’s front matter may say, made from their schemas. */
export function settingsReference(): string {
  return `# Settings

Made from [\`schemas/dataset.schema.json\`](../schemas/dataset.schema.json) and [\`schemas/front-matter.schema.json\`](../schemas/front-matter.schema.json) by \`npm run types\`.

## dataset.yaml

What the dataset says of itself as a whole. \`briefdata init\` writes one with comments. Without it, the folder’s name stands in for the dataset’s, and no licence is given.

${markdownTable(['field', 'what it is', 'what it must be', 'needed', 'for example'], configRows(configSchema.properties))}
## Front matter

What a briefing’s text does not say, or what is to be held instead of what the text seems to say: lines of YAML between two \`---\` at the head of its file. Each field may be left out; what no field has for its name is not read, and a note says so.

${markdownTable(['field', 'what it is', 'read as well', 'for example'], frontMatterRows())}`
}

function configRows(fields: Readonly<Record<string, Field>>, under = ''): string[][] {
  const required = new Set<string>(configSchema.required)
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${under}${name}`
    const needed = under === '' ? required.has(name) : true
    const row = [code(path), field.title, field.description, needed ? 'yes' : '', exampleOf(field)]
    return [row, ...configRows(field.properties ?? {}, `${path}.`)]
  })
}

function frontMatterRows(): string[][] {
  return metadataFields.map(({ name, description, synonyms, example }) => [
    code(name),
    description,
    synonyms.map(code).join(', '),
    exampleOf({ examples: [example] }),
  ])
}

function exampleOf({ examples = [] }: Pick<Field, 'examples'>): string {
  const [first] = examples
  if (first === undefined) return ''
  return code(
    Array.isArray(first) ? `[${first.join(', ')}]` : JSON.stringify(first).replaceAll('"', ''),
  )
}

function code(text: string): string {
  return `\`${text}\``
}
