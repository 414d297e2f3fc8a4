import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Token } from '../../pipeline/language/types.ts'

/** A word of a tree. */
export interface Node extends Token {
  /** Index of the governing word; -1 for the root. */
  governor: number
  relation: string
}

/** The trees of a treebank in CoNLL-U (.conllu, .conllu.gz): words with lemmas, tags, governors and relations. */
export function readTrees(file: string): Node[][] {
  const raw = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8')
  return text
    .split('\n\n')
    .map(readTree)
    .filter((tree) => tree.length > 0)
}

function readTree(block: string): Node[] {
  const nodes: Node[] = []
  let start = 0
  for (const line of block.split('\n')) {
    if (!/^\d+\t/.test(line)) continue
    const [, form = '', lemma = '', upos = '', xpos = '', , governor = '0', relation = ''] =
      line.split('\t')
    const end = start + form.length
    nodes.push({
      start,
      end,
      text: form,
      lemma,
      upos: upos as Token['upos'],
      xpos,
      governor: Number(governor) - 1,
      relation,
    })
    start = end + 1
  }
  return nodes
}
