import { memo, useMemo } from 'react'
import { yearOf } from '../domain/time.ts'
import { m } from '../i18n/generated/messages.js'
import type { Lang } from '../state/view.ts'
import styles from './Plot.module.css'
import { type TimeScale, ticksOf } from './scale.ts'

const LABEL_WIDTH = 36
/** Room that the words at the break need. */
const BREAK_WORDS = 132

interface AxisProps {
  readonly scale: TimeScale
  readonly y: number
  /** Free room after its end. */
  readonly overhang: number
  readonly lang: Lang
}

/** Years along the bottom, and the mark where the scale changes. */
export const Axis = memo(function Axis({ scale, y, overhang }: AxisProps) {
  const ticks = useMemo(() => ticksOf(scale, LABEL_WIDTH, overhang), [scale, overhang])
  const knee = scale.break
  const year = knee && yearOf(knee.day)
  return (
    <g className={styles.axis}>
      <line x1={0} x2={scale.width} y1={y + 0.5} y2={y + 0.5} />
      {ticks.map((tick) => (
        <g key={tick.year} transform={`translate(${tick.x.toFixed(2)} ${y})`}>
          <line y2={5} />
          <text x={3} y={12}>
            {tick.year}
          </text>
        </g>
      ))}
      {knee && (
        <g className={styles.break} transform={`translate(${knee.x.toFixed(2)} ${y})`}>
          <title>{m.timeline_break_explained({ year: String(year) })}</title>
          <rect x={-9} y={-8} width={11} height={16} />
          <path d="M-8 5L-4 -5M-4 5L0 -5" />
          {knee.x >= BREAK_WORDS && (
            <text x={-12} y={-4} textAnchor="end">
              {m.timeline_break({ year: String(year) })}
            </text>
          )}
        </g>
      )}
    </g>
  )
})
