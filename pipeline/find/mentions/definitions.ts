import type { NamedEntity } from './types.ts'
import { isAcronym } from './text.ts'
import type { Words } from './words.ts'

/** What a text says that a short form stands for: its actor, by the short form. */
export type Definitions = Map<string, NamedEntity>

/**
 * Collects the short forms that a sentence defines: “Combined Maritime Forces (CMF)”, “CMF (Combined
 * Maritime Forces)”, “President Mohamed Abdullahi Mohamed (‘Farmajo’)”.
 */
export function collectDefinitions(
  words: Words,
  entities: readonly NamedEntity[],
  into: Definitions,
): void {
  for (const entity of entities) {
    const inside = bracketed(words, entity.to)
    if (inside === null) continue
    const { form, quoted } = inside
    if (entity.kind === 'person' ? quoted : isAcronym(form) && !isAcronym(entity.text))
      define(into, form, entity)
    else if (isAcronym(entity.text)) {
      const full = entities.find(({ from }) => from === entity.to + 1)
      if (full !== undefined && !full.known && full.kind !== 'person')
        define(into, entity.text, full)
    }
  }
}

function define(into: Definitions, form: string, entity: NamedEntity): void {
  if (!into.has(form) && entity.kind !== 'place' && entity.kind !== 'people') into.set(form, entity)
}

const quote = /^["“”‘’'«»]+$/u
const shortForm = /^\p{Lu}[\p{L}\d.&/+-]{0,14}$/u

/** The one word, quoted or not, that stands in brackets behind a token; null where none does. */
function bracketed(words: Words, at: number): { form: string; quoted: boolean } | null {
  const { tokens, text } = words
  if (tokens[at]?.text !== '(') return null
  let from = at + 1
  while (quote.test(tokens[from]?.text ?? '') && from < at + 3) from++
  let to = from
  while (
    to < from + 7 &&
    to < tokens.length &&
    tokens[to]?.text !== ')' &&
    !quote.test(tokens[to]?.text ?? '')
  )
    to++
  const close = tokens[to]?.text ?? ''
  const start = tokens[from]
  const end = tokens[to - 1]
  if (start === undefined || end === undefined || to <= from) return null
  if (close !== ')' && !quote.test(close)) return null
  const inside = text.slice(start.start, end.end)
  return shortForm.test(inside) ? { form: inside, quoted: from > at + 1 } : null
}
