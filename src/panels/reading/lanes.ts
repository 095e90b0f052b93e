import type { CompiledRecord } from '../../dataset/compiled.ts'
import { dayOf, yearOf } from '../../domain/time.ts'
import { type Stretch, stretchesOf, type Tone } from '../../state/stretches.ts'

export interface LaneItem {
  readonly record: CompiledRecord
  readonly lane: number
  /** Where the mark stands: the middle of the possible beginning. */
  readonly at: number
  /** True where the beginning is known to no better than a month's width. */
  readonly vague: boolean
  readonly stretches: readonly Stretch[]
}

/** The tones that occur, in the order of a key. */
export function tonesOf(items: readonly LaneItem[]): readonly Tone[] {
  const found = new Set(items.flatMap((item) => item.stretches.map((s) => s.tone)))
  return TONES.filter((tone) => found.has(tone))
}

const TONES: readonly Tone[] = ['sure', 'believed', 'uncertain']

export interface Lanes {
  readonly count: number
  readonly items: readonly LaneItem[]
}

/** Half-open days, whole years. */
export interface Axis {
  readonly from: number
  readonly to: number
}

const MONTH = 31

function isDated(record: CompiledRecord): boolean {
  return record.derived.begun !== null || record.derived.active !== null
}

/** Whole years from the first record to the last or to today; null where no record is dated. */
export function axisOf(records: readonly CompiledRecord[], today: number): Axis | null {
  const dated = records.filter(isDated)
  if (dated.length === 0) return null
  const first = Math.min(today - 3650, ...dated.map(firstDay))
  const last = Math.max(today, ...dated.map((r) => lastDay(r, today)))
  return { from: dayOf(yearOf(first)), to: dayOf(yearOf(last - 1) + 1) }
}

/** First years of round steps, at most seven of them. */
export function ticksOf(axis: Axis): readonly number[] {
  const [first, last] = [yearOf(axis.from), yearOf(axis.to)]
  const step = [5, 10, 20, 50, 100].find((s) => (last - first) / s <= 7) ?? 200
  const ticks: number[] = []
  for (let year = Math.ceil(first / step) * step; year < last; year += step) ticks.push(year)
  return ticks
}

/**
 * Dated records packed into as few lanes as keep them apart. `today` closes what is open; `gap` is the least distance,
 * as a share of the axis, between two marks on one lane.
 */
export function lanesOf(records: readonly CompiledRecord[], axis: Axis, today: number, gap = 0.04): Lanes {
  const room = (axis.to - axis.from) * gap
  const free: number[] = []
  const items = records
    .filter(isDated)
    .map((record) => ({ record, start: firstDay(record), end: lastDay(record, today) }))
    .sort((x, y) => x.start - y.start || (x.record.id < y.record.id ? -1 : 1))
    .map(({ record, start, end }): LaneItem => {
      let lane = free.findIndex((day) => day <= start)
      if (lane < 0) lane = free.length
      free[lane] = Math.max(end + room / 2, start + room)
      const begun = record.derived.begun
      return {
        record,
        lane,
        at: begun ? (begun[0] + begun[1] + 1) / 2 : start,
        vague: begun ? begun[1] - begun[0] >= MONTH : true,
        stretches: stretchesOf(record, today, axis.from),
      }
    })
  return { count: free.length, items }
}

function firstDay(record: CompiledRecord): number {
  const { begun, active } = record.derived
  return Math.min(begun?.[0] ?? Infinity, active ? (active[0] ?? active[1]) : Infinity)
}

function lastDay(record: CompiledRecord, today: number): number {
  const { begun, active } = record.derived
  return Math.max(begun ? begun[1] + 1 : -Infinity, active ? (active[3] ?? today) : -Infinity)
}
