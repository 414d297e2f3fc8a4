import { python } from './python.ts'
import { run, runNode } from './packed.ts'

/** An example in a README, and what it says that comes out. */
export interface Snippet {
  language: string
  code: string
  output: string
}

/** The examples of a README that have their output beside them. */
export function snippetsOf(readme: string): Snippet[] {
  const found = readme.matchAll(/```(\w+)\n([^`]+)```\n\n```output\n([^`]*)```/g)
  return [...found].map(([, language = '', code = '', output = '']) => ({ language, code, output }))
}

/**
 * Runs an example and gives its output; null where this machine lacks what it needs.
 * @param consumer the project that has the package. @param installed the package, whose files are read by their paths.
 */
export function runSnippet(snippet: Snippet, consumer: string, installed: string): string | null {
  const { language, code } = snippet
  if (language === 'js') return runNode(code, consumer).stdout
  if (language === 'cjs') return runNode(code, consumer, 'commonjs').stdout
  if (language === 'sql') return duckdb(code, installed)
  if (language === 'r') return runWith('Rscript', ['-e', code], installed)
  const needsLibrary = code.includes('import pandas')
  const interpreter = needsLibrary ? python : 'python3'
  return interpreter === null ? null : runWith(interpreter, ['-c', code], installed)
}

function runWith(command: string, args: string[], cwd: string): string | null {
  const isThere = run(command, ['--version'], cwd, true).status === 0
  return isThere ? run(command, args, cwd).stdout : null
}

/** Runs a query of DuckDB in a folder: each row a line, its values parted by bars; null where DuckDB is absent. */
function duckdb(query: string, cwd: string): string | null {
  const [rows] = rowsOfDuckdb([query], cwd) ?? []
  return rows?.map((row) => `${row.join('|')}\n`).join('') ?? null
}

const duckdbScript = `
import duckdb, json, sys
connection = duckdb.connect()
print(json.dumps([connection.execute(query).fetchall() for query in json.loads(sys.argv[1])]))`

/** The rows of each query, as JSON has their values; null where the Python of these tests is absent. */
export function rowsOfDuckdb(queries: readonly string[], cwd: string): unknown[][][] | null {
  if (python === null) return null
  const { stdout } = run(python, ['-c', duckdbScript, JSON.stringify(queries)], cwd)
  return JSON.parse(stdout) as unknown[][][]
}
