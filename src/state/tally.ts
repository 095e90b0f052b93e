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
  /** A place for each record and one more, for whoever sorts them; nothing stays in it. */
  readonly room: Uint32Array
}

/** What a view's evaluation counts per value of each facet. */
export interface Counts {
  /** `position` in the facet's values; 0 where it is negative, for a value that there is not. */
  at(facet: Facet, position: number): number
  /** All in one list, facet after facet. A plain one: copied with each step in a fraction of a typed array's time. */
  readonly block: readonly number[]
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
    room: new Uint32Array(columns.size + 1),
  }
}

export function countsIn({ start }: CountPlan, block: readonly number[]): Counts {
  return new Counted(block, start)
}

/** A class: made with each step of a window. */
class Counted implements Counts {
  readonly block: readonly number[]
  readonly #start: CountPlan['start']

  constructor(block: readonly number[], start: CountPlan['start']) {
    this.block = block
    this.#start = start
  }

  at(facet: Facet, position: number): number {
    return position < 0 ? 0 : (this.block[this.#start[facet] + position] ?? 0)
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

/**
 * Counts the first `size` records of the list: where they are many, first by code and then by value, so that a code is
 * counted once for all of its values.
 */
export function countAll(places: Places, block: number[], records: Uint32Array, size: number): void {
  const codes = codesOf(places)
  if (size < codes) {
    for (let k = 0; k < size; k++) count(places, block, records[k] ?? 0, 1)
    return
  }
  const { code } = places
  const tally = new Uint32Array(codes)
  for (let k = 0; k < size; k++) {
    const at = code[records[k] ?? 0] ?? 0
    tally[at] = (tally[at] ?? 0) + 1
  }
  countMany(places, block, tally)
}

export function codesOf({ starts }: Places): number {
  return starts.length - 1
}

/** Counts `tally[code]` records of each code at once. */
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
