import { extract } from '../../pipeline/index.ts'

/** Texts that a reader may take more than linear time for, each of at least so many characters. */
export const families: Readonly<Record<string, string>> = {
  'one sentence of clauses': 'and the minister said that the council had left because ',
  'one sentence of names': 'President Ana Silva of Kenya and ',
  'acronyms in brackets': 'the Council of Europe (CE) and ',
  capitals: 'THE UN AND THE EU ',
  'capitals without a space': 'ABCDEFGHIJ',
  digits: '7',
  'slashed digits': '19/',
  'dashed years': '2019-',
  'numbers in words': 'twenty ',
  months: 'May 2021, ',
  'dates in a row': '3 May 2021 and 4 June 2022, ',
  'relative dates': 'two weeks later, the next month, ',
  articles: 'the ',
  'one adjective': 'new ',
  'labels before labels': 'a: ',
  'contrasting clauses': 'while the minister of trade met, ',
  'offices without an end': 'minister of ',
  'group nouns': 'group of people, ',
  'ranges of years': '2019-2021, ',
  'quoted lines': '> x\n',
  'brackets in brackets': '[[a]] ',
  prepositions: 'of in on by ',
  pronouns: 'He told them that they told him. ',
  'short sentences': 'He left. ',
  recommendations: 'Donors should fund the police. ',
  'recommendations to pronouns': 'They should also press them to stop. ',
  'list items': '- fund the police;\n',
  'nested quotation marks': '“he said ‘',
  'opening brackets': '(a [b ',
  'closing marks': ') ] } ” ',
  asterisks: '* a ',
  underscores: '_a_ ',
  backticks: '`a ',
  links: '[a](b) ',
  references: '&amp; ',
  'table cells': '| a ',
  headings: '# A\n\n',
  'hyphens and dashes': 'state-of-the-art — ',
  'full stops': 'U.S. e.g. St. ',
  'white space': ' \n',
  'line breaks': 'and\n',
  'spaces of no width': 'a\u200B',
}

/** Seconds of this thread for one text: the smallest of some runs, which others on the machine disturb least. */
async function secondsOf(text: string, runs: number): Promise<number> {
  const seconds: number[] = []
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage()
    await extract(text, { metadata: { publishedOn: '2022-08-04' } })
    const { user, system } = process.cpuUsage(before)
    seconds.push((user + system) / 1e6)
  }
  return Math.min(...seconds)
}

/** What a family costs: seconds for each number of characters, and how much more each character of the longest takes. */
export interface Cost {
  name: string
  seconds: number[]
  growth: number
}

/** Below this a time is of the clock and of the start, and not of the text. */
const leastSeconds = 0.02

/** Measures a family on texts of `n`, `2n`, `4n`… characters. */
export async function costOf(name: string, n: number, times: readonly number[]): Promise<Cost> {
  const unit = families[name] ?? ''
  const seconds: number[] = []
  for (const factor of times) {
    const text = unit.repeat(Math.ceil((n * factor) / unit.length))
    seconds.push(await secondsOf(text, 3))
  }
  const [first = 0, last = 0] = [seconds[0], seconds.at(-1)]
  const growth = last / (Math.max(first, leastSeconds) * (times.at(-1) ?? 1))
  return { name, seconds, growth }
}

/** How much more a character of the longest text may take than one of the shortest. */
export const mostGrowth = 2
