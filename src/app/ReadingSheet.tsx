import { type KeyboardEvent, type PointerEvent, type ReactNode, type Ref, useRef, useState } from 'react'
import { m } from '../i18n/generated/messages.js'
import styles from './ReadingSheet.module.css'

interface Props {
  readonly ref: Ref<HTMLElement>
  readonly label: string
  /** CSS pixels kept free below it. */
  readonly bottom: number
  readonly children: ReactNode
}

const HEIGHTS = ['peek', 'half', 'full'] as const
type Height = (typeof HEIGHTS)[number]

const NAMES: Readonly<Record<Height, () => string>> = {
  peek: m.access_sheet_peek,
  half: m.access_sheet_half,
  full: m.access_sheet_full,
}

/** The reading panel of a phone, at three heights: by dragging its grip, by its buttons, by arrow keys on the grip. */
export function ReadingSheet({ ref, label, bottom, children }: Props) {
  const [height, setHeight] = useState<Height>('half')
  const [dragged, setDragged] = useState<number | null>(null)
  const from = useRef<number | null>(null)
  const at = HEIGHTS.indexOf(height)
  const go = (by: number) => setHeight(HEIGHTS[Math.max(0, Math.min(HEIGHTS.length - 1, at + by))] ?? height)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, Home: -2, End: 2 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    go(step)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = event.clientY
  }
  const onPointerMove = (event: PointerEvent) => {
    if (from.current !== null) setDragged(event.clientY - from.current)
  }
  const onPointerUp = (event: PointerEvent) => {
    if (from.current === null) return
    const by = event.clientY - from.current
    from.current = null
    setDragged(null)
    // A tap goes on to the next height; a long drag passes one over.
    if (Math.abs(by) < TAP) setHeight(HEIGHTS[(at + 1) % HEIGHTS.length] ?? height)
    else go(-Math.sign(by) * (Math.abs(by) > window.innerHeight * 0.45 ? 2 : 1))
  }
  const style = { bottom, ...(dragged === null ? {} : { transform: `translateY(${dragged}px)` }) }
  return (
    <aside
      ref={ref}
      className={styles.sheet}
      data-height={height}
      data-dragged={dragged !== null || undefined}
      style={style}
      aria-label={label}
    >
      <div className={styles.grip}>
        <button type="button" aria-label={m.sheet_half()} disabled={at === 0} onClick={() => go(-1)}>
          <Chevron d="M4 6l4 4 4-4" />
        </button>
        <div
          role="slider"
          tabIndex={0}
          className={styles.handle}
          aria-label={m.access_sheet_height()}
          aria-orientation="vertical"
          aria-valuemin={0}
          aria-valuemax={2}
          aria-valuenow={at}
          aria-valuetext={NAMES[height]()}
          onKeyDown={onKeyDown}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={() => {
            from.current = null
            setDragged(null)
          }}
        >
          <span className={styles.bar} aria-hidden="true" />
        </div>
        <button type="button" aria-label={m.sheet_full()} disabled={at === 2} onClick={() => go(1)}>
          <Chevron d="M4 10l4-4 4 4" />
        </button>
      </div>
      <div className={styles.body}>{children}</div>
    </aside>
  )
}

/** CSS pixels that a finger moves without meaning to. */
const TAP = 8

function Chevron({ d }: { readonly d: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  )
}
