import { useId, useState } from 'react'
import { m } from '../i18n/generated/messages.js'
import type { Insets } from './projection.ts'

interface Props {
  readonly text: string | null
  /** What there is to know beyond one line: shown when asked for. */
  readonly more?: string | null
  readonly insets: Insets
}

/** One polite line about the map itself; it can be put away. */
export function MapNotice({ text, more = null, insets }: Props) {
  const [closed, setClosed] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const id = useId()
  const shown = text !== null && text !== closed
  return (
    <div className="map-notice" style={{ bottom: insets.bottom, left: insets.left, right: insets.right }}>
      <div className="map-notice-box" hidden={!shown}>
        <output>{shown && text}</output>
        {more !== null && (
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {m.access_still_why()}
          </button>
        )}
        <button type="button" aria-label={m.map_dismiss()} onClick={() => setClosed(text)}>
          <span aria-hidden="true">×</span>
        </button>
        {open && more !== null && <p id={id}>{more}</p>}
      </div>
    </div>
  )
}
