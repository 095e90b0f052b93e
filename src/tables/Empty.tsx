import { m } from '../i18n/generated/messages.js'
import { useAtlasState } from '../state/context.ts'
import { clearFilters } from '../state/view.ts'
import styles from './tables.module.css'

/** Nothing matches: why, and the way out. */
export function Empty() {
  const apply = useAtlasState((s) => s.apply)
  return (
    <div className={styles.empty}>
      <output className={styles.emptyTitle}>{m.table_empty()}</output>
      <p>{m.table_empty_why()}</p>
      <button type="button" className={styles.button} onClick={() => apply(clearFilters())}>
        {m.table_empty_clear()}
      </button>
    </div>
  )
}
