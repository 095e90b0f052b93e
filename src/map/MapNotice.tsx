import { useState } from 'react'
import { m } from '../i18n/generated/messages.js'
import type { Insets } from './projection.ts'

/** One polite line about the map itself; it can be put away. */
export function MapNotice({ text, insets }: { readonly text: string | null; readonly insets: Insets }) {
  const [closed, setClosed] = useState<string | null>(null)
  return (
    <output className="map-notice" style={{ bottom: insets.bottom, left: insets.left, right: insets.right }}>
      {text !== null && text !== closed && (
        <p>
          {text}
          <button type="button" onClick={() => setClosed(text)}>
            {m.map_dismiss()}
          </button>
        </p>
      )}
    </output>
  )
}
