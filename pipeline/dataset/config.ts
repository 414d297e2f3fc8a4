import type { ErrorObject } from 'ajv/dist/2020.js'
import type { VFileMessage } from 'vfile-message'
import { messageOf } from '../message.ts'
import { readPlacedYaml } from '../yaml.ts'
import type { YamlPlace } from '../yaml.ts'
import { BuildError } from './build-error.ts'
import { configSchema } from './config-schema.ts'
import type { ConfigFile } from './config-schema.ts'
import { formValidator } from './form-validator.ts'
import type { DatasetConfig, Licence } from './types.ts'

type Licences = NonNullable<ConfigFile['licences']>

const licences: Record<Licences['data' | 'code'], Omit<Licence, 'id'>> = {
  MIT: { title: 'MIT License', url: 'https://opensource.org/license/mit' },
  'CC-BY-4.0': {
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'CC-BY-SA-4.0': {
    title: 'Creative Commons Attribution-ShareAlike 4.0 International',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  'CC0-1.0': {
    title: 'CC0 1.0 Universal',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
}

const validator = formValidator<ConfigFile>(configSchema)

/**
 * Reads the text of `source/dataset.yaml`. Values are read as strings (YAML’s failsafe schema), so that
 * `version: 1.0` is not a number.
 *
 * @throws BuildError with line and column where it does not have the form.
 */
export function readConfig(text: string, path: string): DatasetConfig {
  const yaml = readPlacedYaml(text)
  const fail = (reason: string, ruleId: string, { line, column }: YamlPlace): VFileMessage =>
    messageOf(reason, ruleId, { file: path, line, column })
  if (yaml.faults.length > 0) {
    throw new BuildError(
      yaml.faults.map((fault) => fail(`this is no YAML: ${fault.reason}`, 'dataset-yaml', fault)),
    )
  }
  const read = yaml.value()
  if ('reason' in read) throw new BuildError([fail(read.reason, 'dataset-yaml', read)])
  const validate = validator()
  if (!validate(read.value)) {
    const errors = validate.errors ?? []
    throw new BuildError(
      errors.map((error) =>
        fail(reasonOf(error), 'dataset-field', yaml.placeAt(error.instancePath)),
      ),
    )
  }
  return toConfig(read.value)
}

function reasonOf(error: ErrorObject): string {
  const path = error.instancePath.slice(1).replaceAll('/', '.')
  const prefix = path === '' ? '' : `${path}.`
  if (error.keyword === 'required') {
    return `\`${prefix}${String(error.params.missingProperty)}\` is missing: add it`
  }
  if (error.keyword === 'additionalProperties') {
    const known = Object.keys((error.parentSchema as typeof configSchema).properties).join(', ')
    return `\`${prefix}${String(error.params.additionalProperty)}\` is no field here: ${known} are`
  }
  const { description } = error.parentSchema as { description: string }
  return path === ''
    ? `this must be ${description}`
    : `\`${path}\` is ${JSON.stringify(error.data)}, and must be ${description}`
}

/** The settings that a value holds; what is wrong with it where it has not their form. */
export function configOf(value: unknown): DatasetConfig | string[] {
  const validate = validator()
  return validate(value) ? toConfig(value) : (validate.errors ?? []).map(reasonOf)
}

/**
 * What is said of a dataset whose folder has no `dataset.yaml`. No licence is given in its makers’ name.
 * @param name the folder’s name.
 */
export function defaultConfig(name: string): DatasetConfig {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return toConfig({
    name: words?.join('-') ?? 'briefings',
    title: name,
    description: `Records of the briefings in “${name}”.`,
    version: '0.1.0',
    authors: 'Unnamed',
  })
}

function licence(id: keyof typeof licences): Licence {
  return { id, ...licences[id] }
}

function toConfig(file: ConfigFile): DatasetConfig {
  return {
    name: file.name,
    title: file.title,
    description: file.description.trim(),
    version: file.version,
    codeLicence: licence('MIT'),
    dataLicence: file.licences === undefined ? null : licence(file.licences.data),
    sourceRights: file.licences?.source ?? 'The text of each briefing is its publisher’s.',
    authors: file.authors,
    keywords: file.keywords ?? [],
    repository: file.repository === '' ? null : (file.repository ?? null),
    released: file.released === '' ? null : (file.released ?? null),
    quality: null,
    history: null,
  }
}
