import { countLabel } from '../dataset/labels.ts'
import { KINDS } from '../domain/taxonomy.ts'
import { KindMark } from '../ui/KindMark.tsx'
import type { YearCounts } from './histogram.ts'
import styles from './Plot.module.css'

interface YearNoteProps {
  readonly counts: YearCounts
  /** Centre of the year, and the width it must stay inside. */
  readonly x: number
  readonly width: number
}

/** What the pointer is on. The same figures stand in the table, so that this is decoration to a screen reader. */
export function YearNote({ counts, x, width }: YearNoteProps) {
  return (
    <div
      className={styles.note}
      aria-hidden="true"
      style={{ left: x, transform: `translateX(${(-100 * x) / width}%)` }}
    >
      <p>
        <b>{counts.year}</b> {countLabel('record', counts.total)}
      </p>
      <ul>
        {KINDS.map(
          (kind) =>
            counts.byKind[kind] > 0 && (
              <li key={kind}>
                <KindMark kind={kind} size={10} /> {countLabel(kind, counts.byKind[kind])}
              </li>
            ),
        )}
      </ul>
    </div>
  )
}
