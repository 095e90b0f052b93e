import { type ReactNode, useId } from 'react'
import type { CompiledRecord } from '../../dataset/compiled.ts'
import { KINDS } from '../../domain/taxonomy.ts'
import { dayOf } from '../../domain/time.ts'
import { KIND_PATHS, kindColor } from '../../ui/KindMark.tsx'
import { firstDateText, titleOf } from '../words.ts'
import { useGo } from './go.ts'
import { type Axis, axisOf, type LaneItem, lanesOf, ticksOf, tonesOf } from './lanes.ts'
import styles from './reading.module.css'
import { inkOf, TimeKey } from './TimeKey.tsx'

const WIDTH = 360
const LEFT = 8
const RIGHT = 352
const LABEL = 15

export interface LineGroup {
  readonly title: string
  readonly records: readonly CompiledRecord[]
}

interface TimeFigureProps {
  readonly groups: readonly LineGroup[]
  /** First day after the as-of day. */
  readonly today: number
  /** What the drawing says, in words. */
  readonly label: string
  /** Most height that a lane may take, and least. */
  readonly pitch?: number
  readonly least?: number
  readonly children?: ReactNode
}

/** Records on one line of time, with the key of whatever is less than sure. */
export function TimeFigure({ groups, today, label, pitch: most = 14, least = 4, children }: TimeFigureProps) {
  const uid = useId()
  const all = groups.flatMap((g) => g.records)
  const axis = axisOf(all, today)
  if (!axis) return null
  const packed = groups
    .map((g) => ({ title: g.title, lanes: lanesOf(g.records, axis, today) }))
    .filter((g) => g.lanes.items.length > 0)
  const rows = packed.reduce((sum, g) => sum + g.lanes.count, 0)
  // Few records stand wide apart; many share about the same height.
  const pitch = Math.min(most, Math.max(least, 240 / rows))
  const heights = packed.map((g) => labelHeight(g.title) + g.lanes.count * pitch + 4)
  const height = heights.reduce((sum, h) => sum + h, 0)
  const x = scale(axis)
  const tones = tonesOf(packed.flatMap((g) => g.lanes.items))
  return (
    <figure className={styles.line}>
      <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${height + 18}`}>
        <defs>
          {KINDS.map((kind) => (
            <pattern
              key={kind}
              id={`${uid}-${kind}`}
              width="4"
              height="4"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="1.5" height="4" fill={kindColor(kind)} />
            </pattern>
          ))}
        </defs>
        {ticksOf(axis).map((year) => (
          <g key={year}>
            <line className={styles.tick} x1={x(dayOf(year))} x2={x(dayOf(year))} y1="0" y2={height} />
            <text className={styles.tickText} x={x(dayOf(year))} y={height + 13}>
              {year}
            </text>
          </g>
        ))}
        <line className={styles.today} x1={x(today)} x2={x(today)} y1="0" y2={height} />
        {packed.map((group, i) => {
          const top = heights.slice(0, i).reduce((sum, h) => sum + h, 0)
          return (
            <g key={group.title}>
              <text className={styles.lineTitle} x={LEFT} y={top + 11}>
                {group.title}
              </text>
              {group.lanes.items.map((item) => (
                <LaneMark
                  key={item.record.id}
                  item={item}
                  x={x}
                  y={top + labelHeight(group.title) + (item.lane + 0.5) * pitch}
                  size={Math.min(12, Math.max(least + 1, pitch - 3))}
                  hatch={`url(#${uid}-${item.record.kind})`}
                />
              ))}
            </g>
          )
        })}
      </svg>
      <figcaption>
        <TimeKey tones={tones} />
        {children}
      </figcaption>
    </figure>
  )
}

interface LaneMarkProps {
  readonly item: LaneItem
  readonly x: (day: number) => number
  readonly y: number
  readonly size: number
  readonly hatch: string
}

function LaneMark({ item, x, y, size, hatch }: LaneMarkProps) {
  const go = useGo()
  const { record } = item
  const color = kindColor(record.kind)
  const half = Math.min(2.5, size / 3)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the list below does it by keyboard
    <g className={styles.laneItem} onClick={() => go({ type: 'record', id: record.id })}>
      <title>{`${titleOf(record)} · ${firstDateText(record)}`}</title>
      {item.stretches.map((s) => (
        <rect
          key={`${s.from}-${s.to}`}
          x={x(s.from)}
          width={Math.max(1, x(s.to) - x(s.from))}
          y={y - half}
          height={half * 2}
          {...inkOf(s.tone, color, hatch)}
        />
      ))}
      <path
        d={KIND_PATHS[record.kind]}
        transform={`translate(${x(item.at)} ${y}) scale(${size / 16})`}
        fill={item.vague ? 'var(--paper)' : color}
        stroke={color}
        strokeWidth={item.vague ? 3 : 0}
        strokeDasharray={item.vague ? '4 2.5' : undefined}
      />
    </g>
  )
}

function labelHeight(title: string): number {
  return title === '' ? 3 : LABEL
}

function scale(axis: Axis): (day: number) => number {
  const k = (RIGHT - LEFT) / (axis.to - axis.from)
  return (day) => LEFT + (Math.min(axis.to, Math.max(axis.from, day)) - axis.from) * k
}
