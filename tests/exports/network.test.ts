// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { networkGexf } from '../../src/dataset/exports/gexf.ts'
import { networkGraphMl } from '../../src/dataset/exports/graphml.ts'
import { element } from '../../src/dataset/exports/xml.ts'
import { tinyCompiled } from '../fixtures/tiny.ts'
import { takenOf, VIEWS } from './views.ts'

function parse(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document
}

const all = (root: Document | Element, name: string) => [...root.getElementsByTagName(name)]
const byKind = (links: readonly { byKind: Readonly<Record<string, number>> }[], kind: string) =>
  links.reduce((n, link) => n + (link.byKind[kind] ?? 0), 0)

describe('the network as GraphML', () => {
  const dataOf = (item: Element, key: string) =>
    all(item, 'data').find((data) => data.getAttribute('key') === key)?.textContent

  test.each(VIEWS)('%s: its edges are the links of the view', (_, view) => {
    const { taken, links } = takenOf(view)
    const xml = parse(networkGraphMl(taken))
    expect(xml.documentElement.namespaceURI).toBe('http://graphml.graphdrawing.org/xmlns')
    const edges = all(xml, 'edge')
    expect(edges.map((e) => [e.id, dataOf(e, 'edge-weight'), dataOf(e, 'edge-live')]).sort()).toEqual(
      links.map((link) => [link.pair, String(link.total), String(link.live)]).sort(),
    )
    const sum = (key: string) => edges.reduce((n, edge) => n + Number(dataOf(edge, key)), 0)
    for (const kind of ['agreement', 'exercise', 'meeting']) expect(sum(`edge-${kind}`)).toBe(byKind(links, kind))
    const nodes = new Set(all(xml, 'node').map((node) => node.id))
    for (const edge of edges) {
      expect(nodes).toContain(edge.getAttribute('source'))
      expect(nodes).toContain(edge.getAttribute('target'))
    }
  })

  test('every value has a declared key, and countries say who they are', () => {
    const xml = parse(networkGraphMl(takenOf().taken))
    const keys = new Map(all(xml, 'key').map((key) => [key.id, key.getAttribute('for')]))
    for (const data of all(xml, 'data')) {
      expect(keys.get(data.getAttribute('key') ?? '')).toBe(data.parentElement?.tagName)
    }
    const china = all(xml, 'node').find((node) => node.id === 'CHN')
    expect(china && ['name', 'iso', 'southAmerican'].map((key) => dataOf(china, `node-${key}`))).toEqual([
      'China',
      'CHN',
      'false',
    ])
    const graph = all(xml, 'graph')[0]
    expect(graph?.getAttribute('edgedefault')).toBe('undirected')
    expect(graph && dataOf(graph, 'graph-filter')).toBe('Kind: "agreements" & <others>')
    expect(graph && dataOf(graph, 'graph-version')).toBe('0.0.1')
  })
})

describe('the network as GEXF', () => {
  test.each(VIEWS)('%s: its edges are the links of the view', (_, view) => {
    const { taken, links } = takenOf(view)
    const xml = parse(networkGexf(taken))
    expect(xml.documentElement.namespaceURI).toBe('http://gexf.net/1.3')
    expect(
      all(xml, 'edge')
        .map((e) => [e.id, e.getAttribute('weight')])
        .sort(),
    ).toEqual(links.map((link) => [link.pair, String(link.total)]).sort())
    expect(all(xml, 'edges')[0]?.getAttribute('count')).toBe(String(links.length))
  })

  test('attributes are declared and read back by their title', () => {
    const xml = parse(networkGexf(takenOf().taken))
    const read = (use: string, id: string) => {
      const declared = all(xml, 'attributes').find((a) => a.getAttribute('class') === use)
      const item = all(xml, use).find((e) => e.id === id)
      return Object.fromEntries(
        (item ? all(item, 'attvalue') : []).map((value) => {
          const attribute = declared && all(declared, 'attribute').find((a) => a.id === value.getAttribute('for'))
          return [attribute?.getAttribute('title'), value.getAttribute('value')]
        }),
      )
    }
    expect(read('node', 'PER')).toMatchObject({ name: 'Peru', iso: 'PER', southAmerican: 'true' })
    expect(read('edge', 'BRA-PER')).toMatchObject({ kinds: 'agreement', agreement: '1', records: 'agr-bra-per-2006' })
    expect(all(xml, 'meta')[0]?.getAttribute('lastmodifieddate')).toBe('2026-11-21')
    expect(all(xml, 'description')[0]?.textContent).toContain('version: 0.0.1; asOf: 2026-11-21')
  })
})

test('whatever a name holds, the files stay well-formed and say it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const document = parse(element('a', { b: text }, text))
      const possible = [...text].filter(isXmlCharacter).join('')
      expect(document.documentElement.textContent).toBe(possible)
      expect(document.documentElement.getAttribute('b')).toBe(possible)
    }),
  )
  const hostile = { en: '<script>&\u0000"\'', es: 'x', pt: 'x' }
  const countries = tinyCompiled.countries.map((c) => (c.id === 'PER' ? { ...c, name: hostile } : c))
  const { taken } = takenOf(undefined, { ...tinyCompiled, countries })
  for (const xml of [networkGexf(taken), networkGraphMl(taken)]) {
    expect(all(parse(xml), 'script')).toEqual([])
  }
})

/** The production Char of XML 1.0. */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  )
}
