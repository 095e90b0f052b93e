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
  const years = new Map<number, CompiledRecord[]>()
  for (const record of records) {
    const year = yearOfRecord(record)
    if (year === null) continue
    const list = years.get(year)
    if (list) list.push(record)
    else years.set(year, [record])
  }
  return [...years]
    .map(([year, list]) => ({
      year,
      total: list.length,
      parts: KINDS.map((kind) => ({ kind, count: list.filter((r) => r.kind === kind).length })).filter(
        (part) => part.count > 0,
      ),
    }))
    .sort((a, b) => a.year - b.year)
}
