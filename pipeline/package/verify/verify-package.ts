import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { AnySchema } from 'ajv/dist/2020.js'
import type { VFileMessage } from 'vfile-message'
import { checkDataset } from '../../dataset/check/check-dataset.ts'
import { publishedRules } from '../../dataset/check/rules.ts'
import { rowsOf } from '../../dataset/rows.ts'
import type { Source, Tables } from '../../dataset/types.ts'
import { tableNames } from '../../dataset/tables/schemas.ts'
import { vocabulary } from '../../dataset/tables/vocabulary.ts'
import { checkChecksums } from './checksums.ts'
import { checkDescriptor } from './descriptor.ts'
import type { Descriptor } from './descriptor.ts'
import { checkForms } from './forms.ts'
import { checkLargeForms } from './large-forms.ts'
import { parseNdjson } from './ndjson.ts'
import { packageFiles } from './package-files.ts'
import { problem } from './problem.ts'
import { findSources } from './sources.ts'

/** What was proven of a package, and what was not. */
export interface Verification {
  /** What does not hold. Empty for a sound package. */
  problems: VFileMessage[]
  /** How many records there are. */
  records: number
  /** How many of them were held against their source. */
  proven: number
  files: number
}

/**
 * Proves an installed dataset: digests, descriptor, schemas, keys, the agreement of JSON, CSV and modules, and, with
 * the sources, each quote, position and digest.
 * @param folder the package. @param sourceFolder the folder with `briefings/`, where it is at hand.
 */
export async function verifyPackage(folder: string, sourceFolder?: string): Promise<Verification> {
  const problems: VFileMessage[] = []
  const files = await readPackage(folder, problems)
  if (files === null) return { problems, records: 0, proven: 0, files: 0 }
  problems.push(...checkChecksums(files))
  const descriptor = json(files, 'datapackage.json', problems) as Descriptor | null
  const tables = readTables(files, problems)
  if (descriptor === null || tables === null)
    return { problems, records: 0, proven: 0, files: files.size }
  const sources =
    sourceFolder === undefined
      ? new Map()
      : await findSources(sourceFolder, tables.briefings, problems)
  problems.push(...checkAll(descriptor, tables, files, sources))
  if (isLarge(files) && problems.length === 0) {
    problems.push(...(await checkLargeForms(tables, files)))
  }
  const grounded = [
    tables.sections,
    tables.sentences,
    tables.mentions,
    tables.dates,
    tables.recommendations,
    tables.claims,
  ].flat()
  return {
    problems,
    records: Object.values(tables).flat().length,
    proven: grounded.filter(({ briefingId }) => sources.has(briefingId)).length,
    files: files.size,
  }
}

function* checkAll(
  descriptor: Descriptor,
  tables: Tables,
  files: ReadonlyMap<string, Buffer>,
  sources: ReadonlyMap<string, Source>,
): Generator<VFileMessage> {
  const broken = [...checkSchemas(tables, files)]
  yield* broken
  if (broken.length > 0) return
  yield* checkDescriptor(descriptor, files)
  if (!isLarge(files)) yield* checkForms(tables, files)
  yield* checkDataset({ tables, sources }, publishedRules)
}

async function readPackage(
  folder: string,
  problems: VFileMessage[],
): Promise<Map<string, Buffer> | null> {
  const isPackage = await stat(join(folder, 'datapackage.json')).then(
    (found) => found.isFile(),
    () => false,
  )
  if (isPackage) return packageFiles(folder)
  problems.push(
    problem(
      folder,
      'package',
      `Unexpected folder without datapackage.json, expected a dataset’s package`,
    ),
  )
  return null
}

function lines(
  files: ReadonlyMap<string, Buffer>,
  path: string,
  problems: VFileMessage[],
): unknown {
  try {
    return parseNdjson(files.get(path)?.toString('utf8') ?? '')
  } catch (error) {
    problems.push(contentProblem(path, 'NDJSON', error))
    return null
  }
}

function contentProblem(path: string, expected: string, error: unknown): VFileMessage {
  const detail = error instanceof Error ? error.message : String(error)
  const reason = `Unexpected content of \`${path}\`, expected ${expected}: ${detail}`
  return problem(path, 'package', reason)
}

function json(files: ReadonlyMap<string, Buffer>, path: string, problems: VFileMessage[]): unknown {
  try {
    return JSON.parse(files.get(path)?.toString('utf8') ?? '') as unknown
  } catch (error) {
    problems.push(contentProblem(path, 'JSON', error))
    return null
  }
}

/** A dataset without modules has its records as NDJSON. */
function isLarge(files: ReadonlyMap<string, Buffer>): boolean {
  return files.has('ndjson/briefings.ndjson')
}

function readTables(files: ReadonlyMap<string, Buffer>, problems: VFileMessage[]): Tables | null {
  const entries = tableNames.map((name) => {
    const rows = isLarge(files)
      ? lines(files, `ndjson/${name}.ndjson`, problems)
      : json(files, `json/${name}.json`, problems)
    return [name, rows] as const
  })
  const complete = entries.every(([, rows]) => Array.isArray(rows))
  return complete ? (Object.fromEntries(entries) as unknown as Tables) : null
}

/** Each record is valid by the schema that the package itself holds. */
function* checkSchemas(
  tables: Tables,
  files: ReadonlyMap<string, Buffer>,
): Generator<VFileMessage> {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  addFormats.default(ajv)
  ajv.addVocabulary(vocabulary)
  for (const name of tableNames) {
    const problems: VFileMessage[] = []
    const schema = json(files, `schemas/${name}.schema.json`, problems)
    yield* problems
    if (schema === null) continue
    const validate = ajv.compile(schema as AnySchema)
    for (const [index, row] of rowsOf(tables, name).entries()) {
      if (validate(row)) continue
      const reason = `Unexpected record ${String(row.id)}, expected one that is valid: ${ajv.errorsText(validate.errors)}`
      const place = isLarge(files)
        ? ([`ndjson/${name}.ndjson`, index + 1] as const)
        : ([`json/${name}.json`, index + 2] as const)
      yield problem(place[0], 'schema', reason, place[1])
    }
  }
}
