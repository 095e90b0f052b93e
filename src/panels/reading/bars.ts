import type { CompiledRecord } from '../../dataset/compiled.ts'
import { KINDS, type Kind } from '../../domain/taxonomy.ts'
import { yearOfRecord } from './lookup.ts'

export interface YearBar {
  readonly year: number
  readonly total: number
  /** In display order, only kinds that occur. */
  readonly parts: readonly { readonly kind: Kind; readonly count: number }[]
}

/** Records by the earliest year they can have begun in; years without any are left out. */
export function yearBars(records: readonly CompiledRecord[]): readonly YearBar[] {
  const years = new Map<number, Map<Kind, number>>()
  for (const record of records) {
    const year = yearOfRecord(record)
    if (year === null) continue
    const counts = years.get(year) ?? new Map<Kind, number>()
    counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1)
    years.set(year, counts)
  }
  return [...years]
    .map(([year, counts]) => ({
      year,
      total: [...counts.values()].reduce((sum, count) => sum + count, 0),
      parts: KINDS.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })).filter((part) => part.count > 0),
    }))
    .sort((a, b) => a.year - b.year)
}
