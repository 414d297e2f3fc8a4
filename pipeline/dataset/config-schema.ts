const line = { type: 'string', minLength: 1, maxLength: 1000, description: 'one line of text' }

/**
 * The form of `source/dataset.yaml`, read as strings. Each field’s `description` is what a message says was
 * expected.
 */
export const configSchema = {
  type: 'object',
  description: 'a list of “name: value” lines',
  properties: {
    name: {
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]{0,100}$',
      description: 'a package name: lower-case words joined by hyphens',
    },
    title: line,
    description: line,
    version: {
      type: 'string',
      pattern: '^(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$',
      description: 'a semantic version such as 1.2.0',
    },
    authors: line,
    keywords: { type: 'array', items: line, description: 'a list of words' },
    licences: {
      type: 'object',
      properties: {
        code: { enum: ['MIT'], description: 'MIT' },
        data: {
          enum: ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'],
          description: 'one of CC-BY-4.0, CC-BY-SA-4.0 and CC0-1.0',
        },
        source: line,
      },
      required: ['code', 'data', 'source'],
      additionalProperties: false,
      description: 'the three licences: code, data and source',
    },
    repository: {
      type: 'string',
      pattern: '^(?:https://[^\\s/]+/\\S{1,500})?$',
      description: 'a web address that starts with https://, or nothing',
    },
    released: {
      type: 'string',
      pattern: '^(?:\\d{4}-\\d{2}-\\d{2})?$',
      description: 'a day, YYYY-MM-DD, or nothing',
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
