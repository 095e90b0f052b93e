import type { CompiledRecord } from '../../dataset/compiled.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { countryName } from '../words.ts'
import { useGo, useHover } from './go.ts'
import styles from './groups.module.css'
import { yearSpan } from './lookup.ts'
import reading from './reading.module.css'
import { Section } from './Section.tsx'
import { type Participant, participantsOf } from './seriesPage.ts'

const WIDTH = 160

/** Who took part in which editions: a row for each state, with a mark for each dated edition. */
export function Participants({ editions }: { readonly editions: readonly CompiledRecord[] }) {
  const { dataset } = useAtlas()
  const rows = participantsOf(dataset, editions)
  const span = yearSpan(editions)
  if (rows.length === 0) return null
  return (
    <Section title={m.series_participants()} count={rows.length} note={m.series_participants_note()}>
      <table className={styles.participants}>
        <caption className="visually-hidden">{m.series_participants()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.series_country()}</th>
            <th scope="col" className={styles.count}>
              {m.series_editions()}
            </th>
            <th scope="col" className={styles.strip}>
              {span ? (
                <span className={styles.ends}>
                  <span>{span[0]}</span>
                  {span[1] > span[0] && <span>{span[1]}</span>}
                </span>
              ) : (
                m.series_years()
              )}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.country} row={row} span={span} kind={editions[0]?.kind ?? 'exercise'} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

interface RowProps {
  readonly row: Participant
  readonly span: readonly [number, number] | null
  readonly kind: string
}

function Row({ row: { country, count, years }, span, kind }: RowProps) {
  const { dataset } = useAtlas()
  const go = useGo()
  const hover = useHover({ type: 'country', id: country })
  const [first, last] = span ?? [0, 0]
  const x = (year: number) => 4 + ((WIDTH - 8) * (year - first)) / Math.max(1, last - first)
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={reading.textButton}
          onClick={() => go({ type: 'country', id: country })}
          {...hover}
        >
          {countryName(dataset, country)}
        </button>
      </th>
      <td className={styles.count}>{formatNumber(count)}</td>
      <td className={styles.strip}>
        <svg
          viewBox={`0 0 ${WIDTH} 16`}
          preserveAspectRatio="none"
          role="img"
          aria-label={years.join(', ') || m.undated()}
        >
          <line className={styles.base} x1="4" x2={WIDTH - 4} y1="8" y2="8" />
          {years.map((year) => (
            <rect key={year} className={styles.mark} data-kind={kind} x={x(year) - 1.5} width="3" y="2" height="12">
              <title>{year}</title>
            </rect>
          ))}
        </svg>
      </td>
    </tr>
  )
}
