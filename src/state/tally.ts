import type { Columns, FacetGroup } from './columns.ts'
import { byFacet, FACETS, type Facet } from './view.ts'

/** The counts of all facets in one block, and where in it each code of a group counts. */
export interface CountPlan {
  readonly length: number
  /** Where a facet's values begin in the block. */
  readonly start: Readonly<Record<Facet, number>>
  /** As `columns.groups`. */
  readonly groups: readonly Places[]
  /** Per facet, in the order of FACETS: the same for that facet alone. */
  readonly facets: readonly Places[]
}

/** Code `c` of a group counts at `at[k]` for k from `starts[c]` up to `starts[c + 1]`. */
export interface Places {
  readonly code: Uint32Array
  readonly starts: Uint32Array
  readonly at: Uint32Array
}

export function planCounts(columns: Columns): CountPlan {
  let length = 0
  const start = byFacet((facet) => {
    const begins = length
    length += columns.values[facet].length
    return begins
  })
  return {
    length,
    start,
    groups: columns.groups.map((group) => placesOf(group, group.facets, start)),
    facets: FACETS.map((facet) => placesOf(groupOf(columns, facet), [facet], start)),
  }
}

/** The block cut into one list per facet. */
export function countsIn(
  columns: Columns,
  plan: CountPlan,
  block: readonly number[],
): Record<Facet, readonly number[]> {
  const { start } = plan
  const { values } = columns
  // Named one by one: with every step of a window this is made anew.
  const part = (facet: Facet) => block.slice(start[facet], start[facet] + values[facet].length)
  return {
    kind: part('kind'),
    threat: part('threat'),
    activity: part('activity'),
    status: part('status'),
    scope: part('scope'),
    country: part('country'),
    confidence: part('confidence'),
    type: part('type'),
  }
}

/** Counts one record, or takes it back where `by` is -1. */
export function count({ code, starts, at }: Places, block: number[], record: number, by: number): void {
  const c = code[record] ?? 0
  const to = starts[c + 1] ?? 0
  for (let k = starts[c] ?? 0; k < to; k++) {
    const place = at[k] ?? 0
    block[place] = (block[place] ?? 0) + by
  }
}

/** Counts `n` records of each code at once. */
export function countMany({ starts, at }: Places, block: number[], tally: Uint32Array): void {
  for (let c = 0; c < tally.length; c++) {
    const n = tally[c] ?? 0
    if (n === 0) continue
    const to = starts[c + 1] ?? 0
    for (let k = starts[c] ?? 0; k < to; k++) {
      const place = at[k] ?? 0
      block[place] = (block[place] ?? 0) + n
    }
  }
}

function placesOf(group: FacetGroup, facets: readonly Facet[], start: CountPlan['start']): Places {
  const starts = [0]
  const at: number[] = []
  const codes = group.positions[0]?.length ?? 0
  for (let c = 0; c < codes; c++) {
    for (const facet of facets)
      for (const p of group.positions[group.facets.indexOf(facet)]?.[c] ?? []) at.push(start[facet] + p)
    starts.push(at.length)
  }
  return { code: group.code, starts: Uint32Array.from(starts), at: Uint32Array.from(at) }
}

function groupOf(columns: Columns, facet: Facet): FacetGroup {
  return columns.groups.find((group) => group.facets.includes(facet)) ?? columns.groups[0]
}
