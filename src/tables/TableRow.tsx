// biome-ignore-all lint/a11y/useSemanticElements: rows that come and go are placed freely, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: what is inside the rows and headings takes the focus
import { type CSSProperties, memo } from 'react'
import { countLabel } from '../dataset/labels.ts'
import type { TableColumn } from '../state/view.ts'
import { RecordCells, RecordLines } from './RecordCells.tsx'
import type { Row } from './rows.ts'
import styles from './tables.module.css'
import { placeOf } from './useGrid.ts'

interface TableRowProps {
  readonly row: Row
  readonly columns: readonly TableColumn[]
  readonly narrow: boolean
  /** Among the rows of the body. */
  readonly index: number
  /** In the grid, headings included, from 0. */
  readonly place: number
  /** Distance from the top of the body in pixels. */
  readonly start: number
  /** The column that the Tab key reaches, if it is in this row. */
  readonly focused: number | null
  readonly selected: boolean
  readonly measure: (element: HTMLElement | null) => void
  readonly onOpen: (row: Row) => void
}

export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, columns, narrow, index, place, start, focused, selected, measure, onOpen } = props
  const style: CSSProperties = { transform: `translateY(${start}px)` }
  const shared = { 'aria-rowindex': place + 1, 'data-index': index, style, ref: measure } as const
  if (row.type === 'group') {
    return (
      <div {...shared} role="row" className={styles.groupRow}>
        <div role="rowheader" aria-colindex={1} aria-colspan={narrow ? 1 : columns.length} className={styles.group}>
          <button
            type="button"
            data-place={placeOf(place, 0)}
            tabIndex={focused === null ? -1 : 0}
            aria-expanded={!row.folded}
            onClick={() => onOpen(row)}
          >
            <span className={styles.fold} aria-hidden="true" />
            <span className={styles.groupName}>{row.group.label}</span>{' '}
            <span className={styles.groupCount}>{countLabel('record', row.group.records.length)}</span>
          </button>
        </div>
      </div>
    )
  }
  const Cells = narrow ? RecordLines : RecordCells
  return (
    <div
      {...shared}
      role="row"
      className={narrow ? styles.lines : styles.row}
      aria-selected={selected}
      onClick={() => {
        // A click that ends the marking of text opens nothing.
        if (getSelection()?.type !== 'Range') onOpen(row)
      }}
      onKeyDown={(event) => {
        if (event.target instanceof HTMLButtonElement || (event.key !== 'Enter' && event.key !== ' ')) return
        event.preventDefault()
        onOpen(row)
      }}
    >
      <Cells record={row.record} columns={columns} place={place} focused={focused} />
    </div>
  )
})
