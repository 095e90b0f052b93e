import { KINDS } from '../domain/taxonomy.ts'
import type { Columns } from './columns.ts'
import { byFacet, FACETS, type Facet, type Filters, type Mode, type View, type Window } from './view.ts'

/** Everything one pass over the records tells about a view. */
export interface Evaluation {
  /** 1 where the record matches facets and time. */
  readonly matching: Uint8Array
  readonly matchingCount: number
  /** Indexes of records that pass the facets but have no date (or never were in force): the window leaves them out. */
  readonly undated: readonly number[]
  /**
   * Per facet, per value position: matches if this facet had only that value ticked; where all ticked values are
   * asked for at once, matches if that value were ticked too.
   */
  readonly counts: Readonly<Record<Facet, Uint32Array>>
  /** Per kind, per year from the dataset's first: records passing the facets, whatever the window, by year of beginning. */
  readonly histogram: readonly Uint32Array[]
}

export function evaluate(
  columns: Columns,
  filters: Filters,
  window: Window,
  mode: Mode,
  all: View['all'] = [],
): Evaluation {
  const tests = FACETS.map((facet) => testOf(columns, filters, all, facet))
  const coded = FACETS.map((facet) => columns.coded[facet])
  const counts = byFacet((facet) => new Uint32Array(columns.values[facet].length))
  const tallies = FACETS.map((facet) => counts[facet])
  const histogram = KINDS.map(() => new Uint32Array(columns.years))
  const timed = window.from !== null || window.to !== null
  const matching = new Uint8Array(columns.size)
  let matchingCount = 0
  const undated: number[] = []

  for (let i = 0; i < columns.size; i++) {
    let failed = -1
    let failures = 0
    for (let f = 0; f < tests.length && failures < 2; f++) {
      const test = tests[f]
      if (test && !passes(test, coded[f]?.[i])) {
        failed = f
        failures++
      }
    }
    if (failures > 1) continue
    const begun = columns.begunFrom[i] ?? Number.NaN
    if (failures === 0 && !Number.isNaN(begun)) {
      const bars = histogram[columns.kind[i] ?? 0]
      const bar = columns.begunYear[i] ?? 0
      if (bars) bars[bar] = (bars[bar] ?? 0) + 1
    }
    if (timed) {
      const inTime = matchesWindow(columns, i, window, mode)
      if (inTime === null && failures === 0) undated.push(i)
      if (!inTime) continue
    }
    if (failures === 0) {
      matching[i] = 1
      matchingCount++
      for (let f = 0; f < tallies.length; f++) add(tallies[f], coded[f]?.[i])
    } else if (!tests[failed]?.all) add(tallies[failed], coded[failed]?.[i])
  }
  return { matching, matchingCount, undated, counts, histogram }
}

/** What one facet asks of a record. */
interface FacetTest {
  /** 1 at the positions of the ticked values. */
  readonly wants: Uint8Array
  readonly count: number
  readonly all: boolean
}

/** Null where nothing is ticked. */
function testOf(columns: Columns, filters: Filters, all: View['all'], facet: Facet): FacetTest | null {
  const count = filters[facet].length
  if (count === 0) return null
  const wants = new Uint8Array(columns.values[facet].length)
  for (const value of filters[facet]) {
    const at = columns.values[facet].indexOf(value)
    if (at >= 0) wants[at] = 1
  }
  return { wants, count, all: all.some((f) => f === facet) }
}

function passes({ wants, count, all }: FacetTest, positions: readonly number[] = []): boolean {
  if (!all) return positions.some((p) => wants[p] === 1)
  return positions.reduce((hits, p) => hits + (wants[p] ?? 0), 0) === count
}

/** Whether one record passes the facets, whatever its dates. */
export function matchesFacets(columns: Columns, i: number, filters: Filters, all: View['all']): boolean {
  return FACETS.every((facet) => {
    const test = testOf(columns, filters, all, facet)
    return test === null || passes(test, columns.coded[facet][i])
  })
}

/**
 * The one place that decides whether a record belongs to a window: its possible span overlaps the window.
 * Null where the record has no date for this mode.
 */
export function matchesWindow(columns: Columns, i: number, window: Window, mode: Mode): boolean | null {
  const from = window.from ?? Number.NEGATIVE_INFINITY
  const to = window.to ?? Number.POSITIVE_INFINITY
  const start = (mode === 'active' ? columns.activeFrom[i] : columns.begunFrom[i]) ?? Number.NaN
  if (Number.isNaN(start)) return null
  if (mode === 'until') return start < to
  const end = (mode === 'active' ? columns.activeTo[i] : columns.begunTo[i]) ?? Number.NaN
  return start < to && end > from
}

function add(tally: Uint32Array | undefined, positions: readonly number[] | undefined): void {
  if (!tally || !positions) return
  for (const p of positions) tally[p] = (tally[p] ?? 0) + 1
}
