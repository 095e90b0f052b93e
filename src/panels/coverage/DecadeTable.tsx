import { useMemo } from 'react'
import { compareText, formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { useShowOnMap } from '../documents/pages.ts'
import { countryName } from '../words.ts'
import { CoverageSection, Scrolled } from './CoverageSection.tsx'
import styles from './coverage.module.css'
import { type DecadeColumn, decadeTable } from './coverage.ts'
import { shade } from './shade.ts'

export function DecadeTable({ anchor }: { readonly anchor: string }) {
  const { dataset } = useAtlas()
  const show = useShowOnMap()
  const table = useMemo(() => decadeTable(dataset), [dataset])
  const name = (id: string) => countryName(dataset, id)
  const rows = [...table.rows].sort((a, b) => compareText(name(a.country), name(b.country)))
  const title = m.coverage_decades()
  return (
    <CoverageSection anchor={anchor} title={title} note={m.coverage_decades_note()}>
      <Scrolled>
        <table className={styles.decades}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{m.coverage_country()}</th>
              {table.columns.map((column) => (
                <th key={column.to} scope="col">
                  {columnText(column)}
                </th>
              ))}
              <th scope="col">{m.coverage_undated()}</th>
              <th scope="col">{m.coverage_total()}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.country}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.link}
                    onClick={() => show({ type: 'country', id: row.country })}
                  >
                    {name(row.country)}
                  </button>
                </th>
                {row.cells.map((count, i) => (
                  <td
                    key={table.columns[i]?.to}
                    data-empty={count === 0 || undefined}
                    style={count > 0 ? { background: shade(count, table.most) } : undefined}
                  >
                    {formatNumber(count)}
                  </td>
                ))}
                <td>{formatNumber(row.undated)}</td>
                <td className={styles.strong}>{formatNumber(row.total)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{m.coverage_distinct()}</th>
              {table.totals.cells.map((count, i) => (
                <td key={table.columns[i]?.to}>{formatNumber(count)}</td>
              ))}
              <td>{formatNumber(table.totals.undated)}</td>
              <td className={styles.strong}>{formatNumber(table.totals.total)}</td>
            </tr>
          </tfoot>
        </table>
      </Scrolled>
    </CoverageSection>
  )
}

/** "before 1950", "1950–59", and for the decade under way "2020–26". */
function columnText({ from, to }: DecadeColumn): string {
  if (from === null) return m.coverage_before({ year: to + 1 })
  return from === to ? String(from) : m.coverage_years({ from, to: String(to % 100).padStart(2, '0') })
}
