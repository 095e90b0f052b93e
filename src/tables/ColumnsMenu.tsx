import { useEffect, useId, useRef, useState } from 'react'
import { m } from '../i18n/generated/messages.js'
import { useAtlasState } from '../state/context.ts'
import { TABLE_COLUMNS, toggleColumn } from '../state/view.ts'
import { COLUMNS } from './columns.ts'
import styles from './tables.module.css'

/** Which columns stand beside the title. Escape, a click elsewhere and leaving by Tab close it. */
export function ColumnsMenu() {
  const columns = useAtlasState((s) => s.view.table.columns)
  const apply = useAtlasState((s) => s.apply)
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return
    const onDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onDown, true)
    return () => document.removeEventListener('pointerdown', onDown, true)
  }, [open])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: watches its contents for Escape and for focus that leaves
    <div
      ref={root}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.preventDefault()
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {m.table_columns()}
        <span className={styles.caret} aria-hidden="true" />
      </button>
      {open && (
        <fieldset id={id} className={styles.sheet}>
          <legend className="visually-hidden">{m.table_columns()}</legend>
          {TABLE_COLUMNS.filter((column) => column !== 'title').map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                onChange={() => apply(toggleColumn(column), 'replace')}
              />
              {COLUMNS[column].label()}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
