import { AUTHOR } from './citation.ts'
import { type Attribute, networkOf, type Value } from './network.ts'
import type { Taken } from './taken.ts'
import { element, XML_HEAD } from './xml.ts'

/** GEXF 1.3, for Gephi and what reads its files. */
export function networkGexf(taken: Taken): string {
  const { head, nodeAttributes, edgeAttributes, nodes, edges } = networkOf(taken)
  const description = Object.entries(head).map(([name, value]) => `${name}: ${value}`)
  return `${XML_HEAD}${element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [
    element('meta', { lastmodifieddate: taken.dataset.asOf }, [
      element('creator', {}, AUTHOR),
      element('description', {}, description.join('; ')),
    ]),
    element('graph', { mode: 'static', defaultedgetype: 'undirected' }, [
      declared('node', nodeAttributes),
      declared('edge', edgeAttributes),
      element(
        'nodes',
        { count: nodes.length },
        nodes.map(({ id, label, values }) => element('node', { id, label }, [given(values)])),
      ),
      element(
        'edges',
        { count: edges.length },
        edges.map(({ id, source, target, weight, values }) =>
          element('edge', { id, source, target, weight }, [given(values)]),
        ),
      ),
    ]),
  ])}\n`
}

/** GEXF has names of its own for types, and refers to attributes by number. */
function declared(use: 'node' | 'edge', attributes: readonly Attribute[]): string {
  return element(
    'attributes',
    { class: use, mode: 'static' },
    attributes.map(({ name, type }, id) =>
      element('attribute', { id, title: name, type: type === 'int' ? 'integer' : type }),
    ),
  )
}

function given(values: readonly Value[]): string {
  return element(
    'attvalues',
    {},
    values.map((value, i) => element('attvalue', { for: i, value })),
  )
}
