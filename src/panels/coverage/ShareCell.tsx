import { formatNumber, formatPercent } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { Bar } from '../../ui/Bar.tsx'
import styles from './coverage.module.css'
import type { Part } from './coverage.ts'

/** "69% 106 of 154" over a bar. */
export function ShareCell({ part, all }: Part) {
  if (all === 0) return <>{m.coverage_no_part()}</>
  return (
    <>
      <span className={styles.percent}>{shareText(part / all)}</span>{' '}
      <span className={styles.faint}>{m.coverage_part({ part: formatNumber(part), all: formatNumber(all) })}</span>
      <Bar share={part / all} behind={1} color="var(--kind-agreement)" />
    </>
  )
}

/** Some are never told as none, nor most as all. */
export function shareText(share: number): string {
  if (share > 0 && share < 0.005) return m.coverage_under({ percent: formatPercent(0.01) })
  if (share < 1 && share >= 0.995) return m.coverage_over({ percent: formatPercent(0.99) })
  return formatPercent(share)
}
