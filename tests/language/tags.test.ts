import { describe, expect, test } from 'vitest'
import { analyse } from '../../pipeline/language/index.ts'

const tokens = (text: string) => analyse(text).sentences.flatMap((sentence) => sentence.tokens)

/** A sentence and some of its words with their tags: “word/UPOS”, or “word/XPOS” for verb forms. */
type Case = [text: string, tagged: string]

function expectTags([text, tagged]: Case): void {
  for (const pair of tagged.split(' ')) {
    const [word, tag = ''] = pair.split('/')
    const token = tokens(text).find((candidate) => candidate.text === word)
    expect(/^(?:VB|NN|JJ|MD)/.test(tag) ? token?.xpos : token?.upos, `${pair} in “${text}”`).toBe(
      tag,
    )
  }
}

describe('tags', () => {
  test.each<Case>([
    ['Donors should fund inspections.', 'Donors/NOUN should/AUX fund/VERB inspections/NOUN'],
    ['The fund ran out.', 'fund/NOUN ran/VERB'],
    ['The courts release suspects every week.', 'courts/NOUN release/VERB suspects/NOUN'],
    ['Their estimates vary.', 'estimates/NOUN vary/VERB'],
    ['He has not yet decided to leave.', 'has/AUX not/PART decided/VERB to/PART leave/VERB'],
    ['She has three houses.', 'has/VERB three/NUM'],
    ['Before the vote, talks resumed.', 'Before/ADP talks/NOUN resumed/VERB'],
    ['Before they voted, talks resumed.', 'Before/SCONJ'],
    ['It estimates that millions face hunger.', 'estimates/VERB that/SCONJ face/VERB'],
    ['Neither side gave way, and both lost.', 'gave/VERB and/CCONJ lost/VERB'],
  ])('are right in context: %s', (...words) => expectTags(words))

  test.each<Case>([
    ['The army seized several hilltops.', 'seized/VBD'],
    ['The hilltops were seized at dawn.', 'seized/VBN'],
    ['They have seized them.', 'seized/VBN have/VBP'],
    ['Prison guards must be vetted.', 'must/MD be/VB vetted/VBN'],
    ['Vetting guards takes time.', 'Vetting/VBG takes/VBZ'],
    ['They refuse to share it.', 'refuse/VBP share/VB'],
    ['The gang has levied a tax.', 'levied/VBN'],
    ['The rebels are regrouping near the border.', 'are/VBP regrouping/VBG'],
  ])('tell the forms of verbs apart: %s', (...words) => expectTags(words))

  test.each<Case>([
    ['Resume Joint Border Patrols With Colombia', 'Joint/JJ Border/NOUN Patrols/NOUN'],
    ['Why Does It Matter?', 'Does/AUX It/PRON Matter/VERB'],
    ['What Should Be Done?', 'What/PRON Should/AUX Be/AUX Done/VERB'],
    ['WHAT SHOULD BE DONE?', 'SHOULD/AUX DONE/VERB'],
    ['Ending the Violence', 'Ending/VERB the/DET Violence/NOUN'],
    ['Publish annual figures.', 'Publish/VERB annual/ADJ figures/NOUN'],
    ['Vet prison guards and raise their pay.', 'Vet/VERB prison/NOUN guards/NOUN raise/VERB'],
  ])('hold under headings’ and lists’ capitals: %s', (...words) => expectTags(words))

  test.each<Case>([
    [
      'President Muse Bihi Abdi met Workneh Gebeyehu in Hargeisa.',
      'Muse/PROPN Bihi/PROPN Workneh/PROPN Gebeyehu/PROPN Hargeisa/PROPN',
    ],
    ['Mogadishu protested at once.', 'Mogadishu/PROPN protested/VERB'],
    ['Erdoğan and Łukasz signed it.', 'Erdoğan/PROPN Łukasz/PROPN signed/VERB'],
    ['Ouagadougou must let relief through.', 'Ouagadougou/PROPN must/AUX let/VERB'],
    ['The junta arrested Daw Aung San Suu Kyi.', 'arrested/VERB Suu/PROPN Kyi/PROPN'],
  ])('hold among foreign names: %s', (...words) => expectTags(words))

  test.each<Case>([
    ['Israel shut the field for a month.', 'Israel/PROPN shut/VERB'],
    ['Rebels overran the base and sank two boats.', 'overran/VERB and/CCONJ sank/VERB'],
    ['Diem and Themistocles chose exile.', 'Diem/PROPN Themistocles/PROPN chose/VERB'],
    ['They live amid ruins, lest looters return.', 'amid/ADP lest/SCONJ return/VERB'],
    ['Trade continued notwithstanding the blockade.', 'notwithstanding/ADP'],
  ])('keep closed classes to their words: %s', (...words) => expectTags(words))

  test('take curly and straight apostrophes alike', () => {
    const tags = (text: string) => tokens(text).map(({ upos, xpos, lemma }) => [upos, xpos, lemma])
    expect(tags('Ecuador’s police don’t know it’s over.')).toEqual(
      tags("Ecuador's police don't know it's over."),
    )
  })

  test('do not depend on what was analysed before', () => {
    const before = analyse('The ban has done little.')
    analyse('Unrelated words, in plenty, about banned bands.')
    expect(analyse('The ban has done little.')).toEqual(before)
  })

  test('do not depend on how many words were met, in one sentence or in many', () => {
    const before = analyse('The ban has done little.')
    const words = Array.from({ length: 11_000 }, (_, index) => `x${index.toString(36)}`)
    analyse(words.slice(0, 5000).join(' '))
    expect(analyse('The ban has done little.')).toEqual(before)
    for (let at = 0; at < words.length; at += 20) analyse(words.slice(at, at + 20).join(' '))
    expect(analyse('The ban has done little.')).toEqual(before)
  })
})
