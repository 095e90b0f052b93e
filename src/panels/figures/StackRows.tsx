import { Drawing, Legend, legendOf, Mark, type Named, type Series, TEXT } from './Drawing.tsx'
import { fitted, textWidth } from './scale.ts'

const ROW = 26
const BAR = 18

export interface StackRow {
  readonly key: string
  readonly label: string
  /** One value per series. */
  readonly values: readonly number[]
  /** Written upon each part where there is room. */
  readonly texts: readonly string[]
  /** Written after the bar. */
  readonly end: string
}

interface StackRowsProps extends Named {
  readonly width: number
  readonly series: readonly Series[]
  readonly rows: readonly StackRow[]
  /** The value that fills the whole width; left out, every bar does. */
  readonly most?: number
}

/** One bar a row, cut into parts. */
export function StackRows({ width, series, rows, most, ...named }: StackRowsProps) {
  const labels = Math.min(width * 0.36, 8 + Math.max(...rows.map((row) => textWidth(row.label, TEXT))))
  const ends = 12 + Math.max(...rows.map((row) => textWidth(row.end, TEXT)))
  const room = Math.max(40, width - labels - ends)
  const legend = legendOf(series, width)
  return (
    <Drawing width={width} height={legend.height + rows.length * ROW} {...named}>
      <Legend items={legend.items} />
      <line
        x1={labels - 0.5}
        x2={labels - 0.5}
        y1={legend.height}
        y2={legend.height + rows.length * ROW}
        stroke="var(--rule-strong)"
      />
      {rows.map((row, r) => {
        const total = row.values.reduce((sum, value) => sum + value, 0)
        const unit = room / (most ?? Math.max(1, total))
        const y = legend.height + r * ROW
        return (
          <g key={row.key}>
            <title>{titleOf(row, series)}</title>
            <text x={labels - 8} y={y + 17} textAnchor="end" fill="var(--ink)">
              {fitted(row.label, labels - 8, TEXT)}
            </text>
            <Parts row={row} series={series} x={labels} y={y + (ROW - BAR) / 2} unit={unit} />
            <text x={labels + total * unit + 8} y={y + 17}>
              {row.end}
            </text>
          </g>
        )
      })}
    </Drawing>
  )
}

interface PartsProps {
  readonly row: StackRow
  readonly series: readonly Series[]
  readonly x: number
  readonly y: number
  readonly unit: number
}

function Parts({ row, series, x, y, unit }: PartsProps) {
  let at = x
  return series.map(({ key, fill, ink, kind }, i) => {
    const value = row.values[i] ?? 0
    if (value === 0) return null
    const [from, width] = [at, value * unit]
    at += width
    const text = row.texts[i] ?? ''
    const mark = kind !== undefined && width >= 14 ? 14 : 0
    return (
      <g key={key}>
        <rect x={from} y={y} width={Math.max(0.5, width - 1)} height={BAR} fill={fill} />
        {mark > 0 && kind && <Mark kind={kind} x={from + 8} y={y + BAR / 2} fill={ink} size={8} />}
        {width >= mark + textWidth(text, TEXT) + (mark > 0 ? 5 : 9) && (
          <text x={from + mark + (mark > 0 ? 1 : 5)} y={y + 13} fill={ink}>
            {text}
          </text>
        )}
      </g>
    )
  })
}

function titleOf(row: StackRow, series: readonly Series[]): string {
  const parts = series.flatMap(({ label }, i) => ((row.values[i] ?? 0) > 0 ? [`${label}: ${row.texts[i] ?? ''}`] : []))
  return `${row.label} (${row.end})\n${parts.join('\n')}`
}
