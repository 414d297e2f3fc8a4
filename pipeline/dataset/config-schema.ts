/** One line of text. @param title what it is. @param example a value. */
const line = (title: string, example: string) =>
  ({
    type: 'string',
    minLength: 1,
    maxLength: 1000,
    title,
    description: 'one line of text',
    examples: [example],
  }) as const

/**
 * The form of `source/dataset.yaml`, read as strings. Each field’s `title` is what it is, its `description` what a
 * message says that it must be.
 */
export const configSchema = {
  type: 'object',
  description: 'a list of “name: value” lines',
  properties: {
    name: {
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]{0,100}$',
      title: 'The name of the package.',
      description: 'a package name: lower-case words joined by hyphens',
      examples: ['crisis-briefings'],
    },
    title: line('What the dataset is called.', 'Crisis briefings as data'),
    description: line('What it holds.', 'Claims and recommendations of briefings on crises.'),
    version: {
      type: 'string',
      pattern: '^(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$',
      title: 'The version; `briefdata release` computes the next one.',
      description: 'a semantic version such as 1.2.0',
      examples: ['0.1.0'],
    },
    authors: line('Who made it.', 'A research group'),
    keywords: {
      type: 'array',
      items: line('A word to find it by.', 'policy'),
      title: 'Words to find it by.',
      description: 'a list of words',
      examples: [['policy', 'crisis']],
    },
    licences: {
      type: 'object',
      properties: {
        code: {
          enum: ['MIT'],
          title: 'Of the modules and types.',
          description: 'MIT',
          examples: ['MIT'],
        },
        data: {
          title: 'Of the records.',
          examples: ['CC-BY-4.0'],
          enum: ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'],
          description: 'one of CC-BY-4.0, CC-BY-SA-4.0 and CC0-1.0',
        },
        source: line(
          'Whose the texts are.',
          'The text of each briefing is its publisher’s; the records quote from it.',
        ),
      },
      required: ['code', 'data', 'source'],
      additionalProperties: false,
      title: 'The licences; none is given where they are absent.',
      description: 'the three licences: code, data and source',
    },
    repository: {
      type: 'string',
      pattern: '^(?:https://[^\\s/]+/\\S{1,500})?$',
      title: 'Where the dataset is kept; needed to release.',
      description: 'a web address that starts with https://, or nothing',
      examples: ['https://github.com/example/briefings'],
    },
    released: {
      type: 'string',
      pattern: '^(?:\\d{4}-\\d{2}-\\d{2})?$',
      title: 'The day of release; `briefdata release` sets it.',
      description: 'a day, YYYY-MM-DD, or nothing',
      examples: ['2024-01-31'],
    },
  },
  required: ['name', 'title', 'description', 'version', 'authors'],
  additionalProperties: false,
} as const

/** What the file holds once it has that form. */
export interface ConfigFile {
  name: string
  title: string
  description: string
  version: string
  authors: string
  keywords?: string[]
  licences?: { code: 'MIT'; data: 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC0-1.0'; source: string }
  repository?: string
  released?: string
}
