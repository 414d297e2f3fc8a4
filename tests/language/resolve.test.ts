import { describe, expect, test } from 'vitest'
import { analyse } from '../../pipeline/language/index.ts'
import { parseSyntax } from '../../pipeline/language/syntax/index.ts'
import {
  VERB_CONSTRAINTS,
  WORD_CONSTRAINTS,
} from '../../pipeline/language/syntax/resolve/constraints.ts'
import type { WordReading } from '../../pipeline/language/tag/alternatives.ts'
import type { Token } from '../../pipeline/language/types.ts'
import { phrase, words } from './syntax/render.ts'
import { readTagged } from './syntax/tagged.ts'

/** The clauses of a sentence: subjects, verb, objects, kind. */
function clauses(line: string): string[] {
  const syntax = parseSyntax(readTagged(line))
  const { tokens } = syntax
  return syntax.clauses.map(({ kind, verb, subjects, objects }) => {
    const group = syntax.verbGroups[verb ?? -1]
    const names = (list: number[]) => list.map((index) => phrase(tokens, syntax, index)).join(' & ')
    return [names(subjects), group ? words(tokens, group) : '', names(objects), kind].join(' | ')
  })
}

/** Sentences with words that a tagger takes for another part of speech, and how those words are read. */
describe('words that could be another part of speech', () => {
  const read = (text: string) =>
    analyse(text)
      .sentences.flatMap(({ tokens }) => tokens)
      .map(({ text: form, xpos, lemma }) => `${form}/${xpos} ${lemma}`)

  test.each([
    ['They should free all hostages.', ['free/VB free']],
    ['Oman should no longer supply fuel.', ['supply/VB supply']],
    ['They must stop bombing towns.', ['bombing/VBG bomb']],
    ['They keep imposing new fines.', ['imposing/VBG impose']],
    ['They must refrain from arresting monks.', ['arresting/VBG arrest']],
    [
      'It helped by closing ports, freezing bank accounts and arresting smugglers.',
      ['freezing/VBG freeze', 'arresting/VBG arrest'],
    ],
    ['The unrest stems from hunger.', ['stems/VBZ stem']],
    ['The courts lack funds.', ['lack/VBP lack']],
    ['They signed it, but rebel groups tax farmers.', ['tax/VBP tax']],
    ['Demand for fuel fell.', ['Demand/NN demand', 'fell/VBD fall']],
    ['Abuse by guards is common.', ['Abuse/NN abuse']],
    ['Return of the refugees is unlikely.', ['Return/NN return']],
    ['Aid workers fled.', ['Aid/NN aid']],
    ['Measures to curb it failed.', ['Measures/NNS measure']],
    ['Exports of timber fund the group.', ['fund/VBP fund']],
    ['Fears of war rose.', ['rose/VBD rise']],
    ['It is an ally and arms supplier.', ['supplier/NN supplier']],
    ['It imposed fines and arms controls on rebels.', ['controls/NNS control']],
    ['Prices rose by half.', ['rose/VBD rise']],
    ['Exports fell.', ['fell/VBD fall']],
    ['Progress has been slow.', ['slow/JJ slow']],
    ['It killed 12 people and wounded dozens.', ['wounded/VBD wound']],
    [
      'It sells arms, trains officers and shields its ally.',
      ['trains/VBZ train', 'shields/VBZ shield'],
    ],
    ['The UN estimates that 900 rebels remain.', ['estimates/VBZ estimate']],
    ['Many fear that it will fall.', ['fear/VBP fear']],
    ['Gangs rule the port, the UN estimates.', ['estimates/VBZ estimate']],
    ['Judges routinely reject appeals.', ['Judges/NNS judge']],
    ['Torture remains common.', ['Torture/NN torture']],
    ['Fighting between clans has displaced villagers.', ['Fighting/NN fighting']],
    ['The firms identified in the first audit must be reviewed.', ['identified/VBN identify']],
    ['U.S. services exports to Mexico increased in 2024.', ['exports/NNS export']],
    ['Officials said in May prices would rise.', ['said/VBD say']],
    ['Tension remained a source of concern and led in some areas to clashes.', ['led/VBD lead']],
    ['She met a respected and admired judge.', ['admired/VBN admire']],
    ['The road stayed shut, the Secretary-General noted.', ['noted/VBD note']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expect.arrayContaining(expected))
  })

  test.each([
    ...WORD_CONSTRAINTS.map(({ id, example, readings }) => ({ id, example, readings })),
    ...VERB_CONSTRAINTS.map(({ id, example, reading }) => ({ id, example, readings: [reading] })),
  ])('$id: $example', ({ example, readings }) => {
    const word = /\[([^[\]]+)\]/.exec(example)?.[1] ?? ''
    const tags = analyse(example.replace(/[[\]]/g, ''))
      .sentences.flatMap(({ tokens }) => tokens)
      .filter(({ text }) => text === word)
      .map(({ xpos }) => xpos)
    expect(tags).toEqual([
      expect.stringMatching(readings.map((reading) => TAGS[reading]).join('|')),
    ])
  })
})

const TAGS: Readonly<Record<WordReading, string>> = {
  finite: '^VB[DPZ]$',
  base: '^VB$',
  participle: '^VBN$',
  gerund: '^VBG$',
  noun: '^NNS?$',
  adjective: '^JJ$',
  subordinator: '^IN$',
}

/** What a tagger gave, read with alternatives of a given deficit. */
describe('the verb that a clause lacks', () => {
  test.each([
    ['Exports/NNS fell/VBN ./.', 10_000, 'VBD'],
    ['Exports/NNS fell/VBN ./.', 90_000, 'VBN'],
    ['Exports/NNS fell/VBN', 10_000, 'VBN'],
    ['They/PRP left/VBD towns/NNS fell/VBN ./.', 10_000, 'VBN'],
  ])('%s at a deficit of %i is %s', (line, deficit, expected) => {
    const given = readTagged(line)
    const { tokens } = parseSyntax(given, {
      deficit: (index, reading) =>
        reading === 'finite' && given[index]?.text === 'fell' ? deficit : Infinity,
      tokenAs: (index) => ({ ...given[index], xpos: 'VBD' }) as Token,
    })
    expect(tokens.find(({ text }) => text === 'fell')?.xpos).toBe(expected)
  })
})

describe('verb groups with words inside or of several', () => {
  const group = (line: string) => parseSyntax(readTagged(line)).verbGroups[0]

  test.each([
    ['Rome/NNP had/VBD better/JJR warn/VB them/PRP', { modal: 'had better', tense: null }],
    ['Rome/NNP ought/VBD not/RB/PART to/TO wait/VB', { modal: 'ought to', negated: true }],
    [
      'Rome/NNP should/MD ,/, in/IN the/DT meantime/NN ,/, help/VB them/PRP',
      { modal: 'should', head: 7 },
    ],
    ['Rome/NNP should/MD ,/, she/PRP said/VBD ,/, help/VB them/PRP', { modal: 'should', head: 1 }],
  ])('%s', (line, expected) => {
    expect(group(line)).toMatchObject(expected)
  })
})

describe('clauses of policy prose', () => {
  test.each([
    [
      'a fronted phrase that holds an infinitive',
      'With/IN few/JJ ways/NNS to/TO slow/VB trade/NN ,/, donors/NNS should/MD keep/VB imposing/VBG new/JJ fines/NNS and/CC freeze/VB loans/NNS ./.',
      [
        'donors | should keep |  | main',
        ' | to slow | trade | infinitive',
        ' | imposing | new fines | gerund',
        ' | freeze | loans | main',
      ],
    ],
    [
      'coordinated subjects behind a fronted infinitive',
      'To/TO calm/VB markets/NNS ,/, Chad/NNP and/CC Niger/NNP should/MD reopen/VB the/DT road/NN ./.',
      ['Chad & Niger | should reopen | the road | main', ' | To calm | markets | infinitive'],
    ],
    [
      'a contrast under a modal, behind an infinitive',
      'They/PRP should/MD press/VB Oman/NNP to/TO keep/VB mediating/VBG but/CC avoid/VB deadlines/NNS ./.',
      [
        'They | should press | Oman | main',
        'Oman | to keep |  | infinitive',
        ' | mediating |  | gerund',
        ' | avoid | deadlines | main',
      ],
    ],
    [
      'three gerunds of one aspect verb',
      'Mali/NNP should/MD continue/VB building/VBG schools/NNS ,/, training/VBG judges/NNS ,/, and/CC pressing/VBG donors/NNS to/TO pay/VB ./.',
      [
        'Mali | should continue |  | main',
        ' | building | schools | gerund',
        ' | training | judges | gerund',
        ' | pressing | donors | gerund',
        'donors | to pay |  | infinitive',
      ],
    ],
    [
      'a pronoun’s clause that holds coordinated nouns, behind the subject',
      'The/DT talks/NNS we/PRP held/VBD with/IN donors/NNS and/CC others/NNS failed/VBD ./.',
      ['The talks | failed |  | main', 'we | held | The talks | relative'],
    ],
    [
      'a participle with an object behind the subject',
      'Foreign/JJ governments/NNS supporting/VBG democratic/JJ change/NN have/VBP few/JJ options/NNS ./.',
      [
        'Foreign governments | have | few options | main',
        'Foreign governments | supporting | democratic change | relative',
      ],
    ],
    [
      'a relative clause with coordinated dates',
      'France/NNP ,/, which/WDT hosted/VBD talks/NNS in/IN 2018/CD and/CC 2020/CD ,/, has/VBZ/AUX threatened/VBN sanctions/NNS ./.',
      ['France | has threatened | sanctions | main', 'France | hosted | talks | relative'],
    ],
    [
      'modals of one kind across a complement',
      'Cairo/NNP must/MD admit/VB that/IN/SCONJ trials/NNS will/MD not/RB/PART end/VB ,/, and/CC should/MD free/VB critics/NNS ./.',
      [
        'Cairo | must admit |  | main',
        'trials | will not end |  | complement',
        ' | should free | critics | main',
      ],
    ],
    [
      'coordinated adjectives behind a copula',
      'Both/DT have/VBP/AUX become/VBN poorer/JJR and/CC diplomatically/RB isolated/JJ ,/, raising/VBG fears/NNS ./.',
      ['Both | have become |  | main', ' | raising | fears | participle'],
    ],
    [
      'an aside of seeming',
      'Oman/NNP ,/, it/PRP seems/VBZ ,/, has/VBZ little/JJ leverage/NN ./.',
      ['it | seems |  | main', 'Oman | has | little leverage | complement'],
    ],
    [
      'an inverted condition behind its verb',
      'Strikes/NNS could/MD resume/VB should/MD talks/NNS collapse/VB ./.',
      ['Strikes | could resume |  | main', 'talks | should talks collapse |  | adverbial'],
    ],
    [
      'a phrase of time behind “since”',
      'A/DT law/NN in/IN force/NN since/IN/SCONJ February/NNP bars/VBZ protests/NNS ./.',
      ['A law | bars | protests | main'],
    ],
    [
      'a base form behind “but” beside a plural present tense',
      'Chad/NNP and/CC Niger/NNP want/VBP to/TO curb/VB smuggling/NN ,/, but/CC disagree/VB over/IN tolls/NNS ./.',
      [
        'Chad & Niger | want |  | main',
        ' | to curb | smuggling | infinitive',
        ' | disagree |  | main',
      ],
    ],
  ])('%s', (_, line, expected) => {
    expect(clauses(line)).toEqual(expected)
  })
})
