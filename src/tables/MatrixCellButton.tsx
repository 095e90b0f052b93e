import { formatNumber } from '../i18n/format.ts'
import styles from './matrix.module.css'
import type { MatrixCell } from './matrix.ts'
import { placeOf } from './useGrid.ts'

interface MatrixCellButtonProps {
  readonly cell: MatrixCell
  /** On the diagonal: one country with itself. */
  readonly own: boolean
  readonly most: number
  readonly text: string
  readonly row: number
  readonly column: number
  readonly selected: boolean
  /** The one cell that the Tab key reaches. */
  readonly current: boolean
  readonly onPoint: (text: string | null) => void
  readonly onOpen: () => void
}

/** Two figures: what ties the two alone, and after a plus sign what they share with others. */
export function MatrixCellButton(props: MatrixCellButtonProps) {
  const { cell, own, most, text, row, column, selected, current, onPoint, onOpen } = props
  const empty = cell.total === 0
  return (
    <button
      type="button"
      className={styles.cell}
      data-place={placeOf(row, column)}
      data-own={own || undefined}
      data-empty={empty || undefined}
      aria-current={selected || undefined}
      tabIndex={current ? 0 : -1}
      aria-label={text}
      style={own ? undefined : { background: shade(cell.bilateral, most) }}
      onFocus={() => onPoint(text)}
      onPointerEnter={() => onPoint(text)}
      onClick={onOpen}
    >
      {own ? (
        <span className={styles.total}>{formatNumber(cell.total)}</span>
      ) : (
        <>
          <span className={styles.bilateral}>{empty ? '·' : cell.bilateral > 0 && formatNumber(cell.bilateral)}</span>
          {cell.shared > 0 && <span className={styles.shared}>+{formatNumber(cell.shared)}</span>}
        </>
      )}
    </button>
  )
}

/** One hue, deeper with the count, and light enough for text at its deepest. */
function shade(count: number, most: number): string | undefined {
  if (count === 0) return undefined
  const parts = Math.round(7 + 38 * Math.sqrt(count / most))
  return `color-mix(in srgb, var(--kind-agreement) ${parts}%, var(--paper))`
}
