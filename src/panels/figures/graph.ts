import { UndirectedGraph } from 'graphology'

export interface Tie {
  readonly a: string
  readonly b: string
  readonly weight: number
}

/** Every state is a node, tied or not. */
export function graphOf(states: readonly string[], ties: readonly Tie[]): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const state of states) graph.addNode(state)
  for (const { a, b, weight } of ties) graph.addEdge(a, b, { weight })
  return graph
}

export function weightedDegree(graph: UndirectedGraph, node: string): number {
  return graph.reduceEdges(node, (sum, _, { weight }) => sum + Number(weight), 0)
}

/**
 * Of the shortest paths between every two other nodes, the share that runs through each node, from 0 to 1 (Brandes
 * 2001; ties count alike whatever their weight, and each pair of nodes as one, split among its shortest paths).
 */
export function betweenness(graph: UndirectedGraph): ReadonlyMap<string, number> {
  const nodes = graph.nodes()
  const score = new Map(nodes.map((node) => [node, 0]))
  for (const source of nodes) {
    const visited: string[] = []
    const before = new Map<string, string[]>()
    const paths = new Map([[source, 1]])
    const distance = new Map([[source, 0]])
    const queue = [source]
    for (const node of queue) {
      visited.push(node)
      const next = (distance.get(node) ?? 0) + 1
      graph.forEachNeighbor(node, (other) => {
        if (!distance.has(other)) {
          distance.set(other, next)
          queue.push(other)
        }
        if (distance.get(other) !== next) return
        paths.set(other, (paths.get(other) ?? 0) + (paths.get(node) ?? 0))
        before.set(other, [...(before.get(other) ?? []), node])
      })
    }
    const dependency = new Map<string, number>()
    for (const node of visited.reverse()) {
      for (const previous of before.get(node) ?? []) {
        const part = ((paths.get(previous) ?? 0) / (paths.get(node) ?? 1)) * (1 + (dependency.get(node) ?? 0))
        dependency.set(previous, (dependency.get(previous) ?? 0) + part)
      }
      if (node !== source) score.set(node, (score.get(node) ?? 0) + (dependency.get(node) ?? 0))
    }
  }
  // Every pair was walked from both of its ends.
  const pairs = (nodes.length - 1) * (nodes.length - 2)
  return new Map([...score].map(([node, sum]) => [node, pairs > 0 ? sum / pairs : 0]))
}

export interface Triads {
  /** Three nodes, all tied to one another. */
  readonly closed: number
  /** Three nodes with two ties. */
  readonly open: number
  readonly possible: number
}

export function triads(graph: UndirectedGraph): Triads {
  let corners = 0
  let twoTies = 0
  graph.forEachNode((node) => {
    const neighbours = graph.neighbors(node)
    twoTies += (neighbours.length * (neighbours.length - 1)) / 2
    neighbours.forEach((a, i) => {
      for (const b of neighbours.slice(i + 1)) if (graph.hasEdge(a, b)) corners++
    })
  })
  const n = graph.order
  return { closed: corners / 3, open: twoTies - corners, possible: (n * (n - 1) * (n - 2)) / 6 }
}
