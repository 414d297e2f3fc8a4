import { describe, expect, test } from 'vitest'
import { lemmatise } from '../../pipeline/language/lemma/lemmatise.ts'
import { readLemmas } from '../../pipeline/language/lemma/model.ts'
import { vocabulary } from '../../pipeline/language/model/vocabulary.ts'
import { readVocabulary } from '../../pipeline/language/tag/vocabulary.ts'
import { lemmas as stored } from '../../pipeline/language/model/english.ts'

const lemmas = readLemmas(stored, readVocabulary(vocabulary))

const upos: Readonly<Record<string, string>> = {
  MD: 'AUX',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  CD: 'NUM',
  '``': 'PUNCT',
}

/** Forms and their lemmas, “form:lemma”. */
function expectLemmas(xpos: string, pairs: string): void {
  for (const pair of pairs.split(' ')) {
    const [form = '', lemma] = pair.split(':')
    expect(lemmatise(form, upos[xpos] ?? 'X', xpos, lemmas), `${form} as ${xpos}`).toBe(lemma)
  }
}

describe('lemmatise', () => {
  test.each([
    [
      'VBD',
      'vetted:vet levied:levy urged:urge fled:flee oversaw:oversee banned:ban patrolled:patrol agreed:agree',
    ],
    [
      'VBD',
      'cited:cite provoked:provoke reconciled:reconcile offered:offer committed:commit benefited:benefit',
    ],
    [
      'VBD',
      'besieged:besiege sanctioned:sanction focused:focus added:add filled:fill passed:pass dyed:dye',
    ],
    [
      'VBN',
      'overthrown:overthrow withheld:withhold sworn:swear undertaken:undertake upheld:uphold led:lead',
    ],
    [
      'VBG',
      'arming:arm ceding:cede lying:lie planning:plan writing:write seizing:seize agreeing:agree',
    ],
    [
      'VBG',
      'refraining:refrain escalating:escalate repealing:repeal subscribing:subscribe sharing:share',
    ],
    ['VBZ', 'denies:deny fears:fear goes:go passes:pass has:have is:be pushes:push frees:free'],
    ['VBP', '’re:be ’ve:have are:be am:be'],
  ])('knows verbs: %s %s', expectLemmas)

  test.each([
    [
      'NNS',
      'allies:ally crises:crisis militias:militia countries:country taxes:tax clashes:clash women:woman',
    ],
    [
      'NNS',
      'headquarters:headquarters troops:troops Soldiers:soldier lives:life churches:church headaches:headache',
    ],
    [
      'NNS',
      'criteria:criterion buses:bus heroes:hero policies:policy causes:cause bases:base shoes:shoe',
    ],
    ['NN', 'War:war police:police news:news'],
    ['NNP', 'Somalia:Somalia Sept.:September UN:UN'],
    ['NNPS', 'Nations:Nation States:State Philippines:Philippines Emirates:Emirate'],
  ])('knows nouns: %s %s', expectLemmas)

  test.each([
    ['JJ', 'National:national Ethiopian:Ethiopian American:American Civilian:civilian'],
    ['JJR', 'deadlier:deadly better:good larger:large bigger:big'],
    ['JJS', 'newest:new worst:bad closest:close'],
    ['PRP', 'them:they him:he I:I us:we'],
    ['DT', 'these:this an:a The:the'],
    ['MD', "ca:can wo:will 'll:will should:should"],
    ['RB', 'n’t:not Not:not quickly:quickly'],
    ['POS', "’s:'s ':'s"],
    ['CD', '7,000:7000 three:three Two:two'],
    ['``', '“:"'],
  ])('knows the other classes: %s %s', expectLemmas)

  test('leaves no lemma empty', () => {
    for (const xpos of ['NNS', 'VBD', 'VBG', 'VBZ', 'JJR', 'NNPS']) {
      for (const form of ['s', 'es', 'ed', 'ing', 'er', '-', "'"]) {
        expect(lemmatise(form, 'X', xpos, lemmas)).not.toBe('')
      }
    }
  })
})
