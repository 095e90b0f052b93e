import type { ReactNode } from 'react'
import { KIND_PATHS, kindColor, type MarkKind } from '../../ui/KindMark.tsx'
import { textWidth } from './scale.ts'

/** Size of the text in every chart. */
export const TEXT = 12

export interface Named {
  readonly labelledby: string
  readonly describedby: string
}

interface DrawingProps extends Named {
  readonly width: number
  readonly height: number
  /** True where parts of it can be reached by keyboard, so that it is not one image. */
  readonly parts?: boolean
  readonly children: ReactNode
}

/**
 * The `<svg>` of a figure. Charts are drawn with attributes and tokens only, never with classes, so that what is saved
 * looks like what is seen.
 */
export function Drawing({ width, height, labelledby, describedby, parts = false, children }: DrawingProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the heading of the figure names it
    <svg
      role={parts ? 'group' : 'img'}
      aria-labelledby={labelledby}
      aria-describedby={describedby}
      data-figure=""
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="var(--sans)"
      fontSize={TEXT}
      fill="var(--ink-soft)"
    >
      {children}
    </svg>
  )
}

export interface Series {
  readonly key: string
  readonly label: string
  readonly fill: string
  /** Text upon the fill. */
  readonly ink: string
  readonly kind?: MarkKind
}

const LEGEND_LINE = 20

interface PlacedSeries extends Series {
  readonly x: number
  readonly y: number
}

/** Series one after the other, on as many lines as they need. */
export function legendOf(
  series: readonly Series[],
  width: number,
): { readonly items: readonly PlacedSeries[]; readonly height: number } {
  let x = 0
  let y = 0
  const items = series.map((one) => {
    const need = 18 + textWidth(one.label, TEXT) + 18
    if (x > 0 && x + need - 18 > width) {
      x = 0
      y += LEGEND_LINE
    }
    const placed = { ...one, x, y }
    x += need
    return placed
  })
  return { items, height: series.length > 0 ? y + LEGEND_LINE + 6 : 0 }
}

export function Legend({ items }: { readonly items: readonly PlacedSeries[] }) {
  return items.map(({ key, label, fill, kind, x, y }) => (
    <g key={key} transform={`translate(${x} ${y})`}>
      {kind ? (
        <Mark kind={kind} x={6} y={9} fill={kindColor(kind)} />
      ) : (
        <rect y="3" width="12" height="12" fill={fill} stroke="var(--rule-strong)" strokeWidth="0.75" />
      )}
      <text x="18" y="13">
        {label}
      </text>
    </g>
  ))
}

interface MarkProps {
  readonly kind: MarkKind
  readonly x: number
  readonly y: number
  readonly fill: string
  readonly size?: number
}

export function Mark({ kind, x, y, fill, size = 12 }: MarkProps) {
  return <path d={KIND_PATHS[kind]} transform={`translate(${x} ${y}) scale(${size / 16})`} fill={fill} />
}
