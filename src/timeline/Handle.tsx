import { type KeyboardEvent, useRef } from 'react'
import { m } from '../i18n/generated/messages.js'
import { useAtlas } from '../state/context.ts'
import type { Window } from '../state/view.ts'
import { beginGesture, type Gesture } from './gesture.ts'
import { bounded, type End, keyMove } from './moves.ts'
import styles from './Plot.module.css'
import type { Domain } from './scale.ts'
import { fullDate } from './words.ts'

interface HandleProps {
  readonly which: End
  readonly window: Window
  readonly domain: Domain
  /** Of the line it stands for. */
  readonly x: number
  /** How far it can be gripped beyond its line, away from the window and into it. */
  readonly outside: number
  readonly inside: number
}

/** One end of the window. The pointer is the plot's business; this is its name, its value and its keys. */
export function Handle({ which, window, domain, x, outside, inside }: HandleProps) {
  const { store } = useAtlas()
  // A held key is one gesture, each press of its own another.
  const gesture = useRef<Gesture | null>(null)
  const release = () => {
    gesture.current = null
  }
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = keyMove(store.getState().view.window, which, event.key, event.shiftKey, domain)
    if (!next) return
    event.preventDefault()
    gesture.current ??= beginGesture(store)
    gesture.current.step(next)
  }
  const { from, to } = bounded(window, domain)
  const starts = which === 'from'
  const open = window[which] === null
  // Told as the last day inside, as readers think of an end.
  const range = starts
    ? { min: domain.start, max: to - 1, now: from, text: open ? m.timeline_open_start() : fullDate(from) }
    : { min: from, max: domain.end - 1, now: to - 1, text: open ? m.timeline_open_end() : fullDate(to - 1) }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.handle}
      data-handle={which}
      aria-label={starts ? m.timeline_start_handle() : m.timeline_end_handle()}
      aria-valuemin={range.min}
      aria-valuemax={range.max}
      aria-valuenow={Math.min(range.max, Math.max(range.min, range.now))}
      aria-valuetext={range.text}
      style={{ left: x - (starts ? outside : inside), width: outside + inside }}
      onKeyDown={press}
      onKeyUp={release}
      onBlur={release}
    >
      <span className={styles.line} style={starts ? { right: inside } : { left: inside }}>
        <span className={styles.tab} />
      </span>
    </div>
  )
}
