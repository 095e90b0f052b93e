import type { Dataset } from '../dataset/dataset.ts'
import { countLabel } from '../dataset/labels.ts'
import { pairKey } from '../domain/pair.ts'
import { formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import type { Selection } from '../state/view.ts'
import type { MatrixCell } from './matrix.ts'
import { countryName, pairName } from './words.ts'

/** "Brazil–Peru: 21 bilateral, 20 shared"; on the diagonal "Brazil: 544 records in all". */
export function cellText(dataset: Dataset, cell: MatrixCell, a: string, b: string): string {
  if (a === b) return m.matrix_cell_own({ name: countryName(dataset, a), records: countLabel('record', cell.total) })
  const name = pairName(dataset, a, b)
  if (cell.total === 0) return m.matrix_cell_none({ name })
  const counted = (count: number) => ({ count, formatted: formatNumber(count) })
  return m.matrix_cell({
    name,
    bilateral: m.matrix_bilateral(counted(cell.bilateral)),
    shared: m.matrix_shared(counted(cell.shared)),
  })
}

/** What the cell opens: the pair, or on the diagonal the country. */
export function cellSelection(a: string, b: string): Selection {
  return a === b ? { type: 'country', id: a } : { type: 'pair', id: pairKey(a, b) }
}
