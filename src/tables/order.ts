import type { Dataset } from '../dataset/dataset.ts'
import { compareText } from '../i18n/format.ts'
import type { MatrixOrder } from '../state/view.ts'
import { type Matrix, permuted } from './matrix.ts'
import { seriate } from './seriation.ts'
import { countryName } from './words.ts'

/** South America from north to south and back, neighbours side by side: the Andes, the Southern Cone, Brazil, the Guianas. */
const PARTS: readonly (readonly string[])[] = [
  ['VEN', 'COL', 'ECU', 'PER', 'BOL'],
  ['CHL', 'ARG', 'URY', 'PRY'],
  ['BRA'],
  ['GUY', 'SUR'],
]

/** As many partners as there are South American states. */
export const PARTNERS = 12

/**
 * The countries of the grid by region, the partners with most records of all after them. Chosen whatever the filters,
 * so that no row appears or goes while one ticks.
 */
export function matrixCountries(dataset: Dataset, partners: boolean): readonly string[] {
  const known = [...dataset.countries.values()]
  const inside = known.filter((c) => c.southAmerican).map((c) => c.id)
  const outside = known.filter((c) => !c.southAmerican).map((c) => c.id)
  const listed = PARTS.flat().filter((id) => inside.includes(id))
  const region = [...listed, ...inside.filter((id) => !listed.includes(id)).sort()]
  if (!partners) return region
  const count = (id: string) => dataset.byParty.get(id)?.length ?? 0
  return [...region, ...outside.sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1)).slice(0, PARTNERS)]
}

/** The same matrix in another order; its countries come by region. */
export function ordered(dataset: Dataset, matrix: Matrix, order: MatrixOrder): Matrix {
  if (order === 'region') return matrix
  if (order === 'name') {
    const name = (id: string) => countryName(dataset, id)
    return permuted(
      matrix,
      [...matrix.countries].sort((a, b) => compareText(name(a), name(b))),
    )
  }
  return permuted(matrix, clustered(matrix))
}

/** Two countries are alike the more of their records they have together. */
export function clustered(matrix: Matrix): readonly string[] {
  const positions = matrix.countries.map((_, i) => i)
  const total = (i: number) => matrix.cells[i]?.[i]?.total ?? 0
  const together = (i: number, j: number) => {
    const both = matrix.cells[i]?.[j]?.total ?? 0
    return both === 0 ? 0 : both / (total(i) + total(j) - both)
  }
  return seriate(positions, together).flatMap((i) => matrix.countries.slice(i, i + 1))
}

/** Where a new part of the region begins, so that a little more space says so; only where the order is by region. */
export function partStarts(countries: readonly string[], order: MatrixOrder): ReadonlySet<string> {
  if (order !== 'region') return new Set()
  const part = (id: string) => PARTS.findIndex((ids) => ids.includes(id))
  return new Set(countries.filter((id, i) => i > 0 && part(id) !== part(countries[i - 1] ?? '')))
}
