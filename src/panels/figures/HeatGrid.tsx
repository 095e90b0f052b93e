import { Drawing, type Named, TEXT } from './Drawing.tsx'
import { fitted, textWidth } from './scale.ts'

const ROW = 24
const LEAST = 27

export interface HeatRow {
  readonly key: string
  readonly label: string
  readonly values: readonly number[]
}

interface HeatGridProps extends Named {
  readonly width: number
  readonly columns: readonly string[]
  readonly rows: readonly HeatRow[]
  /** The value with the deepest tint. */
  readonly most: number
  readonly format: (value: number) => string
}

/** Numbers on a tint that deepens with them: the number is always there, so the tint is never the only sign. */
export function HeatGrid({ width, columns, rows, most, format, ...named }: HeatGridProps) {
  const labels = Math.min(width * 0.52, 10 + Math.max(...rows.map((row) => textWidth(row.label, TEXT))))
  const longest = Math.max(...columns.map((column) => textWidth(column, TEXT)))
  const even = (width - labels) / columns.length
  const slanted = even < longest + 8
  // The last of the slanted names leans out over the edge.
  const lean = slanted ? textWidth(columns.at(-1) ?? '', TEXT) * 0.6 : 0
  const cell = Math.max(LEAST, Math.min(72, (width - labels - lean) / columns.length))
  const top = slanted ? longest * 0.8 + 14 : 22
  const full = Math.max(width, Math.ceil(labels + cell * columns.length + lean))
  return (
    <Drawing width={full} height={Math.ceil(top + rows.length * ROW)} {...named}>
      {columns.map((column, c) => {
        const x = labels + (c + 0.5) * cell
        return (
          <text
            key={column}
            x={x}
            y={top - 8}
            textAnchor={slanted ? 'start' : 'middle'}
            transform={slanted ? `rotate(-55 ${x} ${top - 8})` : undefined}
          >
            {column}
          </text>
        )
      })}
      {rows.map((row, r) => (
        <g key={row.key} transform={`translate(0 ${top + r * ROW})`}>
          <text x={labels - 8} y="16" textAnchor="end" fill="var(--ink)">
            {fitted(row.label, labels - 8, TEXT)}
          </text>
          {row.values.map((value, c) => (
            <g key={columns[c]} transform={`translate(${labels + c * cell} 0)`}>
              <title>{`${row.label}, ${columns[c] ?? ''}: ${format(value)}`}</title>
              <rect x="1" y="1" width={cell - 2} height={ROW - 2} fill="var(--paper-sunk)" />
              {value > 0 && (
                <rect
                  x="1"
                  y="1"
                  width={cell - 2}
                  height={ROW - 2}
                  fill="var(--kind-agreement)"
                  fillOpacity={Math.round((0.06 + 0.39 * Math.sqrt(Math.min(1, value / most))) * 100) / 100}
                />
              )}
              {value > 0 && (
                <text x={cell / 2} y="16" textAnchor="middle" fill="var(--ink)">
                  {format(value)}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </Drawing>
  )
}
