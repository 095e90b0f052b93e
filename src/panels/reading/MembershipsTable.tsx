import { fieldLabel, memberStatusLabel } from '../../dataset/labels.ts'
import type { Organization } from '../../domain/schema.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { compareText } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { countryName } from '../words.ts'
import { useGo } from './go.ts'
import styles from './reading.module.css'
import { Section } from './Section.tsx'
import { Refs } from './Sources.tsx'

export function MembershipsTable({ record }: { readonly record: Organization }) {
  const { dataset } = useAtlas()
  const go = useGo()
  const name = (id: string) => countryName(dataset, id)
  const rows = [...record.memberships].sort(
    (a, b) => compareText(name(a.country), name(b.country)) || ((a.from ?? '') < (b.from ?? '') ? -1 : 1),
  )
  const states = new Set(rows.map((r) => r.country)).size
  return (
    <Section
      title={m.read_memberships()}
      count={states}
      {...(record.membersIncomplete ? { note: m.read_members_incomplete() } : {})}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{m.read_memberships()}</caption>
        <thead>
          <tr>
            <th scope="col">
              {m.filter_facet_country()}
              <Refs fields={['memberships', 'parties']} name={m.read_memberships()} />
            </th>
            <th scope="col">{fieldLabel('status')}</th>
            <th scope="col">{m.read_from()}</th>
            <th scope="col">{m.read_to()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.country}-${row.status}-${row.from ?? ''}`}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.textButton}
                  onClick={() => go({ type: 'country', id: row.country })}
                >
                  {name(row.country)}
                </button>
              </th>
              <td>{memberStatusLabel(row.status)}</td>
              <td>{row.from ? formatEdtf(row.from, 'short') : m.undated()}</td>
              <td>{row.to ? formatEdtf(row.to, 'short') : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
