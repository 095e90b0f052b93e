// biome-ignore-all lint/a11y/useSemanticElements: rows that come and go are placed freely, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: what is inside the rows and headings takes the focus
import { useAtlasState } from '../state/context.ts'
import { sortTable, type TableColumn } from '../state/view.ts'
import { COLUMNS } from './columns.ts'
import { SortArrow } from './TableTools.tsx'
import styles from './tables.module.css'
import { placeOf } from './useGrid.ts'

interface HeadRowProps {
  readonly columns: readonly TableColumn[]
  /** The column whose heading the Tab key reaches, if any does. */
  readonly focused: number | null
  /** Whoever comes to the headings is at the top of the table. */
  readonly onEnter: () => void
}

/** The headings: each sorts by its column, and again the other way round. */
export function HeadRow({ columns, focused, onEnter }: HeadRowProps) {
  const { sort, desc } = useAtlasState((s) => s.view.table)
  const apply = useAtlasState((s) => s.apply)
  return (
    <div role="rowgroup" className={styles.heads} onFocus={onEnter}>
      <div role="row" className={styles.row} aria-rowindex={1}>
        {columns.map((column, i) => (
          <div
            key={column}
            role="columnheader"
            className={styles.headCell}
            data-column={column}
            aria-colindex={i + 1}
            aria-sort={column === sort ? (desc ? 'descending' : 'ascending') : 'none'}
          >
            <button
              type="button"
              data-place={placeOf(0, i)}
              tabIndex={focused === i ? 0 : -1}
              onClick={() => {
                onEnter()
                apply(sortTable(column))
              }}
            >
              {COLUMNS[column].label()}
              {column === sort && <SortArrow desc={desc} />}
            </button>
          </div>
        ))}
      </div>
    </div>
  )
}
