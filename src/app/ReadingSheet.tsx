import { type ReactNode, type Ref, useState } from 'react'
import { m } from '../i18n/generated/messages.js'
import styles from './ReadingSheet.module.css'

interface Props {
  readonly ref: Ref<HTMLElement>
  readonly label: string
  /** CSS pixels kept free below it. */
  readonly bottom: number
  readonly children: ReactNode
}

/** The reading panel of a phone: half the height, or nearly all of it. */
export function ReadingSheet({ ref, label, bottom, children }: Props) {
  const [full, setFull] = useState(false)
  return (
    <aside ref={ref} className={styles.sheet} data-full={full || undefined} style={{ bottom }} aria-label={label}>
      <button type="button" className={styles.grip} aria-expanded={full} onClick={() => setFull(!full)}>
        <span className={styles.bar} aria-hidden="true" />
        <span className="visually-hidden">{full ? m.sheet_half() : m.sheet_full()}</span>
      </button>
      <div className={styles.body}>{children}</div>
    </aside>
  )
}
