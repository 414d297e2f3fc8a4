// Trains the English model: npx tsx pipeline/language/train/train.ts FOLDER
// FOLDER holds ud-english-ewt-train.conllu.gz. The same treebank gives the same bytes.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { vocabulary } from '../model/vocabulary.ts'
import { readVocabulary } from '../tag/vocabulary.ts'
import { readTreebank } from './conllu.ts'
import { countLabels, toExamples } from './examples.ts'
import { learnLemmas } from './lemmas.ts'
import { buildLexicon } from './lexicon.ts'
import { renderModule, storeModel } from './store.ts'
import { trainTagger } from './tagger.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Unexpected no argument, expected the treebank’s folder')

const sentences = readTreebank(join(folder, 'ud-english-ewt-train.conllu.gz'))
const labels = countLabels(sentences)
const examples = toExamples(sentences, labels)
const lexicon = buildLexicon(examples)
const rows = trainTagger(
  examples,
  labels,
  { lexicon, vocabulary: readVocabulary(vocabulary) },
  (epoch, accuracy) => {
    console.log(`epoch ${String(epoch)}: ${(100 * accuracy).toFixed(2)}% of labels right`)
  },
)
const target = new URL('../model/english.ts', import.meta.url)
writeFileSync(target, renderModule(storeModel(labels, rows, lexicon), learnLemmas(sentences)))
console.log(`${String(rows.length)} features, ${String(labels.length)} labels`)
