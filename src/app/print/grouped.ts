import type { CompiledRecord } from '../../dataset/compiled.ts'
import { newestFirst, yearOfRecord } from '../../panels/reading/lookup.ts'

interface Year {
  /** Null for undated records. */
  readonly year: number | null
  readonly records: readonly CompiledRecord[]
}

/** Newest year first and newest record first inside it; undated records last. */
export function byYear(records: readonly CompiledRecord[]): readonly Year[] {
  const years = new Map<number | null, CompiledRecord[]>()
  for (const record of newestFirst(records)) {
    const year = yearOfRecord(record)
    const list = years.get(year)
    if (list) list.push(record)
    else years.set(year, [record])
  }
  return [...years].map(([year, list]) => ({ year, records: list }))
}
