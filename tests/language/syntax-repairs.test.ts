import { describe, expect, test } from 'vitest'
import { parseSyntax } from '../../pipeline/language/syntax/index.ts'
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

/** “form/XPOS lemma” of the words whose tag was read otherwise. */
function retagged(line: string): string[] {
  const given = readTagged(line)
  return parseSyntax(given)
    .tokens.filter(({ xpos }, index) => xpos !== given[index]?.xpos)
    .map(({ text, xpos, lemma }) => `${text}/${xpos} ${lemma}`)
}

/** Sentences with the tags that a tagger gave them: what they are read as, and what becomes of the tags. */
describe('words read as another part of speech', () => {
  test.each([
    // Behind a modal
    ['They/PRP should/MD free/JJ all/DT hostages/NNS ./.', ['free/VB free']],
    ['Oman/NNP should/MD no/RB longer/RBR supply/NN fuel/NN ./.', ['supply/VB supply']],
    ['The/DT can/MD opener/NN broke/VBD ./.', []],
    // Behind an aspect verb or in a list of “-ing” forms
    ['They/PRP must/MD stop/VB bombing/NN towns/NNS ./.', ['bombing/VBG bomb']],
    ['They/PRP keep/VBP imposing/JJ new/JJ fines/NNS ./.', ['imposing/VBG impose']],
    ['They/PRP cut/VBD funding/NN ./.', []],
    ['They/PRP must/MD refrain/VB from/IN arresting/JJ monks/NNS ./.', ['arresting/VBG arrest']],
    [
      'It/PRP helped/VBD by/IN closing/VBG ports/NNS ,/, freezing/NN bank/NN accounts/NNS and/CC arresting/JJ smugglers/NNS ./.',
      ['freezing/VBG freeze', 'arresting/VBG arrest'],
    ],
    // A sentence or part that lacks its verb
    ['The/DT unrest/NN stems/NNS from/IN hunger/NN ./.', ['stems/VBZ stem']],
    ['The/DT courts/NNS lack/NN funds/NNS ./.', ['lack/VBP lack']],
    ['Drone/NN strikes/NNS on/IN villages/NNS ./.', []],
    ['Attacks/NNS on/IN schools/NNS', []],
    [
      'They/PRP signed/VBD it/PRP ,/, but/CC rebel/NN groups/NNS tax/NN farmers/NNS ./.',
      ['tax/VBP tax'],
    ],
    // A bare noun that opens a sentence, taken for a verb
    ['Demand/VB for/IN fuel/NN fell/NN ./.', ['Demand/NN demand', 'fell/VBD fall']],
    ['Abuse/VB by/IN guards/NNS is/VBZ/AUX common/JJ ./.', ['Abuse/NN abuse']],
    ['Return/VB of/IN the/DT refugees/NNS is/VBZ/AUX unlikely/JJ ./.', ['Return/NN return']],
    ['Aid/VB workers/NNS fled/VBD ./.', ['Aid/NN aid']],
    ['Measures/VBZ to/TO curb/VB it/PRP failed/VBD ./.', ['Measures/NNS measure']],
    ['Exports/NNS of/IN timber/NN fund/NN the/DT group/NN ./.', ['fund/VBP fund']],
    ['Fears/NNS of/IN war/NN rose/NN ./.', ['rose/VBD rise']],
    ['Work/VB with/IN partners/NNS whom/WP villagers/NNS trust/VBP ./.', []],
    ['Demand/VB that/IN/SCONJ troops/NNS leave/VBP ./.', []],
    ['Hope/VB talks/NNS resumed/VBD ./.', []],
    ['Ask/VB donors/NNS to/TO pay/VB ./.', []],
    // A noun that no verb has the form of
    ['It/PRP is/VBZ/AUX an/DT ally/NN and/CC arms/NNS supplier/VBP ./.', ['supplier/NN supplier']],
    ['They/PRP are/VBP/AUX allies/NNS and/CC arms/NNS flow/VBP ./.', []],
    // A plural that a coordinator joins
    [
      'It/PRP imposed/VBD fines/NNS and/CC arms/NNS controls/VBZ on/IN rebels/NNS ./.',
      ['controls/NNS control'],
    ],
    ['The/DT chief/NN of/IN the/DT rebels/NNS lives/VBZ in/IN exile/NN ./.', []],
    // Past tenses and participles
    ['Prices/NNS rose/VBN by/IN half/NN ./.', ['rose/VBD rise']],
    ['Exports/NNS fell/VBP ./.', ['fell/VBD fall']],
    ['Fees/NNS paid/VBN by/IN firms/NNS rose/VBD ./.', []],
    ['Progress/NN has/VBZ/AUX been/VBN/AUX slow/VBN ./.', ['slow/JJ slow']],
    ['It/PRP killed/VBD 12/CD people/NNS and/CC wounded/JJ dozens/NNS ./.', ['wounded/VBD wound']],
    [
      'It/PRP sells/VBZ arms/NNS ,/, trains/NNS officers/NNS and/CC shields/NNS its/PRP$ ally/NN ./.',
      ['trains/VBZ train', 'shields/VBZ shield'],
    ],
    // Saying and thinking
    [
      'The/DT UN/NNP estimates/NNS that/WDT 900/CD rebels/NNS remain/VBP ./.',
      ['estimates/VBZ estimate'],
    ],
    ['Many/JJ fear/NN that/IN/SCONJ it/PRP will/MD fall/VB ./.', ['fear/VBP fear']],
    [
      'Gangs/NNS rule/VBP the/DT port/NN ,/, the/DT UN/NNP estimates/NNS ./.',
      ['estimates/VBZ estimate'],
    ],
    // No verbs
    ['Judges/VBZ routinely/RB reject/VBP appeals/NNS ./.', ['Judges/NNS judge']],
    ['Torture/VB remains/VBZ common/JJ ./.', ['Torture/NN torture']],
    [
      'Fighting/VBG between/IN clans/NNS has/VBZ/AUX displaced/VBN villagers/NNS ./.',
      ['Fighting/NN fighting'],
    ],
    ['Speaking/VBG in/IN Oslo/NNP ,/, she/PRP denied/VBD it/PRP ./.', []],
  ])('%s', (line, expected) => {
    expect(retagged(line)).toEqual(expected)
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
      'With/IN few/JJ ways/NNS to/TO slow/VB trade/NN ,/, donors/NNS should/MD keep/VB imposing/JJ new/JJ fines/NNS and/CC freeze/VB loans/NNS ./.',
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
      'Both/DT have/VBP/AUX become/VBN poorer/JJR and/CC diplomatically/RB isolated/VBN ,/, raising/VBG fears/NNS ./.',
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
