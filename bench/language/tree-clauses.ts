import type { Syntax } from '../../pipeline/language/syntax/index.ts'
import type { ClauseKind } from '../../pipeline/language/types.ts'
import { firstConjunct, lexicalVerb, outerCopula, predicateVerb } from './tree-links.ts'
import type { Node } from './trees.ts'

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

/** The kinds of a tree’s clauses whose verb a syntax has as a finite one: “verb kind”. */
export function goldKinds(tree: Node[], syntax: Syntax): Set<string> {
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

/** The kinds that a syntax gives to the clauses of `gold`. */
export function foundKinds(syntax: Syntax, gold: Set<string>): Set<string> {
  const known = new Set([...gold].map((pair) => pair.split(' ')[0]))
  const pairs = new Set<string>()
  for (const clause of syntax.clauses) {
    const head = String(syntax.verbGroups[clause.verb ?? -1]?.head)
    if (known.has(head)) pairs.add(`${head} ${clause.kind}`)
  }
  return pairs
}

/** A tree’s coordinated verbs: “conjunct first”. */
export function goldConjuncts(tree: Node[], syntax: Syntax): Set<string> {
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

/** The same as a syntax has them. */
export function foundConjuncts(tree: Node[], syntax: Syntax): Set<string> {
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
