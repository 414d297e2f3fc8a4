import type { DatasetConfig } from '../dataset/types.ts'
import { entryNames } from './modules.ts'

/** The dataset’s own `package.json`: no dependencies, an entry for everything and one for each table. */
export function manifest(config: DatasetConfig): string {
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
    main: './index.cjs',
    module: './index.js',
    types: './index.d.ts',
    exports: {
      ...Object.fromEntries(entryNames.map((name) => [subpath(name), conditions(name)])),
      './json/*': './json/*',
      './csv/*': './csv/*',
      './schemas/*': './schemas/*',
      './datapackage.json': './datapackage.json',
      './croissant.json': './croissant.json',
      ...(config.history === null ? {} : { './changes.json': './changes.json' }),
      './package.json': './package.json',
    },
    files: [
      ...entryNames.map((name) => `${name}.{js,cjs,d.ts,d.cts}`),
      'json/',
      'csv/',
      'schemas/',
      'datapackage.json',
      'croissant.json',
      ...(config.history === null ? [] : ['CHANGELOG.md', 'changes.json']),
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
