import { useEffect, useId, useMemo, useState } from 'react'
import { dayOf, yearOf } from '../domain/time.ts'
import type { View } from '../state/view.ts'
import { useSize } from '../ui/useMeasured.ts'
import { Axis } from './Axis.tsx'
import { Bars } from './Bars.tsx'
import { ceilTo, floorTo } from './calendar.ts'
import { Handle } from './Handle.tsx'
import type { Histogram } from './histogram.ts'
import { bounded } from './moves.ts'
import styles from './Plot.module.css'
import { createScale, type Domain } from './scale.ts'
import { Tallest } from './Tallest.tsx'
import { usePlotPointer } from './usePlotPointer.ts'
import { YearNote } from './YearNote.tsx'
import { YearTable } from './YearTable.tsx'

const AXIS_HEIGHT = 17
/** Above the tallest bar, for the words that state it. */
const HEAD_HEIGHT = 6
/** Half of a fingertip stays outside the window, so that two handles on one day can both be gripped. */
const TOUCH = { outside: 30, inside: 14 }
/** What the bars leave free on both sides, beside a mouse. */
export const POINTER_PAD = 20
const POINTER = { outside: POINTER_PAD, inside: 8 }

interface PlotProps {
  readonly view: View
  readonly histogram: Histogram
  readonly domain: Domain
  readonly height: number
  readonly compact: boolean
  /** A press anywhere: whatever plays should stop. */
  readonly onPress: () => void
  /** True while a handle has the focus or something is dragged: its own values are being announced. */
  readonly onBusy: (busy: boolean) => void
}

/** Bars by year with the window over them. */
export function Plot({ view, histogram, domain, height, compact, onPress, onBusy }: PlotProps) {
  const clip = useId()
  const words = useId()
  const [ref, size] = useSize()
  const fullWidth = size.width || (compact ? 360 : 1000)
  const grip = compact ? TOUCH : POINTER
  const pad = grip.outside
  const scale = useMemo(() => createScale(domain, Math.max(1, fullWidth - 2 * pad)), [domain, fullWidth, pad])
  const { dragging, hovered, handlers } = usePlotPointer(scale, pad, onPress)
  const [focused, setFocused] = useState(false)
  useEffect(() => onBusy(focused || dragging), [onBusy, focused, dragging])

  const { window, mode, lang } = view
  const until = mode === 'until'
  const { from: first, to } = bounded(window, domain)
  const from = until ? domain.start : first
  const [x0, x1] = [scale.x(from), scale.x(to)]
  // Whole bars are coloured: the part of a year cannot be told from its bar.
  const [bar0, bar1] = [scale.x(floorTo('year', from)), scale.x(ceilTo('year', to))]
  const movable = !until && (window.from !== null || window.to !== null)
  const bottom = height - AXIS_HEIGHT
  const inside = Math.min(grip.inside, (x1 - x0) / 2)
  const hoveredYear = hovered === null || dragging ? undefined : histogram.years[hovered - yearOf(domain.start)]

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer's shortcut; handles and date fields do the same by keyboard
    <div
      ref={ref}
      className={styles.plot}
      data-dragging={dragging || undefined}
      style={{ height }}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      {...handlers}
    >
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: named by the caption of its table */}
      <svg className={styles.drawing} width={fullWidth} height={height} role="img" aria-labelledby={words}>
        <defs>
          <clipPath id={clip}>
            <rect x={bar0} y={0} width={Math.max(0, bar1 - bar0)} height={height} />
          </clipPath>
        </defs>
        <g transform={`translate(${pad} 0)`}>
          <rect
            className={styles.window}
            data-movable={movable || undefined}
            x={x0}
            y={0}
            width={Math.max(1, x1 - x0)}
            height={bottom}
          />
          {scale.break && (
            <rect className={styles.early} width={scale.break.x} y={HEAD_HEIGHT} height={bottom - HEAD_HEIGHT} />
          )}
          {hoveredYear && (
            <rect
              className={styles.hover}
              x={scale.x(dayOf(hoveredYear.year))}
              y={0}
              width={scale.x(dayOf(hoveredYear.year + 1)) - scale.x(dayOf(hoveredYear.year))}
              height={bottom}
            />
          )}
          <g transform={`translate(0 ${HEAD_HEIGHT})`}>
            <Bars histogram={histogram} scale={scale} height={bottom - HEAD_HEIGHT} clip={clip} />
          </g>
          <Axis scale={scale} y={bottom} overhang={pad} lang={lang} />
          <Tallest histogram={histogram} y={HEAD_HEIGHT + 10} room={scale.break?.x ?? 0} lang={lang} />
        </g>
      </svg>
      <YearTable id={words} histogram={histogram} lang={lang} />
      {!until && (
        <Handle which="from" window={window} domain={domain} x={pad + x0} outside={grip.outside} inside={inside} />
      )}
      <Handle which="to" window={window} domain={domain} x={pad + x1} outside={grip.outside} inside={inside} />
      {hoveredYear && <YearNote counts={hoveredYear} x={pad + scale.x(dayOf(hoveredYear.year, 7))} width={fullWidth} />}
    </div>
  )
}
