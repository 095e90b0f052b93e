import Graph from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { describe, expect, test } from 'vitest'
import { networkGexf } from '../../src/dataset/exports/gexf.ts'
import { networkGraphMl } from '../../src/dataset/exports/graphml.ts'
import { KINDS } from '../../src/domain/taxonomy.ts'
import { tinyCompiled } from '../fixtures/tiny.ts'
import { takenOf, VIEWS } from './views.ts'

/** The network files, opened by a library that people use for it: the graph is the view's, with its numbers as numbers. */

const READERS = [
  ['GEXF', (view: Parameters<typeof takenOf>[0]) => gexf.parse(Graph, networkGexf(takenOf(view).taken))],
  ['GraphML', (view: Parameters<typeof takenOf>[0]) => graphml.parse(Graph, networkGraphMl(takenOf(view).taken))],
] as const

describe.each(READERS)('the network as %s', (format, read) => {
  test.each(VIEWS)('%s: the graph that is read back is that of the view', (_, view) => {
    const { links } = takenOf(view)
    const graph = read(view)
    expect(graph.type).not.toBe('directed')
    expect(graph.size).toBe(links.length)
    for (const link of links) {
      const edge = graph.edge(link.a, link.b)
      expect(edge, link.pair).toBeDefined()
      const found = graph.getEdgeAttributes(edge)
      expect(found.weight).toBe(link.total)
      expect(found.live).toBe(link.live)
      expect(KINDS.map((kind) => found[kind])).toEqual(KINDS.map((kind) => link.byKind[kind] ?? 0))
      expect(String(found.records).split(' ')).toHaveLength(link.total)
    }
    const tied = new Set(links.flatMap((link) => [link.a, link.b]))
    const expected = tinyCompiled.countries.filter((c) => c.southAmerican || tied.has(c.id))
    expect(graph.nodes().sort()).toEqual(expected.map((c) => c.id).sort())
    for (const { id, name, southAmerican, capital } of expected) {
      expect(graph.getNodeAttributes(id), `${format} ${id}`).toMatchObject({
        name: name[view.lang],
        iso: id,
        southAmerican,
        latitude: capital.lat,
        longitude: capital.lon,
      })
    }
  })
})
