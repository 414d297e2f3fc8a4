import { afterAll, describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.ts'
import { ratesOf, readChecklist } from './checklist.ts'
import type { Case } from './checklist.ts'

const results: { capability: string; passed: boolean }[] = []

afterAll(() => {
  console.log(`Recommendations passed, by capability:\n${ratesOf(results)}`)
})

const cases = readChecklist('recommendations.txt')
const capabilities = [...new Set(cases.map(({ capability }) => capability))]

describe.each(capabilities)('%s', (capability) => {
  const own = cases.filter((one) => one.capability === capability)
  test.each(own)('$line', async (one) => {
    const [found, expected] = [await foundIn(one.text), expectedOf(one)]
    const passed = JSON.stringify(found) === JSON.stringify(expected)
    results.push({ capability, passed })
    // A known miss that passes is to be unmarked.
    if (one.known) expect(found).not.toEqual(expected)
    else expect(found).toEqual(expected)
  })
})

interface Row {
  addressee: string | null
  words: string
  action: string
  strength: string
  stance: string
  aspect: string | null
}

/** The recommendations of a case’s text without its marks; where it has no heading, below “Background”. */
async function foundIn(marked: string): Promise<Row[]> {
  const plain = marked.replace(/[{}[\]]/g, '')
  const text = plain.startsWith('## ') ? plain : `## Background\n\n${plain}`
  const { records } = await extract(`# The quarrel\n\n${text}\n`, {
    metadata: { publishedOn: '2022-08-04' },
  })
  return (records?.recommendations ?? []).map(
    ({ addressee, text: words, action, strength, stance, aspect }) => ({
      addressee,
      words: words ?? '',
      action,
      strength,
      stance,
      aspect,
    }),
  )
}

const aspects = /\+(?<aspect>continue|start|stop|resume|increase|decrease)/

/** What the marks of a case say. */
function expectedOf({ text, says }: Case): Row[] {
  const actions = says
    .replace(aspects, '')
    .replace(/\b(?:must|should|could|avoid)\b/g, '')
    .split(',')
    .map((action) => action.trim())
    .filter((action) => action !== '')
  const strengths = [...says.matchAll(/\b(?:must|should|could)\b/g)].map(([word]) => word)
  let [addressee, index]: [string | null, number] = [null, 0]
  const rows: Row[] = []
  for (const [, name, words = ''] of text.matchAll(
    /\{([^{}]+)\}|\[((?:[^[\]{}]|\{[^{}]+\})+)\]/g,
  )) {
    if (name !== undefined) {
      addressee = withoutArticle(name)
      continue
    }
    const within = /\{([^{}]+)\}/.exec(words)?.[1]
    const plain = words.replace(/[{}]/g, '').replace(/\.$/, '')
    const first = /^[\w-]+/.exec(plain)?.[0].toLowerCase() ?? ''
    rows.push({
      addressee: within ?? addressee,
      words: plain,
      action: actions[index] ?? actions[0] ?? first,
      strength: strengths[index] ?? strengths[0] ?? 'should',
      stance: /\bavoid\b/.test(says) ? 'avoid' : 'do',
      aspect: aspects.exec(says)?.groups?.aspect ?? null,
    })
    index++
  }
  return rows
}

const withoutArticle = (name: string): string => name.replace(/^the /i, '')
