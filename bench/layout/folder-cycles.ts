/** The files that each file imports: paths with `/`, below one folder. */
export type Imports = Readonly<Record<string, readonly string[]>>

/** Files and folders of one folder that need each other, with an import for each step. */
export interface FolderCycle {
  folder: string
  members: string[]
  imports: string[]
}

/** What one folder’s files and folders import of each other, with an import of files for each such pair. */
type Graph = Map<string, Map<string, string>>

/**
 * The cycles among the files and folders of each folder: of two that stand side by side, a folder counts as one with all
 * that lies in it, however deep. A folder and a file in it are no pair.
 */
export function folderCycles(imports: Imports): FolderCycle[] {
  return [...graphsOf(imports)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([folder, graph]) =>
      components(graph).map((members) => ({
        folder,
        members,
        imports: members.flatMap((member) =>
          [...(graph.get(member) ?? [])].flatMap(([other, example]) =>
            members.includes(other) ? [example] : [],
          ),
        ),
      })),
    )
}

function graphsOf(imports: Imports): Map<string, Graph> {
  const graphs = new Map<string, Graph>()
  for (const [from, targets] of Object.entries(imports))
    for (const to of targets) {
      const [own, other] = [from.split('/'), to.split('/')]
      let depth = 0
      while (own[depth] === other[depth] && depth < Math.min(own.length, other.length) - 1) depth++
      const [node, target] = [own[depth] ?? '', other[depth] ?? '']
      if (node === target) continue
      const graph = entry<string, Graph>(graphs, own.slice(0, depth).join('/'), () => new Map())
      const edges = entry<string, Map<string, string>>(graph, node, () => new Map())
      entry(edges, target, () => `${from} → ${to}`)
    }
  return graphs
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** The strongly connected components of more than one node (Tarjan 1972), each sorted. */
function components(graph: Graph): string[][] {
  const found: string[][] = []
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  for (const node of graph.keys()) if (!index.has(node)) visit(node)
  return found

  function visit(node: string): void {
    index.set(node, index.size)
    low.set(node, index.size - 1)
    stack.push(node)
    for (const other of graph.get(node)?.keys() ?? []) {
      if (!index.has(other)) visit(other)
      if (stack.includes(other)) low.set(node, Math.min(at(low, node), at(low, other)))
    }
    if (at(low, node) !== at(index, node)) return
    const members = stack.splice(stack.indexOf(node)).sort()
    if (members.length > 1) found.push(members)
  }
}

const at = (map: ReadonlyMap<string, number>, key: string): number => map.get(key) ?? Infinity
