import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { moveIn, type Place } from './move.ts'

/** The attribute by which a cell says where it stands: `3-1` is the second cell of the fourth row. */
export function placeOf(row: number, column: number): string {
  return `${row}-${column}`
}

interface Grid {
  readonly ref: RefObject<HTMLDivElement | null>
  /** The one cell that the Tab key reaches. */
  readonly at: Place
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
}

interface GridSize {
  readonly rows: number
  readonly columns: number
  readonly page?: number
}

/** One tab stop for a grid: arrow keys, Home, End and the page keys move among the elements with `data-place`. */
export function useGrid({ rows, columns, page = 10 }: GridSize, start: Place = { row: 0, column: 0 }): Grid {
  const ref = useRef<HTMLDivElement>(null)
  const moving = useRef(false)
  const [place, setPlace] = useState(start)
  const at = {
    row: Math.max(0, Math.min(rows - 1, place.row)),
    column: Math.max(0, Math.min(columns - 1, place.column)),
  }

  // After the render that brought the cell into being. A row of one cell answers for all its columns.
  useLayoutEffect(() => {
    if (!moving.current) return
    moving.current = false
    const find = (column: number) => ref.current?.querySelector(`[data-place="${placeOf(at.row, column)}"]`)
    const cell = find(at.column) ?? find(0)
    if (!(cell instanceof HTMLElement)) return
    cell.focus({ preventScroll: true })
    cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  })

  return {
    ref,
    at,
    onKeyDown: (event) => {
      const next = moveIn({ rows, columns, page }, at, event)
      if (!next) return
      event.preventDefault()
      moving.current = true
      setPlace(next)
    },
    onFocus: (event) => {
      const text = event.target instanceof HTMLElement ? event.target.dataset.place : undefined
      const [row, column] = (text ?? '').split('-').map(Number)
      // A row of one cell keeps the column that one came from.
      if (row === undefined || column === undefined || moving.current) return
      if (row !== at.row || (column !== at.column && column !== 0)) setPlace({ row, column })
    },
  }
}
