import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlasState } from '../../state/context.ts'
import { clearFilters, isUnfiltered } from '../../state/view.ts'
import styles from './reading.module.css'

interface MatchingProps {
  readonly shown: number
  readonly all: number
}

/** How many of a page's records the view lets through; silent while it lets through all. */
export function Matching({ shown, all }: MatchingProps) {
  const apply = useAtlasState((s) => s.apply)
  const unfiltered = useAtlasState((s) => isUnfiltered(s.view))
  if (all === 0) return <p className={styles.matching}>{m.read_no_records()}</p>
  if (unfiltered || shown === all) return null
  return (
    <p className={styles.matching}>
      {m.read_matching({ count: all, shown: formatNumber(shown), formatted: formatNumber(all) })}{' '}
      <button type="button" className={styles.textButton} onClick={() => apply(clearFilters())}>
        {m.read_show_all_records()}
      </button>
    </p>
  )
}
