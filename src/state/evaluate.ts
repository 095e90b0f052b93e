import type { Columns } from './columns.ts'
import { type FacetPass, PASSES } from './facetPass.ts'
import { type CountPlan, type Counts, codesOf, count, countAll, countMany, countsIn } from './tally.ts'
import type { Mode, Window } from './view.ts'

/** Everything one pass over the records tells about a view. */
export interface Evaluation {
  /** 1 where the record matches facets and time. */
  readonly matching: Uint8Array
  readonly matchingCount: number
  /** Indexes of records that pass the facets but have no date (or never were in force): the window leaves them out. */
  readonly undated: readonly number[]
  /**
   * Per facet and value: matches if this facet had only that value ticked; where all ticked values are asked for at
   * once, matches if that value were ticked too.
   */
  readonly counts: Counts
  /** Per kind, per year from the dataset's first: records passing the facets, whatever the window, by year of beginning. */
  readonly histogram: readonly Uint32Array[]
}

/** The columns by which a window judges: a record is in time where start < to and end > from. */
export interface Spans {
  readonly start: Float64Array
  /** Null where only the beginning counts. */
  readonly end: Float64Array | null
  /** Records that have no start. */
  readonly undated: Uint32Array
}

export function spansOf(columns: Columns, mode: Mode): Spans {
  if (mode === 'active') return { start: columns.activeFrom, end: columns.activeTo, undated: columns.neverActive }
  return { start: columns.begunFrom, end: mode === 'begun' ? columns.begunTo : null, undated: columns.neverBegun }
}

export function isTimed(window: Window): boolean {
  return window.from !== null || window.to !== null
}

/** One pass over all records. Where only the window moved, `createEvaluator` gets to the same with less. */
export function evaluate(columns: Columns, plan: CountPlan, pass: FacetPass, window: Window, mode: Mode): Evaluation {
  const { room } = plan
  const timed = isTimed(window)
  const spans = spansOf(columns, mode)
  const [matchingCount, nearFrom] = sortInTime(pass, spans, timed ? boundsOf(window) : null, room)

  const matching = new Uint8Array(columns.size)
  for (let k = 0; k < matchingCount; k++) matching[room[k] ?? 0] = 1
  const block = new Array<number>(plan.length).fill(0)
  for (const places of plan.groups) countAll(places, block, room, matchingCount)
  countNear(plan, pass, block, nearFrom)
  return {
    matching,
    matchingCount,
    undated: timed ? Array.from(spans.undated).filter((i) => pass.verdict[i] === PASSES) : [],
    counts: countsIn(plan, block),
    histogram: pass.histogram,
  }
}

/**
 * Puts the records in time (without bounds all, the undated too) into the room: those found from its front on, those
 * that one facet alone leaves out from its back. Gives how many were found and where the others begin. Without branches
 * on what a record says or when it was, since the processor would guess them wrong every other time: each is written to
 * both ends, and stays where one moves on.
 */
function sortInTime(
  { verdict, nears }: FacetPass,
  { start, end }: Spans,
  bounds: readonly [number, number] | null,
  room: Uint32Array,
): readonly [number, number] {
  const always = Number(bounds === null)
  const [from, to] = bounds ?? [0, 0]
  // Where only beginnings count, the end is asked for nothing.
  const ends = end ?? start
  const after = end ? from : Number.NEGATIVE_INFINITY
  let front = 0
  let back = room.length - 1
  for (let i = 0; i < verdict.length; i++) {
    const says = verdict[i] ?? 0
    const inTime = (Number((start[i] ?? 0) < to) & Number((ends[i] ?? 0) > after)) | always
    room[front] = i
    room[back] = i
    front += inTime & Number(says === PASSES)
    back -= inTime & (nears[says] ?? 0)
  }
  return [front, back + 1]
}

/** Each record left out by one facet alone, which lie in the room from `from` on, counted in that facet. */
function countNear({ room, facets }: CountPlan, { verdict, nearly }: FacetPass, block: number[], from: number): void {
  const to = room.length
  const codes = nearly.reduce((sum, f) => sum + (facets[f] ? codesOf(facets[f]) : 0), 0)
  if (to - from < codes) {
    for (let k = from; k < to; k++) {
      const i = room[k] ?? 0
      const places = facets[(verdict[i] ?? 0) - 1]
      if (places) count(places, block, i, 1)
    }
    return
  }
  for (const f of nearly) {
    const places = facets[f]
    if (!places) continue
    const { code } = places
    const tally = new Uint32Array(codesOf(places))
    // Past the others rather than around them, which would be guessed wrong.
    for (let k = from; k < to; k++) {
      const i = room[k] ?? 0
      const at = code[i] ?? 0
      tally[at] = (tally[at] ?? 0) + Number(verdict[i] === f + 1)
    }
    countMany(places, block, tally)
  }
}

export function boundsOf({ from, to }: Window): readonly [number, number] {
  return [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY]
}

/**
 * Whether a record belongs to a window: its possible span overlaps the window. Null where the record has no date for
 * this mode.
 */
export function matchesWindow(columns: Columns, i: number, window: Window, mode: Mode): boolean | null {
  const { start, end } = spansOf(columns, mode)
  const [from, to] = boundsOf(window)
  const begins = start[i] ?? Number.NaN
  if (Number.isNaN(begins)) return null
  return begins < to && (end === null || (end[i] ?? 0) > from)
}
