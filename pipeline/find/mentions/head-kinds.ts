import type { Token } from '../../language/types.ts'
import { groupBy } from '../../group-by.ts'
import { KINDS_BY_CONTEXT, KINDS_BY_NOUN } from '../../lexicon/actor-nouns.ts'
import type { KindRow } from '../../lexicon/actor-nouns.ts'
import type { ActorKind } from './types.ts'

/** What decides a head noun’s kind besides itself. */
export interface HeadContext {
  lemma: string
  plural: boolean
  /** The pre-modifiers in lower case, hyphenated ones joined, nearest last. */
  modifiers: readonly string[]
  definite: boolean
  count: number | null
  /** The first content word of an “of” phrase behind it, in lower case, else null. */
  complement: string | null
}

/** The kind of actor that a head noun and its modifiers denote; null where they denote none. */
export function headKind(context: HeadContext): ActorKind | null {
  const row = kindRow(context)
  if (row === null) return isMaker(context) ? 'organisation' : null
  return row.kind === 'persons' ? (context.plural ? 'people' : 'person') : row.kind
}

/** The row of the table of actors’ nouns that decides; of “co-chair” and the like that of the last part. */
export function kindRow(context: HeadContext): KindRow | null {
  const { lemma } = context
  const last = lemma.slice(lemma.lastIndexOf('-') + 1)
  return (
    rowOf(BY_CONTEXT, context) ??
    rowOf(BY_NOUN, context) ??
    (last === lemma ? null : rowOf(BY_NOUN, { ...context, lemma: last }))
  )
}

type Rows = ReadonlyMap<string, readonly KindRow[]>

const byNoun = (rows: readonly KindRow[]): Rows => {
  const pairs = rows.flatMap((row) => Array.from(row.nouns, (noun) => ({ noun, row })))
  const groups = groupBy(pairs, ({ noun }) => noun)
  return new Map(Array.from(groups, ([noun, list]) => [noun, list.map(({ row }) => row)]))
}

const BY_CONTEXT = byNoun(KINDS_BY_CONTEXT)
const BY_NOUN = byNoun(KINDS_BY_NOUN)

const rowOf = (rows: Rows, context: HeadContext): KindRow | null =>
  rows.get(context.lemma)?.find((row) => fits(row, context)) ?? null

const fits = (row: KindRow, context: HeadContext): boolean =>
  fitsNumber(row, context) && fitsModifiers(row, context) && fitsComplement(row, context)

const fitsNumber = (
  { number, definite, counted }: KindRow,
  context: Pick<HeadContext, 'plural' | 'definite' | 'count'>,
): boolean =>
  (number === undefined || (number === 'plural') === context.plural) &&
  (definite === undefined || definite === context.definite) &&
  (counted === undefined ||
    (counted === 2 ? context.count === 2 : counted === (context.count !== null)))

const fitsModifiers = (row: KindRow, { modifiers }: HeadContext): boolean =>
  (row.with === undefined || hasAny(modifiers, row.with)) &&
  (row.without === undefined || !hasAny(modifiers, row.without)) &&
  (row.modified === undefined || row.modified === modifiers.length > 0) &&
  (row.behind === undefined || row.behind.has(modifiers.at(-1) ?? ''))

const fitsComplement = ({ of }: KindRow, { complement }: HeadContext): boolean =>
  of === undefined || (complement !== null && (of === 'any' || of.has(complement)))

const hasAny = (modifiers: readonly string[], words: ReadonlySet<string>): boolean =>
  modifiers.some((word) => words.has(word))

/** “car maker”, “ship builder”. */
const isMaker = ({ lemma, modifiers }: HeadContext): boolean =>
  /(?:maker|builder)$/.test(lemma) && modifiers.length > 0

/** The pre-modifiers of a head, hyphenated compounds as one word. */
export function modifiersOf(tokens: readonly Token[], from: number, head: number): string[] {
  const modifiers: string[] = []
  for (let at = from; at < head; at++) {
    const word = tokens[at]?.text.toLowerCase() ?? ''
    const joins = word === '-' && modifiers.length > 0 && at + 1 < head
    if (joins) {
      const next = tokens[at + 1]?.text.toLowerCase() ?? ''
      modifiers.push(`${modifiers.pop() ?? ''}-${next}`)
      modifiers.push(next)
      at++
    } else if (/\p{L}/u.test(word)) modifiers.push(word)
  }
  return modifiers
}
