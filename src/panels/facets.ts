import type { Dataset } from '../dataset/dataset.ts'
import { type Columns, positionsIn } from '../state/columns.ts'
import type { Facet } from '../state/view.ts'

/** The order in which facets are offered. */
export const FACET_ORDER: readonly Facet[] = [
  'kind',
  'threat',
  'activity',
  'status',
  'scope',
  'country',
  'confidence',
  'type',
]

/** Facets whose values are many: these show the top values first. */
export const SHORT_LENGTH: Partial<Record<Facet, number>> = { activity: 8, country: 6 }

/** Records per value whatever the view: a fixed order to list by, so that no row moves while one ticks. */
export function valueTotals(columns: Columns, facet: Facet): readonly number[] {
  const totals = columns.values[facet].map(() => 0)
  for (let i = 0; i < columns.size; i++)
    for (const p of positionsIn(columns, facet, i)) totals[p] = (totals[p] ?? 0) + 1
  return totals
}

export interface CountryOrder {
  readonly southAmerican: readonly string[]
  readonly partners: readonly string[]
}

/** South American states by name, then the partners with most records. */
export function countryOrder(
  dataset: Dataset,
  columns: Columns,
  compareNames: (a: string, b: string) => number,
): CountryOrder {
  const totals = valueTotals(columns, 'country')
  const total = new Map(columns.values.country.map((id, i) => [id, totals[i] ?? 0]))
  const ids = [...dataset.countries.keys()]
  const inside = (id: string) => dataset.countries.get(id)?.southAmerican ?? false
  return {
    southAmerican: ids.filter(inside).sort(compareNames),
    partners: ids
      .filter((id) => !inside(id))
      .sort((a, b) => (total.get(b) ?? 0) - (total.get(a) ?? 0) || compareNames(a, b)),
  }
}

export interface Choice {
  readonly facet: Facet
  readonly value: string
}

export function choicesOf(filters: Readonly<Record<Facet, readonly string[]>>): readonly Choice[] {
  return FACET_ORDER.flatMap((facet) => filters[facet].map((value) => ({ facet, value })))
}
