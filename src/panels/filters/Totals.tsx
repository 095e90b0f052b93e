import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import type { Totals as TotalsFigures } from '../../state/selectors.ts'
import styles from './filters.module.css'

/** All, matching and drawn, and in words what makes them differ. */
export function Totals() {
  const { selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const totals = selectors.totals(view)
  const counted = (count: number) => ({ count, formatted: formatNumber(count) })
  return (
    // Not told by itself: the frame tells every change once, in words.
    <output className={styles.totals} aria-live="off">
      <span>{mainText(totals)} </span>
      {totals.unplaced > 0 && <span className={styles.left}>{m.totals_unplaced(counted(totals.unplaced))}</span>}
      {totals.undated > 0 && (
        <span className={styles.left}>
          {view.mode === 'active'
            ? m.totals_undated_active(counted(totals.undated))
            : m.totals_undated(counted(totals.undated))}
        </span>
      )}
    </output>
  )
}

function mainText({ all, matching, drawn }: TotalsFigures): string {
  const figures = { all: formatNumber(all), matching: formatNumber(matching), drawn: formatNumber(drawn) }
  if (matching === 0) return m.totals_none(figures)
  return matching === all ? m.totals_all(figures) : m.totals_line(figures)
}
