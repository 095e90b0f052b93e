import { type Attribute, networkOf, type Value } from './network.ts'
import type { Taken } from './taken.ts'
import { element, XML_HEAD } from './xml.ts'

/** For R, Python, yEd, Cytoscape. */
export function networkGraphMl(taken: Taken): string {
  const { head, nodeAttributes, edgeAttributes, nodes, edges } = networkOf(taken)
  const key = (use: string, { name, type }: Attribute) =>
    element('key', { id: `${use}-${name}`, for: use, 'attr.name': name, 'attr.type': type })
  const data = (use: string, attributes: readonly Attribute[], values: readonly Value[]) =>
    attributes.map(({ name }, i) => element('data', { key: `${use}-${name}` }, String(values[i] ?? '')))
  const about = Object.entries(head)
  return `${XML_HEAD}${element(
    'graphml',
    {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
    },
    [
      ...about.map(([name, value]) => key('graph', { name, type: typeof value === 'number' ? 'int' : 'string' })),
      ...nodeAttributes.map((attribute) => key('node', attribute)),
      key('edge', { name: 'weight', type: 'int' }),
      ...edgeAttributes.map((attribute) => key('edge', attribute)),
      element('graph', { id: 'atlas-sur', edgedefault: 'undirected' }, [
        ...about.map(([name, value]) => element('data', { key: `graph-${name}` }, String(value))),
        ...nodes.map(({ id, values }) => element('node', { id }, data('node', nodeAttributes, values))),
        ...edges.map(({ id, source, target, weight, values }) =>
          element('edge', { id, source, target }, [
            element('data', { key: 'edge-weight' }, String(weight)),
            ...data('edge', edgeAttributes, values),
          ]),
        ),
      ]),
    ],
  )}\n`
}
