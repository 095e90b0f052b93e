import type { Columns } from './columns.ts'
import { FAILS, type FacetPass, PASSES } from './facetPass.ts'
import { type CountPlan, count, countMany, countsIn, type Places } from './tally.ts'
import type { Facet, Mode, Window } from './view.ts'

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
  readonly counts: Readonly<Record<Facet, readonly number[]>>
  /**
   * All of `counts` in one block, as the plan lays it out. A plain list: a small one is copied with each step in a
   * fraction of the time that a typed array takes to come into being.
   */
  readonly block: readonly number[]
  /** Per kind, per year from the dataset's first: records passing the facets, whatever the window, by year of beginning. */
  readonly histogram: readonly Uint32Array[]
}

/** The columns by which a window judges: a record is in time where start < to and end > from. */
export interface Spans {
  readonly start: Float64Array
  /** Null where only the beginning counts. */
  readonly end: Float64Array | null
}

export function spansOf(columns: Columns, mode: Mode): Spans {
  if (mode === 'active') return { start: columns.activeFrom, end: columns.activeTo }
  return { start: columns.begunFrom, end: mode === 'begun' ? columns.begunTo : null }
}

export function isTimed(window: Window): boolean {
  return window.from !== null || window.to !== null
}

/** One pass over all records. Where only the window moved, `createEvaluator` gets to the same with less. */
export function evaluate(columns: Columns, plan: CountPlan, pass: FacetPass, window: Window, mode: Mode): Evaluation {
  const { size } = columns
  const { verdict, asksAll } = pass
  const timed = isTimed(window)
  const { start, end } = spansOf(columns, mode)
  const [from, to] = boundsOf(window)
  const matching = new Uint8Array(size)
  const found = new Uint32Array(size)
  const undated: number[] = []
  const block = new Array<number>(plan.length).fill(0)
  let matchingCount = 0

  for (let i = 0; i < size; i++) {
    const says = verdict[i] ?? FAILS
    if (says === FAILS) continue
    if (timed) {
      const inTime = overlaps(start, end, i, from, to)
      if (inTime === null && says === PASSES) undated.push(i)
      if (!inTime) continue
    }
    if (says === PASSES) {
      matching[i] = 1
      found[matchingCount++] = i
    } else if (!asksAll[says - 1]) {
      const places = plan.facets[says - 1]
      if (places) count(places, block, i, 1)
    }
  }
  // First by code, then by value: a code is counted once for all of its values.
  for (const places of plan.groups) countMany(places, block, tallyOf(places, found, matchingCount))
  return { matching, matchingCount, undated, block, counts: countsIn(columns, plan, block), histogram: pass.histogram }
}

export function boundsOf({ from, to }: Window): readonly [number, number] {
  return [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY]
}

/**
 * The one place that decides whether a record belongs to a window: its possible span overlaps the window.
 * Null where the record has no date for this mode.
 */
export function matchesWindow(columns: Columns, i: number, window: Window, mode: Mode): boolean | null {
  const { start, end } = spansOf(columns, mode)
  const [from, to] = boundsOf(window)
  return overlaps(start, end, i, from, to)
}

export function overlaps(
  start: Float64Array,
  end: Float64Array | null,
  i: number,
  from: number,
  to: number,
): boolean | null {
  const begins = start[i] ?? Number.NaN
  if (Number.isNaN(begins)) return null
  return begins < to && (end === null || (end[i] ?? 0) > from)
}

/** The first `size` of the records, by their code. */
function tallyOf({ code, starts }: Places, records: Uint32Array, size: number): Uint32Array {
  const tally = new Uint32Array(starts.length - 1)
  for (let k = 0; k < size; k++) {
    const at = code[records[k] ?? 0] ?? 0
    tally[at] = (tally[at] ?? 0) + 1
  }
  return tally
}
