import { afterAll, describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.ts'
import type { Records } from '../../pipeline/index.ts'
import { ratesOf, readChecklist } from './checklist.ts'
import type { Case } from './checklist.ts'

/** A table of findings that has a checklist. */
interface Table {
  name: string
  /** What the extractor finds in a case’s text, a line a record. */
  found: (records: Records) => string[]
  /** What the marks of a case say, in the same form. */
  expected: (one: Case) => string[]
}

const tables: readonly Table[] = [
  { name: 'claims', found: claimsOf, expected: claimsIn },
  { name: 'mentions', found: mentionsOf, expected: ({ text }) => markedIn(text) },
  { name: 'dates', found: datesOf, expected: datesIn },
]

describe.each(tables)('$name', ({ name, found, expected }) => {
  const results: { capability: string; passed: boolean }[] = []
  const cases = readChecklist(`${name}.txt`)

  afterAll(() => {
    console.log(`${name} passed, by capability:\n${ratesOf(results)}`)
  })

  test.each(cases)('$capability: $line', async (one) => {
    // In brackets, a number is a footnote mark, save among dates.
    const brackets = name === 'dates' ? /[[\]]/g : /\[(?!\d{1,3}\])|(?<!\[\d{1,3})\]/g
    const text = one.text
      .replace(/\|[a-z-]+\}/g, '')
      .replace(/[{}<>]/g, '')
      .replace(brackets, '')
    const { records } = await extract(`# The quarrel\n\n## Background\n\n${text}\n`, {
      metadata: { publishedOn: '2022-08-04' },
    })
    const [are, should] = [records ? found(records) : [], expected(one)]
    results.push({
      capability: one.capability,
      passed: JSON.stringify(are) === JSON.stringify(should),
    })
    // A known miss that passes is to be unmarked.
    if (one.known) expect(are).not.toEqual(should)
    else expect(are).toEqual(should)
  })
})

function claimsOf({ claims, mentions, actors }: Records): string[] {
  const nameOf = (actorId: string, mentionId: string | null): string =>
    mentions.find(({ id }) => id === mentionId)?.text ??
    actors.find(({ id }) => id === actorId)?.name ??
    ''
  return claims.map((claim) => {
    const subjects = claim.actors
      .filter(({ role }) => role === 'subject')
      .map(({ actorId, mentionId }) => nameOf(actorId, mentionId))
    const holder = claim.holder === 'author' ? '' : nameOf(claim.holder, claim.holderMentionId)
    return row(claim.text ?? '', claim.kind, claim.certainty, claim.polarity, holder, subjects)
  })
}

const row = (
  words: string,
  kind: string,
  certainty: string,
  polarity: string,
  holder: string,
  subjects: readonly string[],
): string =>
  `${words} · ${kind}, ${certainty}, ${polarity} · ${holder || 'author'} · ${subjects.join(' + ') || 'no actor'}`

function claimsIn({ text, says }: Case): string[] {
  const kind = /\b(?:cause|forecast|value)\b/.exec(says)?.[0] ?? 'fact'
  const certainty = says.includes('hedged') ? 'hedged' : 'asserted'
  const polarity = says.includes('negated') ? 'negated' : 'affirmed'
  return [...text.matchAll(/\[([^[\]\d][^[\]]{0,200})\]/g)].map(([, words = '']) => {
    const subjects = [...words.matchAll(/\{([^{}]{1,80})\}/g)].map(([, name = '']) => name)
    const holder = /<([^<>]{1,80})>/.exec(words)?.[1]?.replace(/^the /i, '') ?? ''
    return row(words.replace(/[{}<>]/g, ''), kind, certainty, polarity, holder, subjects)
  })
}

function mentionsOf({ mentions, actors }: Records): string[] {
  return mentions
    .map(({ text, actorId }) => {
      const kind = actors.find(({ id }) => id === actorId)?.kind ?? ''
      return `${text ?? ''} · ${kind}`
    })
    .sort()
}

/** The marked mentions of a text, those that stand in others too. */
function markedIn(text: string): string[] {
  const found: string[] = []
  const open: string[] = []
  for (const part of text.split(/(?<=\{)|(?=\{)|(?=\|)|(?<=\})/)) {
    if (part === '{') open.push('')
    else if (/^\|.*\}$/.test(part)) found.push(`${open.pop() ?? ''} · ${part.slice(1, -1)}`)
    if (part === '{' || part.startsWith('|')) {
      const last = found.at(-1)?.split(' · ')[0]
      if (part.startsWith('|') && last !== undefined) add(open, last)
    } else add(open, part)
  }
  return found.sort()
}

/** The words of an inner mention belong to the one around it too. */
function add(open: string[], words: string): void {
  if (open.length > 0) open[open.length - 1] = (open.at(-1) ?? '') + words
}

function datesOf({ dates }: Records): string[] {
  return dates.map(({ text, value }) => `${text ?? ''} · ${value}`)
}

function datesIn({ text, says }: Case): string[] {
  const values = says.split(', ')
  return [...text.matchAll(/\[([^[\]]{1,80})\]/g)].map(
    ([, words = ''], index) => `${words} · ${values[index] ?? ''}`,
  )
}
