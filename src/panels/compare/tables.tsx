import { confidenceLabel, kindPluralLabel, memberStatusLabel } from '../../dataset/labels.ts'
import type { Membership } from '../../domain/schema.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { KindMark, kindColor } from '../../ui/KindMark.tsx'
import { shareText } from '../coverage/ShareCell.tsx'
import { spanText } from '../figures/years.ts'
import { useGo } from '../reading/go.ts'
import { titleOf, valueLabel } from '../words.ts'
import { CompareSection, CompareTable } from './CompareTable.tsx'
import { CountCell } from './CountCell.tsx'
import styles from './compare.module.css'
import type { Comparison, Row } from './compare.ts'

interface Props {
  readonly comparison: Comparison
}

function idsOf({ countries }: Comparison): readonly string[] {
  return countries.map((country) => country.id)
}

function mostOf(rows: readonly Row<unknown>[]): number {
  return Math.max(0, ...rows.flatMap((row) => row.counts))
}

export function Kinds({ comparison }: Props) {
  const { countries, kinds } = comparison
  const most = mostOf(kinds)
  const title = m.compare_records()
  return (
    <CompareSection title={title}>
      <CompareTable
        title={title}
        corner={m.compare_kind()}
        countries={idsOf(comparison)}
        rows={[
          {
            key: 'all',
            label: m.compare_all_kinds(),
            strong: true,
            cells: countries.map(({ id, all, matching }) => (
              <span key={id} className={styles.count}>
                <span>{formatNumber(matching)}</span>
                {matching < all && (
                  <span className={styles.faint}>{m.compare_of_all({ formatted: formatNumber(all) })}</span>
                )}
              </span>
            )),
          },
          ...kinds.map(({ key, counts }) => ({
            key,
            label: (
              <>
                <KindMark kind={key} /> {kindPluralLabel(key)}
              </>
            ),
            cells: counts.map((count, i) => (
              <CountCell key={countries[i]?.id} count={count} most={most} color={kindColor(key)} />
            )),
          })),
        ]}
      />
    </CompareSection>
  )
}

export function Decades({ comparison }: Props) {
  const most = mostOf(comparison.decades)
  const title = m.compare_decades()
  return (
    <CompareSection title={title} note={m.compare_decades_note()}>
      <CompareTable
        title={title}
        corner={m.figures_decade()}
        countries={idsOf(comparison)}
        rows={comparison.decades.map(({ key, counts }) => ({
          key: key ? spanText(key) : 'undated',
          label: key ? spanText(key) : m.figures_undated(),
          cells: cellsOf(comparison, counts, most),
        }))}
      />
    </CompareSection>
  )
}

export function Organizations({ comparison }: Props) {
  const go = useGo()
  const title = m.compare_organizations()
  return (
    <CompareSection title={title}>
      <CompareTable
        title={title}
        corner={m.compare_organization()}
        countries={idsOf(comparison)}
        rows={comparison.organizations.map(({ record, memberships }) => ({
          key: record.id,
          label: (
            <button type="button" className={styles.link} onClick={() => go({ type: 'record', id: record.id })}>
              {titleOf(record)}
            </button>
          ),
          cells: memberships.map((list, i) => <Memberships key={comparison.countries[i]?.id} list={list} />),
        }))}
      />
    </CompareSection>
  )
}

function Memberships({ list }: { readonly list: readonly Membership[] }) {
  if (list.length === 0) return <span className={styles.faint}>{m.compare_no_member()}</span>
  return (
    <ul>
      {list.map((membership) => (
        <li key={`${membership.status} ${membership.from ?? ''}`}>{membershipText(membership)}</li>
      ))}
    </ul>
  )
}

/** "Member, May 2008 – Apr 2019". */
function membershipText({ status, from, to }: Membership): string {
  const [start, end] = [from, to].map((date) => (date === undefined ? null : formatEdtf(date, 'short')))
  const since = start ? m.compare_since({ date: start }) : null
  const until = end ? m.compare_until({ date: end }) : null
  const interval = start && end ? m.compare_interval({ from: start, to: end }) : (since ?? until ?? m.undated())
  return m.compare_membership({ status: memberStatusLabel(status), interval })
}

interface ValuesProps extends Props {
  readonly facet: 'activity' | 'threat'
}

/** Activities or threats. */
export function Values({ comparison, facet }: ValuesProps) {
  const { dataset } = useAtlas()
  const rows = facet === 'activity' ? comparison.activities : comparison.threats
  const most = mostOf(rows)
  const title = facet === 'activity' ? m.compare_activities() : m.compare_threats()
  return (
    <CompareSection title={title} note={m.compare_values_note()}>
      <CompareTable
        title={title}
        corner={facet === 'activity' ? m.compare_activity() : m.compare_threat()}
        countries={idsOf(comparison)}
        rows={rows.map(({ key, counts }) => ({
          key,
          label: valueLabel(dataset, facet, key),
          cells: cellsOf(comparison, counts, most),
        }))}
      />
    </CompareSection>
  )
}

/** Shares of each country's own records, so that few can be held against many. */
export function ConfidenceRows({ comparison }: Props) {
  const title = m.compare_confidence()
  return (
    <CompareSection title={title}>
      <CompareTable
        title={title}
        corner={m.compare_confidence_column()}
        countries={idsOf(comparison)}
        rows={comparison.confidence.map(({ key, counts }) => ({
          key,
          label: confidenceLabel(key),
          cells: counts.map((count, i) => {
            const all = comparison.countries[i]?.matching ?? 0
            const percent = shareText(all > 0 ? count / all : 0)
            const text = m.compare_share({ percent, formatted: formatNumber(count) })
            return <CountCell key={comparison.countries[i]?.id} count={count} most={all} text={text} />
          }),
        }))}
      />
    </CompareSection>
  )
}

function cellsOf({ countries }: Comparison, counts: readonly number[], most: number) {
  return counts.map((count, i) => <CountCell key={countries[i]?.id} count={count} most={most} />)
}
