import type { VFileMessage } from 'vfile-message'
import { configOf } from '../../dataset/config.ts'
import type { DatasetConfig } from '../../dataset/types.ts'
import { again, detailOf, problem } from '../read/problem.ts'

const file = 'datapackage.json'

/** What a package says of the dataset as a whole, and which version of the program wrote it. */
export interface PackageSettings {
  config: DatasetConfig
  generatorVersion: unknown
}

/**
 * The settings that a package was written with, from its descriptor and its history. Prose of the README is not among
 * them. What is wrong goes to `problems`; null where they have not the form of settings.
 */
export function readPackageConfig(
  files: ReadonlyMap<string, Buffer>,
  problems: VFileMessage[],
): PackageSettings | null {
  const refuse = (reason: string): null => {
    problems.push(problem(file, 'package', reason))
    return null
  }
  let value: unknown
  try {
    value = JSON.parse(files.get(file)?.toString('utf8') ?? '')
  } catch (error) {
    const detail = detailOf(error)
    return refuse(`this is no JSON (${detail}): ${again}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(`this is not the descriptor of a dataset: ${again}`)
  }
  const config = configOf(settingsOf(value as Record<string, unknown>))
  if (Array.isArray(config)) {
    for (const reason of config) refuse(reason)
    return null
  }
  const { generatorVersion } = value as { generatorVersion?: unknown }
  return { config: { ...config, history: historyOf(files) }, generatorVersion }
}

/** The settings as `dataset.yaml` has them: the inverse of the descriptor. */
function settingsOf(descriptor: Record<string, unknown>): Record<string, unknown> {
  const { name, title, description, version, keywords, homepage, created } = descriptor
  const licence = memberOf(descriptor.licenses, 'name')
  return {
    name,
    title,
    description,
    version,
    authors: memberOf(descriptor.contributors, 'title'),
    keywords,
    ...(licence === undefined
      ? {}
      : {
          licences: {
            code: descriptor.codeLicense,
            data: licence,
            source: descriptor.sourceRights,
          },
        }),
    ...(homepage === undefined ? {} : { repository: homepage }),
    ...(typeof created === 'string' ? { released: created.slice(0, 'YYYY-MM-DD'.length) } : {}),
  }
}

/** The member of that name of the first item of a list. */
function memberOf(list: unknown, name: string): unknown {
  const first: unknown = Array.isArray(list) ? list[0] : undefined
  if (typeof first !== 'object' || first === null) return undefined
  return new Map<string, unknown>(Object.entries(first)).get(name)
}

function historyOf(files: ReadonlyMap<string, Buffer>): DatasetConfig['history'] {
  const [changelog, changes] = [files.get('CHANGELOG.md'), files.get('changes.json')]
  if (changelog === undefined || changes === undefined) return null
  return { changelog: changelog.toString('utf8'), changes: changes.toString('utf8') }
}
