import type { DatasetConfig } from '../../dataset/types.ts'

/** What a package holds beside what every dataset’s has. */
interface Contents {
  /** The modules, without their endings. */
  entries: readonly string[]
  /** The folders of data. */
  folders: readonly string[]
  /** Files of their own. */
  files: readonly string[]
}

/** The dataset’s own `package.json`: no dependencies, an entry for each module, and all that is data exported. */
export function manifest(config: DatasetConfig, { entries, folders, files }: Contents): string {
  const single = [...files, ...(config.history === null ? [] : ['changes.json'])]
  const value = {
    name: config.name,
    version: config.version,
    description: config.description,
    keywords: config.keywords,
    license:
      config.dataLicence === null
        ? 'SEE LICENSE IN LICENSE'
        : `${config.codeLicence.id} AND ${config.dataLicence.id}`,
    author: config.authors,
    ...(config.repository === null
      ? {}
      : {
          homepage: `${config.repository}#readme`,
          bugs: { url: `${config.repository}/issues` },
          repository: { type: 'git', url: `git+${config.repository}.git`, directory: 'dist' },
        }),
    type: 'module',
    sideEffects: false,
    engines: { node: '>=18' },
    ...(entries.includes('index')
      ? { main: './index.cjs', module: './index.js', types: './index.d.ts' }
      : {}),
    exports: {
      ...Object.fromEntries(entries.map((name) => [subpath(name), conditions(name)])),
      ...Object.fromEntries(folders.map((name) => [`./${name}/*`, `./${name}/*`])),
      ...Object.fromEntries(single.map((name) => [`./${name}`, `./${name}`])),
      './package.json': './package.json',
    },
    files: [
      ...entries.map((name) => `${name}.{js,cjs,d.ts,d.cts}`),
      ...folders.map((name) => `${name}/`),
      ...single,
      ...(config.history === null ? [] : ['CHANGELOG.md']),
      'CITATION.cff',
      'SHA256SUMS',
    ],
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function subpath(name: string): string {
  return name === 'index' ? '.' : `./${name}`
}

function conditions(name: string): object {
  return {
    import: { types: `./${name}.d.ts`, default: `./${name}.js` },
    require: { types: `./${name}.d.cts`, default: `./${name}.cjs` },
  }
}
