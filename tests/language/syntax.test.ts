import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSyntax } from '../../pipeline/language/syntax/index.ts'
import { phrase, render, words } from './syntax/render.ts'
import { readTagged } from './syntax/tagged.ts'

const SENTENCES = new URL('syntax/sentences.txt', import.meta.url)
const ANALYSES = new URL('syntax/analyses.txt', import.meta.url)

const sentences = readFileSync(SENTENCES, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

/** `UPDATE=1 npx vitest run tests/language/syntax.test.ts` rewrites the analyses; read the difference. */
const update = process.env.UPDATE !== undefined

describe('analyses of hard sentences', () => {
  if (update) {
    writeFileSync(ANALYSES, sentences.map((line) => `${render(readTagged(line))}\n`).join('\n'))
  }
  const expected = readFileSync(ANALYSES, 'utf8').trimEnd().split('\n\n')

  test('there is one for each sentence', () => {
    expect(expected.length).toBe(sentences.length)
    expect(sentences.length).toBeGreaterThanOrEqual(60)
  })

  test.each(
    sentences.map((line, index) => [line.replaceAll(/\/[^ ]+/g, ''), line, expected[index]]),
  )('%s', (_, line, analysis) => {
    expect(render(readTagged(line))).toBe(analysis)
  })
})

/** The clauses of a sentence: kind, verb, subjects, objects. */
function clauses(line: string): string[] {
  const tokens = readTagged(line)
  const syntax = parseSyntax(tokens)
  return syntax.clauses.map(({ kind, verb, subjects, objects }) => {
    const group = syntax.verbGroups[verb ?? -1]
    const names = (list: number[]) => list.map((index) => phrase(tokens, syntax, index)).join(' & ')
    return [names(subjects), group ? words(tokens, group) : '', names(objects), kind].join(' | ')
  })
}

describe('verb groups', () => {
  const group = (line: string) => parseSyntax(readTagged(line)).verbGroups[0]

  test.each([
    ['They/PRP left/VBD', { form: 'finite', tense: 'past', modal: null, negated: false }],
    ['They/PRP have/VBP/AUX left/VBN', { tense: 'present', perfect: true }],
    [
      'They/PRP had/VBD/AUX been/VBN/AUX leaving/VBG',
      { tense: 'past', perfect: true, progressive: true },
    ],
    ['They/PRP were/VBD/AUX seen/VBN', { tense: 'past', voice: 'passive' }],
    ['It/PRP will/MD fall/VB', { tense: 'future', modal: 'will' }],
    ['It/PRP wo/MD n’t/RB/PART fall/VB', { tense: 'future', modal: 'will', negated: true }],
    ['It/PRP might/MD never/RB fall/VB', { tense: null, modal: 'might', negated: true }],
    ['It/PRP must/MD not/RB/PART only/RB fall/VB', { modal: 'must', negated: false }],
    ['It/PRP has/VBZ to/TO fall/VB', { modal: 'have to' }],
    ['It/PRP needs/VBZ to/TO fall/VB', { modal: 'need to' }],
    ['It/PRP ought/MD to/TO be/VB/AUX seen/VBN', { modal: 'ought to', voice: 'passive' }],
    ['It/PRP is/VBZ/AUX likely/JJ to/TO fall/VB', { modal: 'be likely to' }],
    ['It/PRP would/MD do/VB well/RB to/TO wait/VB', { modal: 'would do well to' }],
    ['It/PRP is/VBZ/AUX to/TO meet/VB', { modal: 'be to' }],
    ['They/PRP have/VBP yet/RB to/TO reply/VB', { modal: null, perfect: true, negated: true }],
    ['Do/VB/AUX not/RB/PART wait/VB', { form: 'imperative', negated: true }],
    ['End/VB the/DT war/NN', { form: 'imperative', tense: null }],
    ['Should/MD talks/NNS fail/VB ,/, we/PRP leave/VBP', { form: 'finite', modal: 'should' }],
  ])('%s', (line, expected) => {
    expect(group(line)).toMatchObject(expected)
  })

  test('a copula with a spelt-out aim is no modal', () => {
    expect(group('The/DT aim/NN is/VBZ/AUX to/TO meet/VB')?.modal).toBeNull()
  })

  test('a troop is not an obligation', () => {
    expect(group('It/PRP has/VBZ troops/NNS to/TO feed/VB')?.modal).toBeNull()
  })
})

describe('coordination', () => {
  test.each([
    [
      'noun phrases before one verb',
      'Chad/NNP ,/, Niger/NNP and/CC Mali/NNP signed/VBD it/PRP ./.',
      ['Chad & Niger & Mali | signed | it | main'],
    ],
    [
      'clauses with their own subjects',
      'Chad/NNP signed/VBD the/DT pact/NN and/CC Mali/NNP left/VBD the/DT bloc/NN ./.',
      ['Chad | signed | the pact | main', 'Mali | left | the bloc | main'],
    ],
    [
      'verbs with one subject',
      'Chad/NNP signed/VBD the/DT pact/NN and/CC then/RB left/VBD the/DT bloc/NN ./.',
      ['Chad | signed | the pact | main', ' | left | the bloc | main'],
    ],
    [
      'objects of one verb',
      'Chad/NNP bought/VBD guns/NNS ,/, tanks/NNS and/CC planes/NNS ./.',
      ['Chad | bought | guns & tanks & planes | main'],
    ],
    [
      'names between commas behind what they name',
      'The/DT rivals/NNS ,/, Chad/NNP and/CC Mali/NNP ,/, signed/VBD it/PRP ./.',
      ['The rivals | signed | it | main'],
    ],
    [
      'a quantifier behind the subject',
      'Chad/NNP and/CC Mali/NNP both/DT signed/VBD it/PRP ./.',
      ['Chad & Mali | signed | it | main'],
    ],
    [
      'a contrast beside the main clause, not within what is said',
      'Chad/NNP says/VBZ that/IN/SCONJ it/PRP won/VBD ,/, while/IN/SCONJ Mali/NNP denies/VBZ it/PRP ./.',
      ['Chad | says |  | main', 'it | won |  | complement', 'Mali | denies | it | adverbial'],
    ],
    [
      'gerunds under one verb',
      'It/PRP should/MD keep/VB funding/VBG clinics/NNS ,/, training/VBG nurses/NNS ,/, and/CC buying/VBG drugs/NNS ./.',
      [
        'It | should keep |  | main',
        ' | funding | clinics | gerund',
        ' | training | nurses | gerund',
        ' | buying | drugs | gerund',
      ],
    ],
    [
      'a clause behind a coordinator and another clause',
      'Oil/NN rose/VBD ,/, but/CC if/IN/SCONJ talks/NNS fail/VBP ,/, Chad/NNP will/MD lose/VB sales/NNS ./.',
      ['Oil | rose |  | main', 'Chad | will lose | sales | main', 'talks | fail |  | adverbial'],
    ],
    [
      'the same with no comma behind that clause',
      'Oil/NN rose/VBD and/CC when/WRB talks/NNS fail/VBP they/PRP will/MD lose/VB sales/NNS ./.',
      ['Oil | rose |  | main', 'they | will lose | sales | main', 'talks | fail |  | adverbial'],
    ],
    [
      'a clause behind its main clause, with no coordinator, opens none',
      'Oil/NN rose/VBD when/WRB talks/NNS failed/VBD ,/, and/CC Chad/NNP lost/VBD sales/NNS ./.',
      ['Oil | rose |  | main', 'talks | failed |  | adverbial', 'Chad | lost | sales | main'],
    ],
    [
      'a participle behind a comma is no list',
      'It/PRP kept/VBD funding/VBG clinics/NNS ,/, saving/VBG lives/NNS ./.',
      ['It | kept |  | main', ' | funding | clinics | gerund', ' | saving | lives | participle'],
    ],
  ])('%s', (_, line, expected) => {
    expect(clauses(line)).toEqual(expected)
  })
})

describe('objects', () => {
  test.each([
    ['behind a verb that names, the first', 'Chad/NNP called/VBD it/PRP a/DT coup/NN ./.', 'it'],
    ['of it alone', 'Chad/NNP called/VBD a/DT meeting/NN ./.', 'a meeting'],
    ['none of its passive', 'It/PRP was/VBD/AUX called/VBN a/DT coup/NN ./.', ''],
    ['none behind its participle', 'A/DT group/NN called/VBN Hamas/NNP', ''],
    ['both of a verb that gives', 'Chad/NNP gave/VBD it/PRP a/DT loan/NN ./.', 'it & a loan'],
    ['no amount of a change', 'Oil/NN climbed/VBD 60/CD cents/NNS ./.', ''],
    ['but what a verb of change moves', 'Chad/NNP raised/VBD 60/CD cents/NNS ./.', '60 cents'],
    [
      'the phrase that is asked for',
      'It/PRP shows/VBZ which/WDT/DET route/NN they/PRP took/VBD ./.',
      'route',
    ],
    [
      'not where it is the subject',
      'It/PRP shows/VBZ which/WDT/DET route/NN saved/VBD them/PRP ./.',
      'them',
    ],
    [
      'not what thanks are for',
      'They/PRP thanked/VBD us/PRP for/IN our/PRP$ time/NN and/CC patience/NN ./.',
      'us',
    ],
  ])('%s', (_, line, objects) => {
    expect(clauses(line).at(-1)?.split(' | ')[2]).toBe(objects)
  })
})

describe('subjects', () => {
  test.each([
    [
      'over a relative clause',
      'Oman/NNP ,/, which/WDT hosted/VBD talks/NNS ,/, left/VBD ./.',
      'Oman',
    ],
    ['over an apposition', 'The/DT emir/NN ,/, Sheikh/NNP Tamim/NNP ,/, left/VBD ./.', 'The emir'],
    ['over a prepositional phrase', 'Members/NNS of/IN the/DT union/NN left/VBD ./.', 'Members'],
    ['behind a phrase of time', 'Last/JJ month/NN Oman/NNP left/VBD ./.', 'Oman'],
    ['of a passive', 'The/DT pact/NN was/VBD/AUX signed/VBN by/IN Oman/NNP ./.', 'The pact'],
    ['behind its verb', 'From/IN Mali/NNP comes/VBZ a/DT threat/NN ./.', 'a threat'],
    ['behind “there”', 'There/EX are/VBP few/JJ options/NNS ./.', 'few options'],
    [
      'behind the verb of saying',
      "“/`` It/PRP failed/VBD ,/, ”/'' said/VBD the/DT emir/NN ./.",
      'the emir',
    ],
  ])('%s', (_, line, subject) => {
    const tokens = readTagged(line)
    const syntax = parseSyntax(tokens)
    const main = syntax.clauses.find(({ kind, parent }) => kind === 'main' && parent === null)
    expect(main?.subjects.map((index) => phrase(tokens, syntax, index))).toEqual([subject])
  })
})

describe('tags as they stand', () => {
  test.each([
    [
      'a reduced relative stays one',
      'The/DT ships/NNS seized/VBN in/IN May/NNP were/VBD/AUX freed/VBN ./.',
      ['The ships | were freed |  | main', 'The ships | seized |  | relative'],
    ],
    [
      'a title with no verb stays without',
      'Three/CD projects/NNS shelved/VBN in/IN May/NNP',
      ['Three projects | shelved |  | relative'],
    ],
  ])('%s', (_, line, expected) => {
    expect(clauses(line)).toEqual(expected)
  })
})

describe('whatever the tags', () => {
  const word = fc.constantFrom(
    ...[
      'a/DT',
      'war/NN',
      'Chad/NNP',
      'they/PRP',
      'who/WP',
      'that/IN/SCONJ',
      'that/WDT',
      'if/IN/SCONJ',
      'of/IN',
    ],
    ...[
      'left/VBD',
      'left/VBN',
      'leave/VB',
      'leaves/VBZ',
      'leaving/VBG',
      'is/VBZ/AUX',
      'has/VBZ/AUX',
      'to/TO',
    ],
    ...[
      'should/MD',
      'not/RB/PART',
      'now/RB',
      'new/JJ',
      'two/CD',
      'and/CC',
      'but/CC',
      'says/VBZ',
      'while/IN/SCONJ',
    ],
    ...[
      ',/,',
      ';/:',
      ':/:',
      '–/:',
      '(/-LRB-',
      ')/-RRB-',
      '“/``',
      "'s/POS",
      '-/HYPH',
      '.',
      'May/NNP',
      'both/CC',
    ],
  )
  const sentence = fc.array(word, { maxLength: 40 }).map((pairs) => readTagged(pairs.join(' ')))

  test('ranges are in bounds, and clauses nest', () => {
    fc.assert(
      fc.property(sentence, (tokens) => {
        const { nounPhrases, verbGroups, clauses: found } = parseSyntax(tokens)
        for (const range of [...nounPhrases, ...verbGroups, ...found]) {
          expect(range.from).toBeGreaterThanOrEqual(0)
          expect(range.from).toBeLessThan(range.to)
          expect(range.to).toBeLessThanOrEqual(tokens.length)
        }
        for (const { from, to, parent } of found) {
          const outer = found[parent ?? -1]
          if (outer) expect(outer.from <= from && to <= outer.to).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('every verb group is that of one clause, and every link is within the lists', () => {
    fc.assert(
      fc.property(sentence, (tokens) => {
        const { nounPhrases, verbGroups, clauses: found } = parseSyntax(tokens)
        const verbs = found.map(({ verb }) => verb)
        expect([...verbs].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(
          verbGroups.map((_, index) => index),
        )
        for (const { subjects, objects, parent, conjunctOf, subjectFrom } of found) {
          for (const index of [...subjects, ...objects]) expect(nounPhrases[index]).toBeDefined()
          for (const index of [parent, conjunctOf, subjectFrom]) {
            if (index !== null) expect(found[index]).toBeDefined()
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('deep nesting and long lists end well', () => {
    for (const unit of [
      'to/TO leave/VB ',
      'if/IN/SCONJ ',
      'they/PRP say/VBP ',
      '(/-LRB- war/NN ',
      ',/, war/NN ',
      "Chad/NNP 's/POS ",
    ]) {
      const tokens = readTagged(unit.repeat(5000).trim())
      expect(() => parseSyntax(tokens)).not.toThrow()
    }
  })
})
