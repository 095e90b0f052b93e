import type { CompiledRecord } from '../../dataset/compiled.ts'
import { KINDS, type Kind } from '../../domain/taxonomy.ts'
import { yearOf } from '../../domain/time.ts'
import type { Selectors } from '../../state/selectors.ts'
import type { View } from '../../state/view.ts'

/** All records a page is about, and those among them that match the view: what the page lists. */
export interface Shown {
  readonly all: number
  /** Oldest first, undated last. */
  readonly records: readonly CompiledRecord[]
}

export function shown(selectors: Selectors, view: View, indexes: readonly number[]): Shown {
  const { matching } = selectors.evaluation(view)
  return { all: indexes.length, records: selectors.inOrder(indexes.filter((i) => matching[i] === 1)) }
}

export function oldestFirst(a: CompiledRecord, b: CompiledRecord): number {
  const difference = (a.derived.begun?.[0] ?? Infinity) - (b.derived.begun?.[0] ?? Infinity)
  return Number.isNaN(difference) || difference === 0 ? (a.id < b.id ? -1 : 1) : difference
}

/** Lists mostly come in this order already, and looking costs less than sorting: they can hold a reader's whole file. */
function ordered(records: readonly CompiledRecord[]): readonly CompiledRecord[] {
  const isOrdered = records.every((record, i) => {
    const before = records[i - 1]
    return before === undefined || oldestFirst(before, record) <= 0
  })
  return isOrdered ? records : [...records].sort(oldestFirst)
}

export function ofKind<K extends Kind>(
  records: readonly CompiledRecord[],
  kind: K,
): readonly Extract<CompiledRecord, { kind: K }>[] {
  return records.filter((r): r is Extract<CompiledRecord, { kind: K }> => r.kind === kind)
}

/** The earliest year it can have begun in; null where undated. */
export function yearOfRecord(record: CompiledRecord): number | null {
  return record.derived.begun ? yearOf(record.derived.begun[0]) : null
}

/** First and last year of beginning; null where every record is undated. */
export function yearSpan(records: readonly CompiledRecord[]): readonly [number, number] | null {
  let span: readonly [number, number] | null = null
  for (const record of records) {
    const year = yearOfRecord(record)
    if (year !== null) span = span ? [Math.min(span[0], year), Math.max(span[1], year)] : [year, year]
  }
  return span
}

/** In display order, only kinds that occur. */
export function countByKind(records: readonly CompiledRecord[]): readonly { kind: Kind; count: number }[] {
  return KINDS.map((kind) => ({ kind, count: records.filter((r) => r.kind === kind).length })).filter(
    (k) => k.count > 0,
  )
}

export interface Decade {
  /** First year of the decade; null for undated records. */
  readonly decade: number | null
  readonly records: readonly CompiledRecord[]
}

/** Newest decade first and newest record first inside it; undated records last. */
export function byDecade(records: readonly CompiledRecord[]): readonly Decade[] {
  const groups = new Map<number | null, CompiledRecord[]>()
  for (const record of [...ordered(records)].reverse()) {
    const year = yearOfRecord(record)
    const decade = year === null ? null : Math.floor(year / 10) * 10
    const list = groups.get(decade)
    if (list) list.push(record)
    else groups.set(decade, [record])
  }
  return [...groups]
    .map(([decade, list]) => ({ decade, records: list }))
    .sort((a, b) => (b.decade ?? -Infinity) - (a.decade ?? -Infinity))
}

/** Newest first; undated records stay last. */
export function newestFirst(records: readonly CompiledRecord[]): readonly CompiledRecord[] {
  const sorted = ordered(records)
  return [...sorted.filter((r) => r.derived.begun).reverse(), ...sorted.filter((r) => !r.derived.begun)]
}
