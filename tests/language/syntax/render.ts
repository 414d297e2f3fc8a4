import { parseSyntax } from '../../../pipeline/language/syntax/index.ts'
import type { Syntax } from '../../../pipeline/language/syntax/index.ts'
import type { Clause, Token, VerbGroup } from '../../../pipeline/language/types.ts'

/** Draws the analysis of a sentence for people: phrases in brackets, then the clauses as an indented tree. */
export function render(tokens: Token[]): string {
  const syntax = parseSyntax(tokens)
  const lines = [bracketed(tokens, syntax)]
  syntax.clauses.forEach((clause) => {
    lines.push(...renderClause(tokens, syntax, clause))
  })
  lines.push(...renderLinks(tokens, syntax))
  return lines.join('\n')
}

export const words = (tokens: Token[], range: { from: number; to: number }): string =>
  tokens
    .slice(range.from, range.to)
    .map((token) => token.text)
    .join(' ')

export const phrase = (tokens: Token[], syntax: Syntax, index: number): string => {
  const found = syntax.nounPhrases[index]
  return found ? words(tokens, found) : '?'
}

function bracketed(tokens: Token[], { nounPhrases, verbGroups }: Syntax): string {
  return tokens
    .map(({ text }, index) => {
      const opens = nounPhrases.filter(({ from }) => from === index).length
      const closes = nounPhrases.filter(({ to }) => to === index + 1).length
      const verb = verbGroups.find(({ head, auxiliaries }) =>
        [head, ...auxiliaries].includes(index),
      )
      return '['.repeat(opens) + (verb ? `{${text}}` : text) + ']'.repeat(closes)
    })
    .join(' ')
    .replaceAll('} {', ' ')
}

function renderClause(tokens: Token[], syntax: Syntax, clause: Clause): string[] {
  const indent = '  '.repeat(depth(syntax, clause) + 1)
  const group = syntax.verbGroups[clause.verb ?? -1]
  const joint = clause.conjunctOf === null ? '' : ` joined${form(tokens, clause.coordinator)}`
  const marker = clause.marker === null ? '' : ` marked${form(tokens, clause.marker)}`
  const list = (name: string, phrases: number[]) =>
    phrases.length === 0
      ? []
      : `${name} ${phrases.map((index) => `[${phrase(tokens, syntax, index)}]`).join(' ')}`
  const shared =
    clause.subjectFrom === null ? [] : `subject of “${headOf(tokens, syntax, clause.subjectFrom)}”`
  const parts = [
    describe(tokens, group),
    list('subject', clause.subjects),
    shared,
    list('object', clause.objects),
  ]
  return [
    `${indent}${clause.kind}${joint}${marker}: ${words(tokens, clause)}`,
    `${indent}  ${parts.flat().join(', ')}`,
  ]
}

const form = (tokens: Token[], index: number | null): string =>
  index === null ? '' : ` “${tokens[index]?.text ?? ''}”`

const headOf = (tokens: Token[], { clauses, verbGroups }: Syntax, clause: number): string =>
  tokens[verbGroups[clauses[clause]?.verb ?? -1]?.head ?? -1]?.text ?? '?'

function describe(tokens: Token[], group: VerbGroup | undefined): string {
  if (group === undefined) return 'no verb'
  const { form: kind, tense, perfect, progressive, voice, modal, negated } = group
  const flags = [
    tense,
    modal === null ? null : `“${modal}”`,
    perfect ? 'perfect' : null,
    progressive ? 'progressive' : null,
    voice === 'passive' ? 'passive' : null,
    negated ? 'negated' : null,
  ].filter((flag) => flag !== null)
  return [`{${tokens[group.head]?.text ?? ''}}`, kind, ...flags].join(' ')
}

function depth({ clauses }: Syntax, clause: Clause): number {
  let level = 0
  for (let at = clause.parent; at !== null && level < 20; at = clauses[at]?.parent ?? null) level++
  return level
}

function renderLinks(tokens: Token[], syntax: Syntax): string[] {
  const links = syntax.nounPhrases.flatMap(
    ({ appositionOf, conjunctOf, possessorOf, preposition }, index) => {
      const own = phrase(tokens, syntax, index)
      const other = (at: number) => phrase(tokens, syntax, at)
      return [
        appositionOf === null ? [] : `${own} = ${other(appositionOf)}`,
        conjunctOf === null ? [] : `${own} & ${other(conjunctOf)}`,
        possessorOf === null || preposition === null ? [] : `${own} of ${other(possessorOf)}`,
      ].flat()
    },
  )
  return links.length === 0 ? [] : [`  phrases: ${links.join('; ')}`]
}
