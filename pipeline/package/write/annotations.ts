import type { Dataset } from '../../dataset/types.ts'

/**
 * The mentions as W3C Web Annotations (Web Annotation Data Model, 2017): each identifies an actor, and points at its
 * words by quote and by position. A source without an address is named by its digest (RFC 6920).
 */
export function annotations({ config, tables }: Dataset): string {
  const sources = new Map(
    tables.briefings.map(({ id, url, sourceSha256 }) => [id, url ?? digestName(sourceSha256)]),
  )
  const actors = new Map(tables.actors.map((actor) => [actor.id, actor]))
  const items = tables.mentions.map(
    ({ id, actorId, briefingId, start, end, quote, prefix, suffix }) => ({
      id: recordName(config.name, 'mentions', id),
      type: 'Annotation',
      motivation: 'identifying',
      body: {
        id: recordName(config.name, 'actors', actorId),
        label: actors.get(actorId)?.name ?? actorId,
      },
      target: {
        source: sources.get(briefingId),
        selector: [
          { type: 'TextPositionSelector', start, end },
          ...(quote === null
            ? []
            : [
                {
                  type: 'TextQuoteSelector',
                  exact: quote,
                  ...(prefix === null ? {} : { prefix }),
                  ...(suffix === null ? {} : { suffix }),
                },
              ]),
        ],
      },
    }),
  )
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:briefdata:${config.name}:annotations`,
    type: 'AnnotationPage',
    items,
  }
  return `${JSON.stringify(page, null, 1)}\n`
}

function digestName(sha256: string): string {
  return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`
}

function recordName(dataset: string, table: string, id: string): string {
  return `urn:briefdata:${dataset}:${table}:${id}`
}
