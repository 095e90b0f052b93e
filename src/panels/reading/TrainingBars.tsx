import { useId } from 'react'
import type { Flow } from '../../domain/schema.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import styles from './TrainingFlow.module.css'

const WIDTH = 340
const TOP = 14
const BASE = 78
const HEIGHT = 92
const TICK_EVERY = 5
const EDGE = 14

/** One bar a year, from the first year to the last; a year without a row stays empty. The table says the same. */
export function TrainingBars({ flows }: { readonly flows: readonly Flow[] }) {
  const hatch = useId()
  const years = flows.map((flow) => flow.year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const step = WIDTH / (last - first + 1)
  const most = flows.reduce((a, b) => (b.courses > a.courses ? b : a))
  const x = (year: number) => (year - first) * step
  const height = (courses: number) => Math.max(1, ((BASE - TOP) * courses) / most.courses)
  /** Text centred there stays inside the drawing. */
  const within = (at: number) => Math.min(WIDTH - EDGE, Math.max(EDGE, at))
  const label = m.flow_label({ from: first, to: last, year: most.year, formatted: formatNumber(most.courses) })
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="4" className={styles.hatch} />
        </pattern>
      </defs>
      <line x1="0" x2={WIDTH} y1={BASE} y2={BASE} className={styles.base} />
      {flows.map((flow) => (
        <rect
          key={flow.year}
          x={x(flow.year) + step * 0.12}
          y={BASE - height(flow.courses)}
          width={step * 0.76}
          height={height(flow.courses)}
          className={flow.incomplete ? styles.partly : styles.bar}
          {...(flow.incomplete ? { fill: `url(#${hatch})` } : {})}
        >
          <title>{`${flow.year}: ${formatNumber(flow.courses)}`}</title>
        </rect>
      ))}
      <text x={within(x(most.year) + step / 2)} y={TOP - 4} className={styles.value}>
        {formatNumber(most.courses)}
      </text>
      {Array.from({ length: last - first + 1 }, (_, i) => first + i)
        .filter((year) => year % TICK_EVERY === 0)
        .map((year) => (
          <text key={year} x={within(x(year) + step / 2)} y={HEIGHT - 3} className={styles.tick}>
            {year}
          </text>
        ))}
    </svg>
  )
}
