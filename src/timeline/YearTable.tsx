import { memo } from 'react'
import { countLabel } from '../dataset/labels.ts'
import { KINDS } from '../domain/taxonomy.ts'
import { formatList, formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import type { Lang } from '../state/view.ts'
import type { Histogram, YearCounts } from './histogram.ts'

function kindsText({ byKind }: YearCounts): string {
  return formatList(KINDS.filter((kind) => byKind[kind] > 0).map((kind) => countLabel(kind, byKind[kind])))
}

interface YearTableProps {
  /** Of the sentence that sums it up. */
  readonly id: string
  readonly histogram: Histogram
  readonly lang: Lang
}

/** The bars as a table, for readers who do not see them. Again only for other bars or another language. */
export const YearTable = memo(function YearTable({ id, histogram }: YearTableProps) {
  return (
    <table className="visually-hidden">
      <caption id={id}>{barsText(histogram)}</caption>
      <thead>
        <tr>
          <th scope="col">{m.timeline_table_year()}</th>
          <th scope="col">{m.timeline_table_records()}</th>
          <th scope="col">{m.timeline_table_kinds()}</th>
        </tr>
      </thead>
      <tbody>
        {histogram.years
          .filter((year) => year.total > 0)
          .map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              <td>{formatNumber(year.total)}</td>
              <td>{kindsText(year)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
})

function barsText({ years, total, tallest }: Histogram): string {
  if (!tallest) return m.timeline_no_bars()
  return m.timeline_bars({
    records: countLabel('record', total),
    first: String(years[0]?.year),
    last: String(years.at(-1)?.year),
    year: String(tallest.year),
    most: countLabel('record', tallest.total),
  })
}
