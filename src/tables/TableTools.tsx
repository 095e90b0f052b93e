import { countLabel } from '../dataset/labels.ts'
import { m } from '../i18n/generated/messages.js'
import { activeLocale, BCP47 } from '../i18n/locale.ts'
import { useAtlasState } from '../state/context.ts'
import { groupTable, sortTable, TABLE_COLUMNS, TABLE_GROUPS, type TableGroup } from '../state/view.ts'
import { Choice } from './Choice.tsx'
import { ColumnsMenu } from './ColumnsMenu.tsx'
import { COLUMNS } from './columns.ts'
import styles from './tables.module.css'
import type { Folds } from './useFolds.ts'

const GROUP: Record<TableGroup, () => string> = {
  none: m.table_group_none,
  kind: m.table_group_kind,
  decade: m.table_group_decade,
  status: m.table_group_status,
  pair: m.table_group_pair,
}

interface TableToolsProps {
  readonly id: string
  readonly count: number
  /** Without columns there are no headings to sort by. */
  readonly narrow: boolean
  readonly folds: Folds
}

/** What the table shows, in words, and how it is read: sorting, grouping, columns. */
export function TableTools({ id, count, narrow, folds }: TableToolsProps) {
  const { sort, desc, group } = useAtlasState((s) => s.view.table)
  const apply = useAtlasState((s) => s.apply)
  const column = COLUMNS[sort]
  return (
    <header className={styles.head}>
      <div>
        <h2 id={id} className={styles.title}>
          {m.table_title()}
        </h2>
        <p className={styles.lead}>
          {countLabel('record', count)}
          <output className={narrow ? 'visually-hidden' : undefined}>
            {', '}
            {m.table_sorted({
              column: column.label().toLocaleLowerCase(BCP47[activeLocale()]),
              direction: column.directions[desc ? 1 : 0](),
            })}
          </output>
        </p>
      </div>
      <div className={styles.tools}>
        {narrow && (
          <>
            <Choice
              label={m.table_sort_by()}
              values={TABLE_COLUMNS}
              value={sort}
              name={(value) => COLUMNS[value].label()}
              onChoose={(value) => apply(sortTable(value))}
            />
            <button
              type="button"
              className={styles.button}
              aria-label={m.table_sort_turn()}
              onClick={() => apply(sortTable(sort))}
            >
              <SortArrow desc={desc} />
            </button>
          </>
        )}
        <ColumnsMenu />
        <Choice
          label={m.table_group_by()}
          values={TABLE_GROUPS}
          value={group}
          name={(value) => GROUP[value]()}
          onChoose={(value) => apply(groupTable(value))}
        />
        {group !== 'none' && count > 0 && (
          <button type="button" className={styles.button} onClick={folds.toggleAll}>
            {folds.anyFolded ? m.table_unfold_all() : m.table_fold_all()}
          </button>
        )}
      </div>
    </header>
  )
}

export function SortArrow({ desc }: { readonly desc: boolean }) {
  return (
    <svg aria-hidden="true" width="10" height="10" viewBox="-5 -5 10 10">
      <path d={desc ? 'M-4-2.5H4L0 3.5Z' : 'M-4 2.5H4L0-3.5Z'} fill="currentColor" />
    </svg>
  )
}
