import { pairKey } from '../../domain/pair.ts'
import { toCsv } from './csv.ts'
import type { Taken } from './taken.ts'
import { tiedCountries, tiesOf } from './ties.ts'

/** Countries by countries: how many of the records tie the two alone. Symmetric, its diagonal empty. */
export function matrixCsv(taken: Taken): string {
  const { dataset, view } = taken
  const ties = tiesOf(taken)
  const countries = tiedCountries(dataset, ties)
  const totals = new Map(ties.map((tie) => [tie.pair, tie.records.length]))
  return toCsv(
    [`Atlas Sur ${dataset.version}, ${dataset.asOf}: ${view.filter}`, 'name', ...countries.map((c) => c.id)],
    countries.map((row) => [
      row.id,
      row.name[view.lang],
      ...countries.map((column) => (row === column ? '' : (totals.get(pairKey(row.id, column.id)) ?? 0))),
    ]),
  )
}
