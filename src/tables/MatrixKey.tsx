import { formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import type { MatrixOrder } from '../state/view.ts'
import styles from './matrix.module.css'
import type { Matrix } from './matrix.ts'

interface MatrixKeyProps {
  readonly matrix: Matrix
  /** What the pointer or the focus is on, in words. */
  readonly pointed: string | null
  readonly order: MatrixOrder
}

/** The cell pointed at, in words, and three figures that add up to the records that match. */
export function MatrixKey({ matrix, pointed, order }: MatrixKeyProps) {
  const figures = [
    { name: m.matrix_sum_bilateral(), count: matrix.bilateral },
    { name: m.matrix_sum_shared(), count: matrix.shared },
    { name: m.matrix_sum_elsewhere(), count: matrix.elsewhere },
  ]
  return (
    <div className={styles.key}>
      {/* The cells say it themselves. */}
      <p className={styles.pointed} aria-hidden="true">
        {pointed ?? m.matrix_point()}
      </p>
      <dl className={styles.figures}>
        {figures.map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      {order === 'cluster' && <p className={styles.note}>{m.matrix_order_cluster_note()}</p>}
    </div>
  )
}
