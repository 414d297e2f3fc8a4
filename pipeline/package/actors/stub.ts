import { stringify } from 'yaml'
import type { Actor } from '../../records.ts'

/** The lines of `source/actors.yaml` for some actors of a dataset, to be mended by a person. */
export function stubOf(actors: readonly Actor[]): string {
  const entries = actors.map(({ id, name, kind, aliases, countries, wikidata, scope }) => ({
    name,
    kind,
    id: id.replace(/^.*--/, ''),
    aliases: aliases.filter((alias) => alias !== name),
    ...(countries[0] === undefined ? {} : { country: countries[0] }),
    ...(wikidata === null ? {} : { wikidata }),
    ...(scope === 'global' ? {} : { replaces: [id] }),
  }))
  return stringify(entries, { lineWidth: 100 })
}
