import type { Mission } from '../../domain/schema.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { Bar } from '../../ui/Bar.tsx'
import { countryName } from '../words.ts'
import styles from './reading.module.css'
import { contingentsByYear } from './recordPage.ts'
import { Section } from './Section.tsx'

/** Who sent how many, year by year. Estimates are marked. */
export function ContingentsTable({ contingents }: { readonly contingents: NonNullable<Mission['contingents']> }) {
  const { dataset } = useAtlas()
  const years = contingentsByYear(contingents)
  const most = Math.max(1, ...years.map((y) => y.total))
  const size = (value: number, estimated: boolean) =>
    estimated ? m.read_estimated({ formatted: formatNumber(value) }) : formatNumber(value)
  return (
    <Section title={m.read_contingents()} note={m.read_contingents_note()}>
      <table className={styles.table}>
        <caption className="visually-hidden">{m.read_contingents()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.read_year()}</th>
            <th scope="col">{m.read_total()}</th>
            <th scope="col">{m.read_by_country()}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              <td className={styles.number}>
                {size(year.total, year.estimated)}
                <Bar share={year.total / most} color="var(--kind-mission)" thickness={3} />
              </td>
              <td>
                {year.parts.map((p) => `${countryName(dataset, p.country)} ${size(p.size, p.estimated)}`).join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
