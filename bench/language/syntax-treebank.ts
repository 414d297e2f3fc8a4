/**
 * Measures the clause reader against the trees of a Universal Dependencies treebank, on its own tokens, once with the
 * treebank’s tags and once with the tagger’s.
 *
 *     npx tsx bench/language/syntax-treebank.ts TREEBANK.conllu.gz [--misses KIND N]
 *
 * KIND is one of the rows: subject, object, head, kind, conjunct. The misses are those with the tagger’s tags.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { knownWords } from '../../pipeline/language/known-words.ts'
import { lemmatise } from '../../pipeline/language/lemma/lemmatise.ts'
import { readLemmas } from '../../pipeline/language/lemma/model.ts'
import {
  lemmas as storedLemmas,
  tagger as storedTagger,
} from '../../pipeline/language/model/english.ts'
import { parseSyntax } from '../../pipeline/language/syntax/index.ts'
import type { Syntax } from '../../pipeline/language/syntax/index.ts'
import { Tagger, unknownTag } from '../../pipeline/language/tag/tagger.ts'
import type { Clause, ClauseKind, Token } from '../../pipeline/language/types.ts'

interface Node extends Token {
  /** Index of the governing word; -1 for the root. */
  governor: number
  relation: string
}

interface Score {
  right: number
  wrong: number
  missed: number
}

const tagger = new Tagger(storedTagger, knownWords())
const lemmas = readLemmas(storedLemmas, knownWords())
const [, , path = '', , missKind = '', missCount = '0'] = process.argv
const scores = new Map<string, Score>()
const shown: string[] = []

function readTrees(file: string): Node[][] {
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

const isNominal = (node: Node | undefined): boolean =>
  node !== undefined && !node.xpos.startsWith('W')

/** The verb that stands for a predicate: itself, or its copula. */
function predicateVerb(tree: Node[], index: number): number {
  if (/^(?:VERB|AUX)$/.test(tree[index]?.upos ?? '')) return index
  return tree.findIndex((node) => node.governor === index && node.relation === 'cop')
}

/** The first verb of “have to leave” and the like, mapped to the lexical verb that the reader takes. */
function lexicalVerb(syntax: Syntax, verb: number): number {
  const group = syntax.verbGroups.find(({ auxiliaries }) => auxiliaries.includes(verb))
  return group?.head ?? verb
}

/** The copula of a clause that is itself a predicate (“the fact is that …”); -1 for none. */
const outerCopula = (tree: Node[], index: number): number =>
  tree.some((node) => node.governor === index && node.relation.startsWith('nsubj:outer'))
    ? tree.findIndex((node) => node.governor === index && node.relation === 'cop')
    : -1

/** For conjuncts, the first one. */
function firstConjunct(tree: Node[], index: number): number {
  let at = index
  while (tree[at]?.relation.startsWith('conj')) at = tree[at]?.governor ?? -1
  return at
}

function goldArguments(tree: Node[], syntax: Syntax, pattern: RegExp): Set<string> {
  const pairs = new Set<string>()
  tree.forEach((node, index) => {
    const first = firstConjunct(tree, index)
    const anchor = tree[first]
    if (!anchor || !pattern.test(anchor.relation) || !isNominal(node) || !isNominal(anchor)) return
    if (node.xpos === 'EX') return
    const verb = anchor.relation.endsWith('outer')
      ? outerCopula(tree, anchor.governor)
      : lexicalVerb(syntax, predicateVerb(tree, anchor.governor))
    if (verb >= 0) pairs.add(`${String(index)} ${String(verb)}`)
  })
  return pairs
}

/** The word of the phrase that the tree makes its head. */
function treeHead(tree: Node[], from: number, to: number, head: number): number {
  let at = head
  for (;;) {
    const governor = tree[at]?.governor ?? -1
    if (governor < from || governor >= to) return at
    at = governor
  }
}

function foundArguments(tree: Node[], syntax: Syntax, field: 'subjects' | 'objects'): Set<string> {
  const pairs = new Set<string>()
  for (const clause of syntax.clauses) {
    const group = syntax.verbGroups[clause.verb ?? -1]
    if (group === undefined) continue
    for (const phrase of clause[field].map((index) => syntax.nounPhrases[index])) {
      if (
        phrase === undefined ||
        tree[phrase.head]?.xpos === 'EX' ||
        isBorrowed(clause.from, clause.to, phrase.from)
      )
        continue
      const verb = field === 'objects' ? firstSharing(syntax, clause) : group.head
      pairs.add(`${String(treeHead(tree, phrase.from, phrase.to, phrase.head))} ${String(verb)}`)
    }
  }
  return pairs
}

/** An object that verbs side by side share (“shape and support the plan”) is the first one’s in the tree. */
function firstSharing(syntax: Syntax, clause: Clause): number {
  const group = syntax.verbGroups[clause.verb ?? -1]
  const first = syntax.clauses[clause.conjunctOf ?? -1]
  const before = syntax.verbGroups[first?.verb ?? -1]
  const adjacent = clause.coordinator === before?.to && group?.from === clause.coordinator + 1
  if (first === undefined || !adjacent || first.objects.length > 0) return group?.head ?? -1
  return firstSharing(syntax, first)
}

/** A subject that stands outside the clause is one of another clause in the tree. */
const isBorrowed = (from: number, to: number, phrase: number): boolean =>
  phrase < from || phrase >= to

const KINDS: readonly [RegExp, ClauseKind][] = [
  [/^(?:ccomp|csubj)/, 'complement'],
  [/^advcl/, 'adverbial'],
  [/^acl/, 'relative'],
  [/^(?:root|parataxis)/, 'main'],
]

function kindOf(tree: Node[], index: number): ClauseKind | undefined {
  const relation = tree[index]?.relation ?? ''
  const opens = (node: Node) => node.governor === index && node.relation === 'mark'
  if (relation === 'acl' && tree.some((node) => opens(node) && node.lemma === 'that')) {
    return 'complement'
  }
  const free = relation === 'acl:relcl' && tree[tree[index]?.governor ?? -1]?.xpos === 'WP'
  return free ? 'complement' : KINDS.find(([pattern]) => pattern.test(relation))?.[1]
}

function goldKinds(tree: Node[], syntax: Syntax): Set<string> {
  const heads = finiteHeads(syntax)
  const pairs = new Set<string>()
  tree.forEach((_, index) => {
    const verb = predicateVerb(tree, index)
    const first = tree[firstConjunct(tree, index)]
    if (verb < 0 || first === undefined || !heads.has(verb)) return
    const anchor = firstConjunct(tree, index)
    const kind = outerCopula(tree, anchor) >= 0 ? 'complement' : kindOf(tree, anchor)
    if (kind !== undefined) pairs.add(`${String(verb)} ${kind}`)
  })
  return pairs
}

/** Verbs read as lexical behind “have to” and the like are governed by the first verb in the tree. */
const finiteHeads = (syntax: Syntax): Set<number> =>
  new Set(
    syntax.verbGroups
      .filter((group) => group.form === 'finite' && !(group.modal?.includes(' to') ?? false))
      .map((group) => group.head),
  )

function foundKinds(syntax: Syntax, gold: Set<string>): Set<string> {
  const known = new Set([...gold].map((pair) => pair.split(' ')[0]))
  const pairs = new Set<string>()
  for (const clause of syntax.clauses) {
    const head = String(syntax.verbGroups[clause.verb ?? -1]?.head)
    if (known.has(head)) pairs.add(`${head} ${clause.kind}`)
  }
  return pairs
}

function goldConjuncts(tree: Node[], syntax: Syntax): Set<string> {
  const pairs = new Set<string>()
  tree.forEach((node, index) => {
    if (!node.relation.startsWith('conj')) return
    const verb = lexicalVerb(syntax, predicateVerb(tree, index))
    const first = lexicalVerb(syntax, predicateVerb(tree, firstConjunct(tree, index)))
    if (verb >= 0 && first >= 0) pairs.add(`${String(verb)} ${String(first)}`)
  })
  return pairs
}

/** Clauses side by side with no coordinator have another relation in the tree. */
function isParataxis(tree: Node[], head: number): boolean {
  const node = tree[head]
  const top = node?.relation === 'cop' ? tree[node.governor] : node
  return /^(?:parataxis|root|discourse)/.test(top?.relation ?? '')
}

function foundConjuncts(tree: Node[], syntax: Syntax): Set<string> {
  const pairs = new Set<string>()
  for (const clause of syntax.clauses) {
    if (
      clause.conjunctOf === null ||
      (clause.kind === 'adverbial' && clause.marker === clause.coordinator)
    )
      continue
    let first = syntax.clauses[clause.conjunctOf]
    while (first && first.conjunctOf !== null) first = syntax.clauses[first.conjunctOf]
    const head = syntax.verbGroups[clause.verb ?? -1]?.head ?? -1
    if (tree[clause.coordinator ?? -1]?.upos !== 'CCONJ' && isParataxis(tree, head)) continue
    pairs.add(`${String(head)} ${String(syntax.verbGroups[first?.verb ?? -1]?.head)}`)
  }
  return pairs
}

const HEAD_RELATIONS = /^(?:nsubj|obj|obl|nmod|iobj|appos)/

function compareHeads(tree: Node[], syntax: Syntax): void {
  const gold = new Set<string>()
  tree.forEach((node, index) => {
    if (
      HEAD_RELATIONS.test(tree[firstConjunct(tree, index)]?.relation ?? '') &&
      isNominal(node) &&
      /NOUN|PROPN|PRON/.test(node.upos) &&
      node.relation !== 'nmod:poss'
    )
      gold.add(String(index))
  })
  const found = new Set<string>()
  for (const phrase of syntax.nounPhrases) {
    const head = String(treeHead(tree, phrase.from, phrase.to, phrase.head))
    if (gold.has(head)) found.add(head)
  }
  compare('head', gold, found, tree)
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
  compareHeads(tree, syntax)
  const kinds = goldKinds(tree, syntax)
  compare('kind', kinds, foundKinds(syntax, kinds), tree)
  compare('conjunct', goldConjuncts(tree, syntax), foundConjuncts(tree, syntax), tree)
}

/** Reads a tree’s words by the tagger’s tags and the lemmas that follow from them. */
function ownSyntax(tree: Node[]): Syntax {
  const tagged = tagger.read(tree.map(({ text }) => text))
  const tokenOf = ({ start, end, text }: Node, tag = unknownTag): Token => ({
    start,
    end,
    text,
    lemma: lemmatise(text, tag.upos, tag.xpos, lemmas),
    ...tag,
  })
  const tokens = tree.map((node, index) => tokenOf(node, tagged.tags[index]))
  return parseSyntax(tokens, {
    deficit: (index, reading) => tagged.deficit(index, reading),
    tokenAs: (index, reading) => tokenOf(tree[index] ?? missing(), tagged.tagAs(index, reading)),
  })
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

function missing(): never {
  throw new Error('Unexpected index, expected one of a word')
}
