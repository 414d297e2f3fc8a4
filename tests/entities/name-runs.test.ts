import { describe, expect, it, test } from 'vitest'
import { findHits } from '../../pipeline/find/mentions/hits.ts'
import { JOIN_RULES, joinRuns } from '../../pipeline/find/mentions/join-runs.ts'
import { CONTINUATIONS } from '../../pipeline/find/mentions/name-continuations.ts'
import { findRuns } from '../../pipeline/find/mentions/runs.ts'
import type { Run } from '../../pipeline/find/mentions/runs.ts'
import { readWords } from '../../pipeline/find/mentions/words.ts'
import type { Words } from '../../pipeline/find/mentions/words.ts'
import { paragraph } from '../temporal/document.ts'

/** A sentence, and the words of it that stand in square brackets. */
function read(example: string): { words: Words; name: string } {
  const [words] = readWords(paragraph(example.replace(/[[\]]/g, '')))
  if (words === undefined) throw new Error(`No sentence in ${example}`)
  return { words, name: (/\[([^\][]+)\]/.exec(example)?.[1] ?? '').replaceAll('’', "'") }
}

/** Words as they stand, with straight apostrophes. */
const textOf = ({ text, tokens }: Words, { from, to }: Run): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end).replaceAll('’', "'")

const runsIn = (words: Words): string[] => findRuns(words).map((run) => textOf(words, run))

/** The runs of a sentence, joined, where the gazetteer’s names are actors. */
function joinedIn(words: Words): string[] {
  const hits = findHits(words)
  const isActor = ({ from, to }: Run): boolean =>
    hits.some((hit) => hit.from === from && hit.to === to)
  return joinRuns(words, findRuns(words), isActor).map((run) => textOf(words, run))
}

describe('a name', () => {
  it.each(CONTINUATIONS.map(({ id, example }) => [id, example]))(
    'goes on: %s: %s',
    (id, example) => {
      const { words, name } = read(example)
      const run = findRuns(words).find((one) => textOf(words, one) === name)
      expect(runsIn(words)).toContain(name)
      const used: (string | undefined)[] = []
      for (let at = (run?.from ?? 0) + 1; at < (run?.to ?? 0); at++) {
        const first = run?.from ?? 0
        used.push(CONTINUATIONS.find((one) => one.goesOnTo(words, at, first) !== null)?.id)
      }
      expect(used).toContain(id)
    },
  )

  test.each([
    ['They met Ana Silva and left.', ['Ana Silva']],
    ['Kenya then left al- Shabaab.', ['Kenya', 'Shabaab']],
    ['They left the Cold War-led pact.', ['Cold War']],
    ['They met Silva van nobody.', ['Silva']],
    ['They said O ’ Brien.', ['O', 'Brien']],
  ])('ends: %s', (text, names) => {
    const [words] = readWords(paragraph(text))
    expect(words && runsIn(words)).toEqual(names)
  })
})

describe('runs', () => {
  it.each(JOIN_RULES.map(({ id, example }) => [id, example]))(
    'are joined: %s: %s',
    (_, example) => {
      const { words, name } = read(example)
      expect(joinedIn(words)).toContain(name)
      expect(runsIn(words)).not.toContain(name)
    },
  )

  test.each([
    ['They saw the Lake of Treysand.', 'Lake of Treysand'],
    ['Kenya’s Army left.', "Kenya's Army"],
    ['Ministry of Finance and Kenya agreed.', 'Ministry of Finance and Kenya'],
    ['Silva and Treysand agreed.', 'Silva and Treysand'],
  ])('are not joined: %s', (text, name) => {
    const [words] = readWords(paragraph(text))
    expect(words && joinedIn(words)).not.toContain(name)
  })
})
