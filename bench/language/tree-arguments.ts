import type { Syntax } from '../../pipeline/language/syntax/index.ts'
import type { Clause } from '../../pipeline/language/types.ts'
import {
  firstConjunct,
  isNominal,
  lexicalVerb,
  outerCopula,
  predicateVerb,
  treeHead,
} from './tree-links.ts'
import type { Node } from './trees.ts'

/** The subjects or objects that a tree has: “argument verb”, by their indexes; `pattern` is of their relations. */
export function goldArguments(tree: Node[], syntax: Syntax, pattern: RegExp): Set<string> {
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

/** The same as a syntax has them. */
export function foundArguments(
  tree: Node[],
  syntax: Syntax,
  field: 'subjects' | 'objects',
): Set<string> {
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

/** The heads of noun phrases that a tree has, and those of them that a syntax has. */
export function heads(tree: Node[], syntax: Syntax): { gold: Set<string>; found: Set<string> } {
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
  return { gold, found }
}

const HEAD_RELATIONS = /^(?:nsubj|obj|obl|nmod|iobj|appos)/
