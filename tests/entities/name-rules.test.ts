import { describe, expect, it, test } from 'vitest'
import { findHits } from '../../pipeline/find/mentions/hits.ts'
import { NAME_RULES } from '../../pipeline/find/mentions/name-rules.ts'
import type { NameRun } from '../../pipeline/find/mentions/name-run.ts'
import { findNames } from '../../pipeline/find/mentions/names.ts'
import { readWords } from '../../pipeline/find/mentions/words.ts'
import { paragraph } from '../temporal/document.ts'

/** The run in square brackets. */
function runIn(example: string): NameRun {
  const start = example.indexOf('[')
  const end = example.indexOf(']') - 1
  const [words] = readWords(paragraph(example.replace(/[[\]]/g, '')))
  if (words === undefined) throw new Error(`No sentence in ${example}`)
  const { tokens } = words
  return {
    words,
    hits: new Map(findHits(words).map((hit) => [hit.from, hit])),
    from: tokens.findIndex((token) => token.start === start),
    to: tokens.findIndex((token) => token.end === end) + 1,
  }
}

/** The names of a text, each as `name | kind rule`. */
const namesIn = (text: string): string[] =>
  readWords(paragraph(text))
    .flatMap((words) => findNames(words))
    .map(({ text: name, kind, rule }) => `${name} | ${kind} ${rule}`)

const KENYA = 'Kenya | state gazetteer-name'

describe('the rules for runs of capitals', () => {
  it.each(NAME_RULES.map(({ id, example }) => [id, example]))('%s: %s', (id, example) => {
    const run = runIn(example)
    expect(NAME_RULES.find(({ read }) => read(run) !== null)?.id).toBe(id)
  })

  it('have an id each', () => {
    expect(new Set(NAME_RULES.map(({ id }) => id)).size).toBe(NAME_RULES.length)
  })

  test.each([
    ['The African Union agreed.', ['African Union | intergovernmental gazetteer-name']],
    ['The Foreign Minister of Kenya agreed.', ['Kenya | state gazetteer-name']],
    ['It was Foreign Minister Workneh Gebeyehu.', ['Workneh Gebeyehu | person person-title']],
    ['It was Leroy Pope Walker.', ['Leroy Pope Walker | person person-given-name']],
    ['It was Minister Northern Bay.', ['Northern Bay | person person-title']],
    ['It was Mr Northern Bay.', ['Northern Bay | place place-head']],
    ['The Federal Republic of Kenya agreed.', ['Kenya | state state-formal-name']],
    ['The Republic of Treysand agreed.', ['Republic of Treysand | thing thing-head']],
    [
      'They saw Treysand Party of Kenya Frank Oliver.',
      ['Treysand Party of Kenya | party name-head', 'Frank Oliver | person person-given-name'],
    ],
    ['The Treysand Party of Kenya agreed.', ['Treysand Party of Kenya | party name-head']],
    [
      'The Kenyan Parliament agreed.',
      ['Kenyan Parliament | government state-body', 'Kenyan | state gazetteer-demonym'],
    ],
    ['The Government of Kenya agreed.', ['Government of Kenya | government body-of-state', KENYA]],
    ['The Parliament of Treysand agreed.', ['Parliament of Treysand | government name-head']],
    ['It was J. Treysand.', ['J. Treysand | person person-given-name']],
    ['They saw Frank Treysand of Kenya.', ['Frank Treysand | person person-given-name', KENYA]],
    [
      'They saw Transparency International Georgia.',
      ['Transparency International | organisation branch'],
    ],
    [
      'They saw Transparency International Treysand.',
      ['Transparency International | organisation gazetteer-name', 'Treysand | unknown capitals'],
    ],
    ['They met in Aleppo de Treysand.', ['Aleppo de Treysand | place place-particle']],
    ['They joined Free Kenya.', ['Free Kenya | unknown capitals']],
    ['They left Northern Kenya.', ['Northern | thing direction', KENYA]],
    ['It was Windsor Star.', ['Windsor Star | unknown capitals']],
    ['They left Aleppo North.', ['Aleppo North | place place-head']],
    ['They signed the Kenya Treaty.', ['Kenya Treaty | thing thing-head']],
    ['It was Treysand-Kenya.', ['Treysand | unknown capitals', KENYA]],
    ['The Treysand Minister and Member States agreed.', []],
    ['They saw the Treysand States.', ['Treysand States | unknown capitals']],
    ['They left the North.', ['North | thing direction']],
    ['They left Treysand North.', ['Treysand North | place place-head']],
    ['It was Michael Bay.', ['Michael Bay | unknown capitals']],
    ['They left the Michael Bay.', ['Michael Bay | place place-head']],
    ['They signed the Grindle Treaty.', ['Grindle Treaty | thing thing-head']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})
