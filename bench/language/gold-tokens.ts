import { lemmatise } from '../../pipeline/language/lemma/lemmatise.ts'
import { readLemmas } from '../../pipeline/language/lemma/model.ts'
import {
  lemmas as storedLemmas,
  tagger as storedTagger,
} from '../../pipeline/language/model/english.ts'
import { vocabulary as storedVocabulary } from '../../pipeline/language/model/vocabulary.ts'
import { Tagger } from '../../pipeline/language/tag/tagger.ts'
import { readVocabulary } from '../../pipeline/language/tag/vocabulary.ts'
import type { TreebankSentence } from '../../pipeline/language/train/conllu.ts'

/** Percentages of the tagger and the lemmatiser (by the tagger’s tags) on the treebank’s own tokens. */
export function goldTokenScores(sentences: readonly TreebankSentence[]) {
  const vocabulary = readVocabulary(storedVocabulary)
  const tagger = new Tagger(storedTagger, vocabulary)
  const lemmas = readLemmas(storedLemmas, vocabulary)
  const words = sentences.flatMap((sentence) => {
    const tags = tagger.tag(sentence.words.map(({ form }) => form))
    return sentence.words.map((gold, index) => {
      const { upos = 'X', xpos = 'FW' } = tags[index] ?? {}
      return { gold, upos, xpos, lemma: lemmatise(gold.form, upos, xpos, lemmas) }
    })
  })
  const verbal = words.filter(({ gold }) => gold.xpos.startsWith('VB'))
  const share = (list: typeof words, isRight: (word: (typeof words)[number]) => boolean) =>
    Number(((100 * list.filter(isRight).length) / list.length).toFixed(2))
  const hasForm = ({ gold, xpos }: (typeof words)[number]) => gold.xpos === xpos
  return {
    UPOS: share(words, ({ gold, upos }) => gold.upos === upos),
    XPOS: share(words, hasForm),
    'verb form, VERB': share(
      verbal.filter(({ gold }) => gold.upos === 'VERB'),
      hasForm,
    ),
    'verb form, VERB and AUX': share(verbal, hasForm),
    lemma: share(words, ({ gold, lemma }) => gold.lemma === lemma),
  }
}
