/**
 * Measures the clause reader against the trees of a Universal Dependencies treebank, on its own tokens, once with the
 * treebank’s tags and once with the tagger’s.
 *
 *     npx tsx bench/language/syntax-treebank.ts TREEBANK.conllu.gz [--misses KIND N]
 *
 * KIND is one of the rows: subject, object, head, kind, conjunct. The misses are those with the tagger’s tags.
 */
import { parseSyntax } from '../../pipeline/language/syntax/index.ts'
import type { Syntax } from '../../pipeline/language/syntax/index.ts'
import { ownSyntax } from './own-syntax.ts'
import { foundArguments, goldArguments, heads } from './tree-arguments.ts'
import { foundConjuncts, foundKinds, goldConjuncts, goldKinds } from './tree-clauses.ts'
import { readTrees } from './trees.ts'
import type { Node } from './trees.ts'

interface Score {
  right: number
  wrong: number
  missed: number
}

const [, , path = '', , missKind = '', missCount = '0'] = process.argv
const scores = new Map<string, Score>()
const shown: string[] = []

function score(name: string): Score {
  const found = scores.get(name) ?? { right: 0, wrong: 0, missed: 0 }
  scores.set(name, found)
  return found
}

function compare(name: string, gold: Set<string>, found: Set<string>, tree: Node[]): void {
  const tally = score(name)
  const wrong = [...found].filter((pair) => !gold.has(pair))
  const missed = [...gold].filter((pair) => !found.has(pair))
  tally.right += found.size - wrong.length
  tally.wrong += wrong.length
  tally.missed += missed.length
  if (name === missKind && wrong.length + missed.length > 0) {
    const word = (pair: string) =>
      pair
        .split(' ')
        .map((part) => (/^\d+$/.test(part) ? (tree[Number(part)]?.text ?? part) : part))
        .join(' ')
    shown.push(
      `${tree.map((node) => node.text).join(' ')}\n   + ${wrong.map(word).join(' | ')}\n   - ${missed.map(word).join(' | ')}`,
    )
  }
}

const trees = readTrees(path)
measure('the treebank’s tags', (tree) => parseSyntax(tree))
measure('own tags', ownSyntax)

function measure(name: string, parse: (tree: Node[]) => Syntax): void {
  scores.clear()
  shown.length = 0
  for (const tree of trees) compareAll(tree, parse(tree))
  console.log(name)
  for (const [row, { right, wrong, missed }] of scores) {
    const precision = (100 * right) / (right + wrong)
    const recall = (100 * right) / (right + missed)
    const f1 = (2 * precision * recall) / (precision + recall)
    console.log(
      `${row.padEnd(10)} P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}  (${String(right + missed)})`,
    )
  }
}

function compareAll(tree: Node[], syntax: Syntax): void {
  compare(
    'subject',
    goldArguments(tree, syntax, /^(?:nsubj|expl)/),
    foundArguments(tree, syntax, 'subjects'),
    tree,
  )
  compare(
    'object',
    goldArguments(tree, syntax, /^i?obj/),
    foundArguments(tree, syntax, 'objects'),
    tree,
  )
  const { gold, found } = heads(tree, syntax)
  compare('head', gold, found, tree)
  const kinds = goldKinds(tree, syntax)
  compare('kind', kinds, foundKinds(syntax, kinds), tree)
  compare('conjunct', goldConjuncts(tree, syntax), foundConjuncts(tree, syntax), tree)
}

const step = Math.max(1, Math.floor(shown.length / Math.max(1, Number(missCount))))
for (let index = 0; index < shown.length && Number(missCount) > 0; index += step)
  console.log(shown[index])

const words = trees.reduce((sum, tree) => sum + tree.length, 0)
let best = Infinity
for (let round = 0; round < 5; round++) {
  const began = performance.now()
  for (const tree of trees) parseSyntax(tree)
  best = Math.min(best, performance.now() - began)
}
console.log(`${String(words)} words, ${(words / best).toFixed(0)}k words a second`)
