import type { Dataset } from '../../dataset/dataset.ts'
import { type PairKey, pairKey } from '../../domain/pair.ts'

/** With bilateral records or without, and in either case whether anyone searched for the pair itself. */
export const PAIR_STATES = ['records', 'records-unsearched', 'searched', 'unsearched'] as const
export type PairState = (typeof PAIR_STATES)[number]

export interface PairCell {
  readonly pair: PairKey
  readonly row: string
  readonly column: string
  readonly records: number
  readonly state: PairState
}

export interface PairMatrix {
  /** All but the last country. */
  readonly columns: readonly string[]
  /** All but the first country; each row has one cell more than the one above it. */
  readonly rows: readonly { readonly country: string; readonly cells: readonly PairCell[] }[]
  readonly counts: Readonly<Record<PairState, number>>
  readonly total: number
  readonly most: number
}

/** The half of a square in which each pair stands once, countries in the order given. */
export function pairMatrix(dataset: Dataset, countries: readonly string[]): PairMatrix {
  const searched = new Set(dataset.searches.map((s) => s.pair))
  const rows = countries.slice(1).map((row, i) => ({
    country: row,
    cells: countries.slice(0, i + 1).map((column): PairCell => {
      const pair = pairKey(row, column)
      const records = dataset.byPair.get(pair)?.length ?? 0
      return { pair, row, column, records, state: stateOf(records > 0, searched.has(pair)) }
    }),
  }))
  const cells = rows.flatMap((r) => r.cells)
  const count = (state: PairState) => cells.filter((c) => c.state === state).length
  return {
    columns: countries.slice(0, -1),
    rows,
    counts: {
      records: count('records'),
      'records-unsearched': count('records-unsearched'),
      searched: count('searched'),
      unsearched: count('unsearched'),
    },
    total: cells.length,
    most: Math.max(0, ...cells.map((c) => c.records)),
  }
}

function stateOf(hasRecords: boolean, searched: boolean): PairState {
  if (hasRecords) return searched ? 'records' : 'records-unsearched'
  return searched ? 'searched' : 'unsearched'
}

export interface Place {
  readonly row: number
  readonly column: number
}

/** Where an arrow key, Home or End leads from a cell of the half matrix; null for other keys. Row `r` has `r + 1` cells. */
export function moveIn(size: number, { row, column }: Place, key: string): Place | null {
  const last = size - 1
  switch (key) {
    case 'ArrowRight':
      return { row, column: Math.min(row, column + 1) }
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) }
    case 'ArrowDown':
      return { row: Math.min(last, row + 1), column }
    case 'ArrowUp':
      // No cell above the diagonal.
      return { row: Math.max(column, row - 1), column }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: row }
    default:
      return null
  }
}
