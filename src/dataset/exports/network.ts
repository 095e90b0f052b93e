import { KINDS } from '../../domain/taxonomy.ts'
import { headOf, type Taken } from './taken.ts'
import { tiedCountries, tiesOf } from './ties.ts'

/** Countries and the ties between them, with typed attributes: what the network formats write, each in its own way. */

export type ValueType = 'string' | 'int' | 'double' | 'boolean'
export type Value = string | number | boolean

export interface Attribute {
  readonly name: string
  readonly type: ValueType
}

export interface NetworkNode {
  readonly id: string
  readonly label: string
  /** In the order of `nodeAttributes`. */
  readonly values: readonly Value[]
}

export interface NetworkEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly weight: number
  /** In the order of `edgeAttributes`. */
  readonly values: readonly Value[]
}

export interface Network {
  readonly head: Readonly<Record<string, Value>>
  readonly nodeAttributes: readonly Attribute[]
  readonly edgeAttributes: readonly Attribute[]
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
}

const NODE_ATTRIBUTES: readonly Attribute[] = [
  { name: 'name', type: 'string' },
  { name: 'iso', type: 'string' },
  { name: 'southAmerican', type: 'boolean' },
  { name: 'latitude', type: 'double' },
  { name: 'longitude', type: 'double' },
]

const EDGE_ATTRIBUTES: readonly Attribute[] = [
  { name: 'scope', type: 'string' },
  { name: 'kinds', type: 'string' },
  ...KINDS.map((kind): Attribute => ({ name: kind, type: 'int' })),
  { name: 'live', type: 'int' },
  { name: 'records', type: 'string' },
]

/** Undirected; the weight of an edge is the number of records that tie the two countries alone. */
export function networkOf(taken: Taken): Network {
  const ties = tiesOf(taken)
  return {
    head: headOf(taken),
    nodeAttributes: NODE_ATTRIBUTES,
    edgeAttributes: EDGE_ATTRIBUTES,
    nodes: tiedCountries(taken.dataset, ties).map(({ id, name, southAmerican, capital }) => ({
      id,
      label: name[taken.view.lang],
      values: [name[taken.view.lang], id, southAmerican, capital.lat, capital.lon],
    })),
    edges: ties.map(({ pair, a, b, scope, kinds, live, records }) => {
      const counts = new Map(kinds)
      return {
        id: pair,
        source: a.id,
        target: b.id,
        weight: records.length,
        values: [
          scope,
          kinds.map(([kind]) => kind).join(' '),
          ...KINDS.map((kind) => counts.get(kind) ?? 0),
          live,
          records.map((r) => r.id).join(' '),
        ],
      }
    }),
  }
}
