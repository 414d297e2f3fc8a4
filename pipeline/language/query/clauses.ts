import type { Clause, Sentence, VerbGroup } from '../types.ts'

const children = new WeakMap<Sentence, number[][]>()

/** The indices of the clauses that are directly part of a clause, in the order of the text. */
export function childrenOf(syntax: Sentence, index: number): readonly number[] {
  let lists = children.get(syntax)
  if (!lists) {
    lists = syntax.clauses.map(() => [])
    for (const [child, { parent }] of syntax.clauses.entries()) {
      if (parent !== null) lists[parent]?.push(child)
    }
    children.set(syntax, lists)
  }
  return lists[index] ?? []
}

/** The clause’s verb group. */
export const verbOf = (syntax: Sentence, clause: Clause): VerbGroup | null =>
  clause.verb === null ? null : (syntax.verbGroups[clause.verb] ?? null)

/** The clause whose subject a clause has: itself, or the one that it shares it with. */
function subjectClause(syntax: Sentence, index: number): number {
  let at = index
  for (let hops = 0; hops < 50; hops++) {
    const clause = syntax.clauses[at]
    if (!clause || clause.subjects.length > 0 || clause.subjectFrom === null) return at
    at = clause.subjectFrom
  }
  return at
}

/** The noun phrases of a clause’s subject, its own or the one that it shares. */
export const subjectsOf = (syntax: Sentence, index: number): readonly number[] =>
  syntax.clauses[subjectClause(syntax, index)]?.subjects ?? []

/** Whether a noun phrase, an index into `nounPhrases`, is the subject of a clause. */
export const isSubject = ({ clauses }: Sentence, phrase: number | null): boolean =>
  phrase !== null && clauses.some(({ subjects }) => subjects.includes(phrase))

/** The clauses coordinated with a clause, itself first, in the order of the text. */
export function coordinationOf(syntax: Sentence, index: number): number[] {
  const found = [index]
  for (let at = index + 1; at < syntax.clauses.length; at++) {
    const before = syntax.clauses[at]?.conjunctOf ?? null
    if (before !== null && found.includes(before)) found.push(at)
  }
  return found
}
