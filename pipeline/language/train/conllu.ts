import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** One syntactic word of a treebank. `spaceAfter` says whether white space follows it in the text. */
export interface TreebankWord {
  form: string
  lemma: string
  upos: string
  xpos: string
  spaceAfter: boolean
}

export interface TreebankSentence {
  id: string
  /** The id of the source document: the sentence’s id without its number. */
  document: string
  text: string
  words: TreebankWord[]
}

/** Reads a CoNLL-U file, gzipped or plain (universaldependencies.org/format.html). Empty nodes are left out. */
export function readTreebank(path: string): TreebankSentence[] {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map(readSentence)
}

function readSentence(block: string): TreebankSentence {
  const sentence: TreebankSentence = { id: '', document: '', text: '', words: [] }
  let unsplitUntil = 0
  let spaceAfterUnsplit = true
  for (const line of block.split('\n')) {
    if (line.startsWith('# sent_id = ')) sentence.id = line.slice(12)
    else if (line.startsWith('# text = ')) sentence.text = line.slice(9)
    if (line.startsWith('#')) continue
    const [id = '', form = '', lemma = '', upos = '', xpos = '', , , , , misc = ''] =
      line.split('\t')
    const spaceAfter = !misc.includes('SpaceAfter=No')
    if (id.includes('-')) {
      unsplitUntil = Number(id.split('-')[1])
      spaceAfterUnsplit = spaceAfter
    } else if (!id.includes('.')) {
      const number = Number(id)
      const space =
        number < unsplitUntil ? false : number === unsplitUntil ? spaceAfterUnsplit : spaceAfter
      sentence.words.push({ form, lemma, upos, xpos, spaceAfter: space })
    }
  }
  sentence.document = sentence.id.replace(/-\d+$/, '')
  return sentence
}
