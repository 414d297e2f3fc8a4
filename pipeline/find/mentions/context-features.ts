import { shapeOf } from './features.ts'
import type { NamedEntity } from './types.ts'
import type { Words } from './words.ts'

/** What stands around a name. */
export function outerFeatures(
  words: Words,
  entity: NamedEntity,
  entities: readonly NamedEntity[],
): string[] {
  return [
    ...besideFeatures(words, entity),
    ...bracketFeatures(words, entity),
    ...headFeatures(words, entity),
    ...neighbours(words, entity, entities),
  ]
}

/** The words and tags beside a name, also by its length: “Harris won” and “Kamala Harris won” differ from “GDP rose”. */
function besideFeatures({ tokens }: Words, { from, to }: NamedEntity): string[] {
  const at = (index: number): string => tokens[index]?.text.toLowerCase() ?? '#'
  const tag = (index: number): string => tokens[index]?.xpos ?? '#'
  const shape = (index: number): string => shapeOf(tokens[index]?.text ?? '#')
  const [b1, b2, a1, a2] = [at(from - 1), at(from - 2), at(to), at(to + 1)]
  const [before, after] = [tag(from - 1), tag(to)]
  const n = `n${Math.min(to - from, 3)}`
  return [
    `b1=${b1}`,
    `b2=${b2}`,
    `b12=${b2}_${b1}`,
    `a1=${a1}`,
    `a2=${a2}`,
    `a12=${a1}_${a2}`,
    `bt=${before}`,
    `bt2=${tag(from - 2)}_${before}`,
    `at=${after}`,
    `at2=${after}_${tag(to + 1)}`,
    `own=${tag(to - 1)}`,
    `bsh=${shape(from - 1)}`,
    `ash=${shape(to)}`,
    `ash2=${shape(to)}_${shape(to + 1)}`,
    `${n}b=${b1}`,
    `${n}a=${a1}`,
    `${n}bt=${before}`,
    `${n}at=${after}`,
    `${n}btat=${before}_${after}`,
    ...[3, 4, 5].flatMap((far) => [`near=${at(from - far)}`, `near=${at(to + far - 1)}`]),
  ]
}

/** What a bracket behind a name opens with (a year, a party), and what ends a name that opens one. */
function bracketFeatures({ tokens }: Words, { from, to }: NamedEntity): string[] {
  const features: string[] = []
  if (tokens[to]?.text === '(') features.push(`par=${shapeOf(tokens[to + 1]?.text ?? '')}`)
  if (tokens[from - 1]?.text === '(')
    features.push(`inpar=${tokens[to]?.text.toLowerCase() ?? '#'}`)
  return features
}

/** How far a verb is looked for behind a name, and a verb or noun before it, in tokens. */
const VERB_WITHIN = 14
const HEAD_WITHIN = 6

/** The next verb behind a name (“was born”, “merged”), and the nearest verb or noun before it (“candidate”, “near”). */
function headFeatures({ tokens }: Words, { from, to }: NamedEntity): string[] {
  const features: string[] = []
  let depth = 0
  for (const [index, { text, upos, lemma }] of tokens.slice(to, to + VERB_WITHIN).entries()) {
    if (text === '(') depth++
    else if (text === ')') depth--
    else if (depth === 0 && upos === 'VERB') {
      features.push(`v=${lemma}`, `v1=${lemma}_${String(index === 0)}`)
      break
    } else if (depth === 0 && index > 0 && /^[;.:]$/.test(text)) break
  }
  const head = tokens
    .slice(Math.max(0, from - HEAD_WITHIN), from)
    .findLast(({ upos }) => upos === 'VERB' || upos === 'NOUN')
  if (head !== undefined) features.push(`hb=${head.lemma}`)
  return features
}

/** The kinds of the names that commas and “and” join to this one (lists are of one kind), and of those that touch it. */
function neighbours(words: Words, entity: NamedEntity, entities: readonly NamedEntity[]): string[] {
  const features: string[] = []
  for (const other of entities) {
    if (other === entity) continue
    const before = other.to <= entity.from
    const between = before
      ? words.text.slice(other.end, entity.start)
      : words.text.slice(entity.end, other.start)
    if (between.length > 8) continue
    const joint = between.trim()
    if (!/^(?:,|and|, and|or|,? ?&)$/.test(joint))
      features.push(`${before ? 'left' : 'right'}${joint}=${coarse(other)}`)
    else if (other.kind === 'unknown')
      features.push(`list=open${Math.min(other.to - other.from, 3)}`)
    else features.push(`list=${coarse(other)}`)
  }
  return features
}

const coarse = ({ kind, aspect }: NamedEntity): string => {
  if (aspect === 'demonym' || aspect === 'people') return 'demonym'
  if (kind === 'unknown') return 'open'
  return kind === 'person' || kind === 'place' || kind === 'state' || kind === 'thing'
    ? kind
    : 'body'
}
