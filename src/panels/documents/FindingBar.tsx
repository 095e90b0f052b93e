import { findingLabel } from '../../dataset/labels.ts'
import { formatNumber } from '../../i18n/format.ts'
import { type FindingCounts, findingsIn } from './claims.ts'
import { FindingMark } from './FindingMark.tsx'
import styles from './finding.module.css'

interface FindingBarProps {
  readonly counts: FindingCounts
  /** Names the list for those who do not see the bar. */
  readonly label: string
}

/** How the claims of a document came out: a stacked bar, and the same in words beneath it. */
export function FindingBar({ counts, label }: FindingBarProps) {
  const parts = findingsIn(counts)
  return (
    <div className={styles.figure}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ finding, count }) => (
          <span key={finding} data-finding={finding} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className={styles.counts} aria-label={label}>
        {parts.map(({ finding, count }) => (
          <li key={finding}>
            <FindingMark finding={finding} size={11} /> {findingLabel(finding)} <b>{formatNumber(count)}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
