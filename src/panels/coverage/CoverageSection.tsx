import { type ReactNode, useId } from 'react'
import styles from './coverage.module.css'

interface CoverageSectionProps {
  /** Target of the list of contents. */
  readonly anchor: string
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}

export function CoverageSection({ anchor, title, note, children }: CoverageSectionProps) {
  const id = useId()
  return (
    <section id={anchor} className={styles.section} aria-labelledby={id} tabIndex={-1}>
      <h3 id={id} className={styles.sectionTitle}>
        {title}
      </h3>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  )
}

/** A table wider than a phone scrolls inside itself. */
export function Scrolled({ children }: { readonly children: ReactNode }) {
  return <div className={styles.scrolled}>{children}</div>
}
