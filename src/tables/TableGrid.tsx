// biome-ignore-all lint/a11y/useSemanticElements: rows that come and go are placed freely, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: what is inside the rows and headings takes the focus
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { m } from '../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../state/context.ts'
import { select, type TableColumn } from '../state/view.ts'
import { COLUMNS } from './columns.ts'
import { HeadRow } from './HeadRow.tsx'
import type { Row } from './rows.ts'
import { TableRow } from './TableRow.tsx'
import styles from './tables.module.css'
import type { Folds } from './useFolds.ts'
import { useGrid } from './useGrid.ts'
import { useScrollToSelected } from './useScrollToSelected.ts'

interface TableGridProps {
  readonly labelledBy: string
  readonly rows: readonly Row[]
  /** One cell of two lines per row, and no headings. */
  readonly narrow: boolean
  readonly folds: Folds
  readonly scroller: HTMLElement
}

/** The rows in view and a few around them; assistive technology is told the number of all. */
export function TableGrid({ labelledBy, rows, narrow, folds, scroller }: TableGridProps) {
  const chosen = useAtlasState((s) => s.view.table.columns)
  const selection = useAtlasState((s) => s.view.selection)
  const apply = useAtlasState((s) => s.apply)
  const keysId = useId()
  const columns: readonly TableColumn[] = ['title', ...chosen]
  const heads = narrow ? 0 : 1
  const { dataset } = useAtlas()
  const selected = useMemo(() => {
    const record = selection?.type === 'record' ? dataset.records[dataset.indexOf.get(selection.id) ?? -1] : undefined
    return record ? rows.findIndex((row) => row.type === 'record' && row.record === record) : -1
  }, [rows, selection, dataset])
  const size = { rows: rows.length + heads, columns: narrow ? 1 : columns.length }
  const { ref, at, ...keyboard } = useGrid(size, { row: heads + Math.max(0, selected), column: 0 })
  const body = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => setMargin(body.current?.offsetTop ?? 0))

  // Another function would have every row measured again.
  const keyOf = useCallback((index: number) => rows[index]?.key ?? index, [rows])
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => (narrow ? 62 : 42),
    getItemKey: keyOf,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: narrow ? 0 : 40,
    // The cell that has the focus stays, however far one scrolls.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      const held = at.row - heads
      if (held < 0 || held >= rows.length || shown.includes(held)) return shown
      return [...shown, held].sort((a, b) => a - b)
    },
  })
  useScrollToSelected(virtualizer, selected, folds)

  const toTop = () => scroller.scrollTo?.({ top: 0 })
  const open = (row: Row) => {
    if (row.type === 'group') folds.toggle(row.group.key)
    else apply(select({ type: 'record', id: row.record.id }))
  }
  const widths = columns.map((column) => COLUMNS[column].width)
  const layout = {
    '--columns': widths.map(([least, share]) => `minmax(${least}rem, ${share > 0 ? `${share}fr` : 'auto'})`).join(' '),
    '--least': `${widths.reduce((sum, [least]) => sum + least, 0)}rem`,
  }
  return (
    <>
      <p id={keysId} className="visually-hidden">
        {m.table_keys()}
      </p>
      <div
        ref={ref}
        role="grid"
        className={styles.grid}
        data-narrow={narrow || undefined}
        style={narrow ? undefined : (layout as CSSProperties)}
        aria-labelledby={labelledBy}
        aria-describedby={keysId}
        aria-rowcount={size.rows}
        aria-colcount={size.columns}
        {...keyboard}
      >
        {!narrow && <HeadRow columns={columns} focused={at.row === 0 ? at.column : null} onEnter={toTop} />}
        <div ref={body} role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = rows[item.index]
            if (!row) return null
            const place = item.index + heads
            return (
              <TableRow
                key={item.key}
                row={row}
                columns={columns}
                narrow={narrow}
                index={item.index}
                place={place}
                start={item.start - margin}
                focused={at.row === place ? at.column : null}
                selected={item.index === selected}
                measure={virtualizer.measureElement}
                onOpen={open}
              />
            )
          })}
        </div>
      </div>
    </>
  )
}
