import { formatNumber } from '../../i18n/format.ts'
import { Bar } from '../../ui/Bar.tsx'
import styles from './compare.module.css'

interface CountCellProps {
  readonly count: number
  /** The count whose bar fills the cell. */
  readonly most: number
  readonly color?: string
  /** Instead of the bare number. */
  readonly text?: string
}

/** A number over its bar; all bars of a table have one scale. */
export function CountCell({ count, most, color = 'var(--kind-agreement)', text }: CountCellProps) {
  return (
    <span className={styles.count} data-none={count === 0 || undefined}>
      <span>{text ?? formatNumber(count)}</span>
      <Bar share={most > 0 ? count / most : 0} color={color} thickness={6} />
    </span>
  )
}
