import type { CompiledRecord } from '../dataset/compiled.ts'

/** How many records tie each two countries, in the order of `countries`. Symmetric. */
export interface Matrix {
  readonly countries: readonly string[]
  readonly cells: readonly (readonly MatrixCell[])[]
  /** Largest number of bilateral records outside the diagonal. */
  readonly most: number
  /** Bilateral records between two of the countries. */
  readonly bilateral: number
  /** Other records of cooperation with at least two of the countries. */
  readonly shared: number
  /** Records that are in no cell off the diagonal: other countries, one country alone, disputes. */
  readonly elsewhere: number
}

/** On the diagonal `bilateral` and `shared` are zero, and `total` counts every record of the country. */
export interface MatrixCell {
  readonly bilateral: number
  readonly shared: number
  readonly total: number
}

/** Bilateral as the map's lines count it. A dispute is no cooperation: it counts on the diagonal alone. */
export function matrixOf(records: readonly CompiledRecord[], countries: readonly string[]): Matrix {
  const size = countries.length
  const position = new Map(countries.map((id, i) => [id, i]))
  const grid = () => countries.map(() => new Uint32Array(size))
  const bilateral = grid()
  const shared = grid()
  const totals = new Uint32Array(size)
  let bilateralRecords = 0
  let sharedRecords = 0
  for (const { kind, derived } of records) {
    const at = derived.states.flatMap((id) => position.get(id) ?? [])
    for (const i of at) totals[i] = (totals[i] ?? 0) + 1
    if (at.length < 2 || kind === 'dispute') continue
    const tally = derived.pair ? bilateral : shared
    if (derived.pair) bilateralRecords++
    else sharedRecords++
    for (const i of at) for (const j of at) if (i !== j) add(tally[i], j)
  }
  const cells = countries.map((_, i) =>
    countries.map((_, j) => {
      const cell = { bilateral: bilateral[i]?.[j] ?? 0, shared: shared[i]?.[j] ?? 0 }
      return { ...cell, total: i === j ? (totals[i] ?? 0) : cell.bilateral + cell.shared }
    }),
  )
  return {
    countries,
    cells,
    most: Math.max(0, ...cells.flatMap((row) => row.map((cell) => cell.bilateral))),
    bilateral: bilateralRecords,
    shared: sharedRecords,
    elsewhere: records.length - bilateralRecords - sharedRecords,
  }
}

function add(row: Uint32Array | undefined, at: number): void {
  if (row) row[at] = (row[at] ?? 0) + 1
}

/** Another order of the same countries. */
export function permuted(matrix: Matrix, countries: readonly string[]): Matrix {
  const from = countries.map((id) => matrix.countries.indexOf(id))
  return { ...matrix, countries, cells: from.map((i) => from.flatMap((j) => matrix.cells[i]?.[j] ?? [])) }
}
