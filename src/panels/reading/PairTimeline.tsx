import { countLabel } from '../../dataset/labels.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import styles from './reading.module.css'
import { type LineGroup, TimeFigure } from './TimeFigure.tsx'

interface PairTimelineProps {
  readonly groups: readonly LineGroup[]
  /** First day after the as-of day. */
  readonly today: number
  readonly name: string
}

/** All records of a pair on one line of time. The lists below it say the same in words and by keyboard. */
export function PairTimeline({ groups, today, name }: PairTimelineProps) {
  const all = groups.flatMap((g) => g.records)
  const undated = all.filter((r) => !r.derived.begun && !r.derived.active).length
  return (
    <TimeFigure
      groups={groups}
      today={today}
      label={m.read_line_label({ name, records: countLabel('record', all.length) })}
    >
      {undated > 0 && (
        <p className={styles.note}>{m.read_line_undated({ count: undated, formatted: formatNumber(undated) })}</p>
      )}
    </TimeFigure>
  )
}
