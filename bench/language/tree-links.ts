import type { Syntax } from '../../pipeline/language/syntax/index.ts'
import type { Node } from './trees.ts'

export const isNominal = (node: Node | undefined): boolean =>
  node !== undefined && !node.xpos.startsWith('W')

/** The verb that stands for a predicate: itself, or its copula. */
export function predicateVerb(tree: Node[], index: number): number {
  if (/^(?:VERB|AUX)$/.test(tree[index]?.upos ?? '')) return index
  return tree.findIndex((node) => node.governor === index && node.relation === 'cop')
}

/** The first verb of “have to leave” and the like, mapped to the lexical verb that the reader takes. */
export function lexicalVerb(syntax: Syntax, verb: number): number {
  const group = syntax.verbGroups.find(({ auxiliaries }) => auxiliaries.includes(verb))
  return group?.head ?? verb
}

/** The copula of a clause that is itself a predicate (“the fact is that …”); -1 for none. */
export const outerCopula = (tree: Node[], index: number): number =>
  tree.some((node) => node.governor === index && node.relation.startsWith('nsubj:outer'))
    ? tree.findIndex((node) => node.governor === index && node.relation === 'cop')
    : -1

/** For conjuncts, the first one. */
export function firstConjunct(tree: Node[], index: number): number {
  let at = index
  while (tree[at]?.relation.startsWith('conj')) at = tree[at]?.governor ?? -1
  return at
}

/** The word of the phrase that the tree makes its head. */
export function treeHead(tree: Node[], from: number, to: number, head: number): number {
  let at = head
  for (;;) {
    const governor = tree[at]?.governor ?? -1
    if (governor < from || governor >= to) return at
    at = governor
  }
}
