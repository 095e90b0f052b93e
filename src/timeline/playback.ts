import { type Day, dayOf } from '../domain/time.ts'
import type { Mode, Window } from '../state/view.ts'
import { addMonths, monthsBetween } from './calendar.ts'
import { endingIn, isCumulative } from './events.ts'

/**
 * Plays the timeline: the end of a window without a beginning grows, any other window slides at its present width, until
 * today. It knows neither React nor the store, and time comes from the clock it is given.
 */

export const SPEEDS = ['slow', 'normal', 'fast'] as const
export type Speed = (typeof SPEEDS)[number]

/** `after` calls back once, unless the function it returned was called before. */
export interface Clock {
  readonly after: (ms: number, call: () => void) => () => void
}

/** What playing acts on. */
export interface Subject {
  readonly window: () => Window
  readonly mode: () => Mode
  /** Years with records that pass the filters, ascending. */
  readonly eventYears: () => readonly number[]
  /** First day after the last one played. */
  readonly today: Day
  /** How many times faster it runs at that day: the axis is compressed before its break. */
  readonly pace: (day: Day) => number
  readonly reducedMotion: () => boolean
  /** Begins a run; the function it returns shows one step of it. */
  readonly begin: () => (window: Window) => void
}

export interface PlaybackState {
  readonly playing: boolean
  readonly speed: Speed
}

export interface Playback {
  readonly state: () => PlaybackState
  readonly subscribe: (listener: () => void) => () => void
  readonly play: () => void
  readonly pause: () => void
  readonly setSpeed: (speed: Speed) => void
}

interface Beat {
  readonly ms: number
  readonly months: number
}

const SMOOTH: Readonly<Record<Speed, Beat>> = {
  slow: { ms: 100, months: 1 },
  normal: { ms: 100, months: 3 },
  fast: { ms: 100, months: 6 },
}
/** Under reduced motion: whole years, and never more than two changes a second. */
const REDUCED: Readonly<Record<Speed, Beat>> = {
  slow: { ms: 1500, months: 12 },
  normal: { ms: 1000, months: 12 },
  fast: { ms: 500, months: 12 },
}

export function createPlayback(subject: Subject, clock: Clock): Playback {
  const listeners = new Set<() => void>()
  let state: PlaybackState = { playing: false, speed: 'normal' }
  let cancel = () => {}

  const set = (next: Partial<PlaybackState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const pause = () => {
    cancel()
    if (state.playing) set({ playing: false })
  }

  const play = () => {
    const start = state.playing ? null : firstFrame(subject)
    if (!start) return
    const mode = subject.mode()
    const show = subject.begin()
    let elapsed = 0
    let shown: Window = start
    set({ playing: true })

    const frame = (window: Window) => {
      show(window)
      shown = subject.window()
      if (window.to === subject.today) pause()
      else cancel = clock.after(beat(subject, state.speed).ms, next)
    }
    const next = () => {
      // Whoever moved the window or changed its meaning meanwhile has taken over.
      if (!same(subject.window(), shown) || subject.mode() !== mode) return pause()
      elapsed += beat(subject, state.speed).months * Math.max(1, Math.round(subject.pace(shown.to ?? subject.today)))
      frame(frameAt(start, elapsed, isCumulative(start, mode), subject.today))
    }
    frame(start)
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    play,
    pause,
    setSpeed: (speed) => set({ speed }),
  }
}

function beat(subject: Subject, speed: Speed): Beat {
  return (subject.reducedMotion() ? REDUCED : SMOOTH)[speed]
}

/** The window to begin with: the present one, or, where it is at the end already, the first year with records. */
function firstFrame(subject: Subject): { from: Day | null; to: Day } | null {
  const { today } = subject
  const window = subject.window()
  const { from, to } = window
  const [year] = subject.eventYears()
  if (year === undefined) return null
  if (to !== null && to < today) return { from, to }
  if (from === null || isCumulative(window, subject.mode())) {
    const first = endingIn(window, year)
    return { from: first.from, to: Math.min(first.to, today) }
  }
  const back = monthsBetween(dayOf(year), from)
  return { from: addMonths(from, -back), to: Math.min(today, addMonths(to ?? today, -back)) }
}

/** Counted from the beginning of the run, so that days of the month cannot drift. */
function frameAt(start: { from: Day | null; to: Day }, elapsed: number, grows: boolean, today: Day): Window {
  const to = Math.min(today, addMonths(start.to, elapsed))
  if (grows || start.from === null) return { from: start.from, to }
  const from = to < today ? addMonths(start.from, elapsed) : addMonths(start.from, monthsBetween(start.to, today))
  return { from: Math.min(from, to - 1), to }
}

function same(a: Window, b: Window): boolean {
  return a.from === b.from && a.to === b.to
}
