import { type CSSProperties, useEffect, useRef } from 'react'
import { m } from '../i18n/generated/messages.js'

export interface ListItem {
  readonly id: string
  readonly text: string
  /** Set in tabular figures at the end of the row. */
  readonly count?: string
}

interface ListPopoverProps {
  readonly title: string
  readonly items: readonly ListItem[]
  readonly style: CSSProperties
  readonly onPick: (id: string) => void
  readonly onPoint?: (id: string | null) => void
  readonly onClose: () => void
}

/** A short list over the map. Escape, a click elsewhere and a choice close it; focus goes back where it was. */
export function ListPopover({ title, items, style, onPick, onPoint, onClose }: ListPopoverProps) {
  const ref = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const before = document.activeElement
    ref.current?.querySelector<HTMLElement>('li button')?.focus()
    const onDown = (event: PointerEvent) => {
      if (!ref.current?.contains(event.target as Node)) close.current()
    }
    document.addEventListener('pointerdown', onDown, true)
    return () => {
      document.removeEventListener('pointerdown', onDown, true)
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus()
    }
  }, [])
  return (
    <div
      ref={ref}
      className="map-popover"
      role="dialog"
      aria-label={title}
      style={style}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header>
        <h3>{title}</h3>
        <button type="button" aria-label={m.close()} onClick={onClose}>
          ×
        </button>
      </header>
      <ul>
        {items.map(({ id, text, count }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => onPick(id)}
              onMouseEnter={() => onPoint?.(id)}
              onMouseLeave={() => onPoint?.(null)}
              onFocus={() => onPoint?.(id)}
              onBlur={() => onPoint?.(null)}
            >
              <span>{text}</span>
              {count !== undefined && <span className="map-count">{count}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
