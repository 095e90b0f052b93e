import { useEffect, useState } from 'react'
import { m } from '../../i18n/generated/messages.js'
import styles from './UpdateNotice.module.css'
import { watchForUpdates } from './updates.ts'

/** A quiet offer of a new version, which is stored already; the reader says when. */
export function UpdateNotice() {
  const [takeOver, setTakeOver] = useState<(() => void) | null>(null)
  useEffect(() => {
    if (import.meta.env.DEV) return
    return watchForUpdates((act) => setTakeOver(() => act))
  }, [])
  if (!takeOver) return null
  return (
    <output className={styles.notice}>
      <span>{m.update_ready()}</span>
      <button type="button" onClick={takeOver}>
        {m.update_reload()}
      </button>
      <button type="button" onClick={() => setTakeOver(null)}>
        {m.update_later()}
      </button>
    </output>
  )
}
