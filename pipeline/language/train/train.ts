// Trains the English model: npx tsx pipeline/language/train/train.ts FOLDER
// FOLDER holds ud-english-ewt-train.conllu.gz and ud-english-gum-train.conllu.gz; policy.conllu lies beside this file.
// The same treebanks give the same bytes.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vocabulary } from '../model/vocabulary.ts'
import { readVocabulary } from '../tag/vocabulary.ts'
import { readTreebank } from './conllu.ts'
import { countLabels, toExamples } from './examples.ts'
import { learnLemmas } from './lemmas.ts'
import { buildClosed, buildLexicon, withRareWords } from './lexicon.ts'
import { renderModule, storeTagger } from './store.ts'
import { trainTagger } from './tagger.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Unexpected no argument, expected the treebanks’ folder')

const sources = [
  join(folder, 'ud-english-ewt-train.conllu.gz'),
  join(folder, 'ud-english-gum-train.conllu.gz'),
  fileURLToPath(new URL('policy.conllu', import.meta.url)),
]

const sentences = sources.flatMap((source) => readTreebank(source))
const labels = countLabels(sentences)
const examples = toExamples(sentences, labels)
const lexicon = buildLexicon(examples, labels)
const closed = buildClosed(examples, labels)
const knowledge = { lexicon, closed, vocabulary: readVocabulary(vocabulary) }
const trained = trainTagger(examples, { labels, knowledge, report: console.log })
const target = process.argv[3] ?? new URL('../model/english.ts', import.meta.url)
writeFileSync(
  target,
  renderModule(
    storeTagger(labels, trained, { ...knowledge, lexicon: withRareWords(lexicon) }),
    learnLemmas(sentences, knowledge.vocabulary),
  ),
)
console.log(
  `${trained.backward.length} and ${trained.forward.length} features, ${labels.length} labels`,
)
