import { m } from '../i18n/generated/messages.js'
import { useAtlas } from '../state/context.ts'
import { setWindow } from '../state/view.ts'
import { stepWindow } from './events.ts'
import { SPEEDS, type Speed } from './playback.ts'
import styles from './Transport.module.css'
import type { TimelineModel } from './useTimeline.ts'

const PLAY = 'M4 2.5V13.5L13 8Z'
const PAUSE = 'M4 3H7V13H4ZM9 3H12V13H9Z'
const BACK = 'M3 3H5V13H3ZM13 3V13L6 8Z'
const FORWARD = 'M11 3H13V13H11ZM3 3V13L10 8Z'

function Icon({ path }: { path: string }) {
  return (
    <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
      <path d={path} fill="currentColor" />
    </svg>
  )
}

export function PlayButton({ model }: { model: TimelineModel }) {
  const { playback, playing, histogram } = model
  return (
    <button
      type="button"
      className={styles.button}
      data-main=""
      disabled={!playing.playing && histogram.eventYears.length === 0}
      onClick={playing.playing ? playback.pause : playback.play}
    >
      <Icon path={playing.playing ? PAUSE : PLAY} />
      <span className="visually-hidden">{playing.playing ? m.timeline_pause() : m.timeline_play()}</span>
    </button>
  )
}

/** To the neighbouring year with records. It stays reachable at the end, so that the focus is not lost on the last step. */
export function StepButton({ model, direction }: { model: TimelineModel; direction: 1 | -1 }) {
  const { store } = useAtlas()
  const { view, domain, histogram, playback } = model
  const next = stepWindow(view.window, view.mode, histogram.eventYears, domain, direction)
  const label = direction < 0 ? m.timeline_previous() : m.timeline_next()
  const step = () => {
    playback.pause()
    if (next) store.getState().apply(setWindow(next.from, next.to))
  }
  return (
    <button type="button" className={styles.button} title={label} aria-disabled={!next} onClick={step}>
      <Icon path={direction < 0 ? BACK : FORWARD} />
      <span className="visually-hidden">{label}</span>
    </button>
  )
}

const SPEED_LABEL: Record<Speed, () => string> = {
  slow: m.timeline_speed_slow,
  normal: m.timeline_speed_normal,
  fast: m.timeline_speed_fast,
}

export function SpeedChoice({ model: { playback, playing } }: { model: TimelineModel }) {
  return (
    <select
      className={styles.speed}
      aria-label={m.timeline_speed()}
      title={m.timeline_speed()}
      value={playing.speed}
      onChange={(event) => playback.setSpeed(event.target.value as Speed)}
    >
      {SPEEDS.map((speed) => (
        <option key={speed} value={speed}>
          {SPEED_LABEL[speed]()}
        </option>
      ))}
    </select>
  )
}
