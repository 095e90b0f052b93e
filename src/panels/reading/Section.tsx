import { type ReactNode, useId } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import styles from './reading.module.css'

interface SectionProps {
  readonly title: string
  readonly count?: number
  readonly note?: string
  readonly children: ReactNode
}

export function Section({ title, count, note, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.sectionTitle}>
        {title}
        {count !== undefined && <span className={styles.sectionCount}> {formatNumber(count)}</span>}
      </h3>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  )
}
