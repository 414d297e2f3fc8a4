import { readFileSync, readdirSync } from 'node:fs'
import { byCodeUnits } from '../../dataset/order.ts'

/**
 * The licences of libraries, as they want to be told where their code is copied.
 * @param files paths of their files, in folders `node_modules`. @throws where one has no licence.
 */
export function licencesOf(files: readonly string[]): string {
  const folders = new Set(
    files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []),
  )
  return [...folders].sort(byCodeUnits).map(licenceOf).join('\n\n')
}

interface Manifest {
  name: string
  version: string
  license?: string
  /** As manifests told it before. */
  licenses?: { type: string; url: string }[]
}

function licenceOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest
  const { name, version, license, licenses = [] } = manifest
  const told = license ?? licenses.map(({ type, url }) => `${type}, ${url}`).join('; ')
  if (told === '') throw new Error(`${name} does not tell its licence`)
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.|$)/i.test(one))
  const text = file === undefined ? '' : `\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`
  return `# ${name} ${version}\n\nLicence: ${told}${text}\n`
}
