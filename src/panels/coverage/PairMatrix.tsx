import { type KeyboardEvent, useRef, useState } from 'react'
import { compareText, formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { useShowOnMap } from '../documents/pages.ts'
import { countryName } from '../words.ts'
import { CoverageSection } from './CoverageSection.tsx'
import { southAmericans } from './coverage.ts'
import styles from './pairs.module.css'
import { moveIn, PAIR_STATES, type PairCell, type PairState, type Place, pairMatrix } from './pairs.ts'
import { shade } from './shade.ts'

const KEY: Record<PairState, (inputs: { count: number; formatted: string }) => string> = {
  records: m.coverage_key_records,
  'records-unsearched': m.coverage_key_records_unsearched,
  searched: m.coverage_key_searched,
  unsearched: m.coverage_key_unsearched,
}

/** Every pair once: how many bilateral records, and where there are none, whether anyone looked. */
export function PairMatrix({ anchor }: { readonly anchor: string }) {
  const { dataset } = useAtlas()
  const countries = [...southAmericans(dataset)].sort((a, b) =>
    compareText(countryName(dataset, a), countryName(dataset, b)),
  )
  const matrix = pairMatrix(dataset, countries)
  const [at, setAt] = useState<Place>({ row: 0, column: 0 })
  const table = useRef<HTMLTableElement>(null)
  const name = (id: string) => countryName(dataset, id)

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveIn(matrix.rows.length, at, event.key)
    if (!next) return
    event.preventDefault()
    setAt(next)
    const cell = table.current?.querySelector(`[data-place="${next.row}-${next.column}"]`)
    if (cell instanceof HTMLElement) cell.focus()
  }

  const title = m.coverage_pairs({ formatted: formatNumber(matrix.total) })
  return (
    <CoverageSection anchor={anchor} title={title} note={m.coverage_pairs_note()}>
      <div className={styles.plate}>
        {/* biome-ignore lint/a11y/useSemanticElements: a table whose cells the arrow keys reach is a grid */}
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the same */}
        <table ref={table} role="grid" className={styles.matrix} onKeyDown={onKeyDown}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <td />
              {matrix.columns.map((id) => (
                <th key={id} scope="col">
                  <span aria-hidden="true" title={name(id)}>
                    {id}
                  </span>
                  <span className="visually-hidden">{name(id)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row, r) => (
              <tr key={row.country}>
                <th scope="row">
                  <span className={styles.fullName}>{name(row.country)}</span>
                  <span className={styles.code} title={name(row.country)} aria-hidden="true">
                    {row.country}
                  </span>
                </th>
                {row.cells.map((cell, c) => (
                  <td key={cell.pair}>
                    <MatrixCell
                      cell={cell}
                      most={matrix.most}
                      place={`${r}-${c}`}
                      current={at.row === r && at.column === c}
                      onFocus={() => setAt({ row: r, column: c })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <div className={styles.aside}>
          <ul className={styles.key}>
            {PAIR_STATES.map((state) => (
              <li key={state}>
                <span className={styles.sample} data-state={state} aria-hidden="true">
                  <CellMark state={state} records={9} />
                </span>{' '}
                <span>
                  {KEY[state]({ count: matrix.counts[state], formatted: formatNumber(matrix.counts[state]) })}
                </span>
              </li>
            ))}
          </ul>
          <p className={styles.reading}>{m.coverage_pairs_reading()}</p>
        </div>
      </div>
    </CoverageSection>
  )
}

interface MatrixCellProps {
  readonly cell: PairCell
  readonly most: number
  readonly place: string
  /** The one cell that the Tab key reaches. */
  readonly current: boolean
  readonly onFocus: () => void
}

function MatrixCell({ cell, most, place, current, onFocus }: MatrixCellProps) {
  const { dataset } = useAtlas()
  const show = useShowOnMap()
  const [a, b] = cell.pair.split('-').map((id) => countryName(dataset, id))
  const label = m.coverage_pair_label({
    name: `${a} – ${b}`,
    state: stateText(cell),
  })
  return (
    <button
      type="button"
      className={styles.cell}
      data-state={cell.state}
      data-place={place}
      tabIndex={current ? 0 : -1}
      aria-label={label}
      title={label}
      style={cell.records > 0 ? { background: shade(cell.records, most) } : undefined}
      onFocus={onFocus}
      onClick={() => show({ type: 'pair', id: cell.pair })}
    >
      <CellMark state={cell.state} records={cell.records} />
    </button>
  )
}

function stateText({ state, records }: PairCell): string {
  if (state === 'searched') return m.coverage_state_searched()
  if (state === 'unsearched') return m.coverage_state_unsearched()
  const count = m.coverage_pair_records({ count: records, formatted: formatNumber(records) })
  return state === 'records' ? count : `${count}; ${m.coverage_state_unsearched()}`
}

/** A number, a ring for a search that found nothing, a question mark where nobody looked. */
function CellMark({ state, records }: { readonly state: PairState; readonly records: number }) {
  if (state === 'unsearched') return <>?</>
  if (state !== 'searched') return <>{formatNumber(records)}</>
  return (
    <svg aria-hidden="true" width="10" height="10" viewBox="-5 -5 10 10">
      <circle r="3.8" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  )
}
