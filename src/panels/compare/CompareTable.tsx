import { type ReactNode, useId } from 'react'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { useGo } from '../reading/go.ts'
import { countryName } from '../words.ts'
import styles from './compare.module.css'

interface SectionProps {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}

export function CompareSection({ title, note, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.sectionTitle}>
        {title}
      </h3>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  )
}

interface CompareTableProps {
  readonly title: string
  /** Heads the column of rows' names. */
  readonly corner: string
  readonly countries: readonly string[]
  readonly rows: readonly {
    readonly key: string
    readonly label: ReactNode
    /** One for each country. */
    readonly cells: readonly ReactNode[]
    readonly strong?: boolean
  }[]
}

/** A row for each value, a column for each country; on a narrow page the row's name stands above its values. */
export function CompareTable({ title, corner, countries, rows }: CompareTableProps) {
  const { dataset } = useAtlas()
  const go = useGo()
  if (rows.length === 0) return <p className={styles.note}>{m.compare_none_named()}</p>
  return (
    <table className={styles.table} data-columns={countries.length}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {corner}
          </th>
          {countries.map((id) => (
            <th key={id} scope="col">
              <button type="button" className={styles.link} onClick={() => go({ type: 'country', id })}>
                {countryName(dataset, id)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, cells, strong }) => (
          <tr key={key} data-strong={strong || undefined}>
            <th scope="row">{label}</th>
            {cells.map((cell, i) => (
              <td key={countries[i]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
