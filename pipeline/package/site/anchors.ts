const words = {
  sections: 'section',
  sentences: 'sentence',
  actors: 'actor',
  mentions: 'mention',
  dates: 'date',
  recommendations: 'recommendation',
  claims: 'claim',
}

/** The tables whose records can be linked to. */
export type LinkedTable = keyof typeof words

/**
 * The name of a record within its briefing’s page: `claim-20ac0607dc`, `actor-russia`, and `actor--donors` for an
 * actor of this briefing alone.
 */
export function anchorOf(table: LinkedTable, id: string, briefingId: string): string {
  const own = `${briefingId}--`
  if (!id.startsWith(own)) return `${words[table]}-${id}`
  const rest = id.slice(own.length)
  return table === 'actors' ? `actor--${rest}` : `${words[table]}-${rest.replace(/^[a-z]-/, '')}`
}
