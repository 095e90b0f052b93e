import { useId, useMemo, useState } from 'react'
import { useAtlas, useAtlasState } from '../state/context.ts'
import { sortRecords } from './columns.ts'
import { Empty } from './Empty.tsx'
import { groupKey, tableRows } from './rows.ts'
import { TableGrid } from './TableGrid.tsx'
import { TableTools } from './TableTools.tsx'
import styles from './tables.module.css'
import { useFolds } from './useFolds.ts'
import { useNarrow } from './useNarrow.ts'

/** Below this many rem a record takes two lines instead of columns. */
const COLUMNS_NEED = 40

/** Every record of the view, one per row. Fills its parent and scrolls inside it. */
export function TablePage() {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const narrow = useNarrow(scroller, COLUMNS_NEED)
  const id = useId()
  const { sort, desc, group } = view.table
  const records = selectors.matchingRecords(view)
  // biome-ignore lint/correctness/useExhaustiveDependencies: words sort differently in each language
  const sorted = useMemo(() => sortRecords(dataset, records, sort, desc), [dataset, records, sort, desc, view.lang])
  const keys = useMemo(
    () => (group === 'none' ? [] : [...new Set(sorted.map((record) => groupKey(record, group)))]),
    [sorted, group],
  )
  const folds = useFolds(group, keys)
  // biome-ignore lint/correctness/useExhaustiveDependencies: headings are in the reader's language
  const rows = useMemo(
    () => tableRows(dataset, sorted, group, folds.folded),
    [dataset, sorted, group, folds.folded, view.lang],
  )
  return (
    <section ref={setScroller} className={styles.page} aria-labelledby={id}>
      <TableTools id={id} count={records.length} narrow={narrow} folds={folds} />
      {rows.length === 0 && <Empty />}
      {rows.length > 0 && scroller && (
        <TableGrid labelledBy={id} rows={rows} narrow={narrow} folds={folds} scroller={scroller} />
      )}
    </section>
  )
}
