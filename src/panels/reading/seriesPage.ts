import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { yearOfRecord } from './lookup.ts'

export interface Participant {
  readonly country: string
  readonly southAmerican: boolean
  /** Editions it took part in, undated ones too. */
  readonly count: number
  /** Years of the dated ones, ascending, each once. */
  readonly years: readonly number[]
}

/** Who took part how often: the most frequent first. */
export function participantsOf(dataset: Dataset, editions: readonly CompiledRecord[]): readonly Participant[] {
  const found = new Map<string, { count: number; years: Set<number> }>()
  for (const record of editions) {
    const year = yearOfRecord(record)
    for (const country of record.derived.states) {
      const entry = found.get(country) ?? { count: 0, years: new Set() }
      entry.count++
      if (year !== null) entry.years.add(year)
      found.set(country, entry)
    }
  }
  return [...found]
    .map(([country, { count, years }]) => ({
      country,
      southAmerican: dataset.countries.get(country)?.southAmerican ?? false,
      count,
      years: [...years].sort((a, b) => a - b),
    }))
    .sort(
      (a, b) =>
        b.count - a.count || Number(b.southAmerican) - Number(a.southAmerican) || (a.country < b.country ? -1 : 1),
    )
}
