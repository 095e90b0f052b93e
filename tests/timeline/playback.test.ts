import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/domain/time.ts'
import type { Mode, Window } from '../../src/state/view.ts'
import { stepWindow } from '../../src/timeline/events.ts'
import { createPlayback } from '../../src/timeline/playback.ts'

const TODAY = dayOf(2026, 11, 22)
const DOMAIN = { start: dayOf(1826), end: dayOf(2027) }
const ALL: Window = { from: null, to: null }

/** One pending call at most, run by hand. */
function setUp(options: { window?: Window; mode?: Mode; years?: number[]; reduced?: boolean; pace?: number } = {}) {
  const world = {
    window: options.window ?? ALL,
    mode: options.mode ?? ('active' as Mode),
    runs: 0,
    pending: null as (() => void) | null,
    ms: 0,
  }
  const playback = createPlayback(
    {
      window: () => world.window,
      mode: () => world.mode,
      eventYears: () => options.years ?? [1990, 2004, 2008],
      today: TODAY,
      pace: (day) => (day < dayOf(1940) ? (options.pace ?? 1) : 1),
      reducedMotion: () => options.reduced ?? false,
      begin: () => {
        world.runs++
        return (window) => {
          world.window = window
        }
      },
    },
    {
      after: (ms, call) => {
        world.ms = ms
        world.pending = call
        return () => {
          world.pending = null
        }
      },
    },
  )
  const tick = (times = 1) => {
    for (let i = 0; i < times; i++) {
      const call = world.pending
      world.pending = null
      call?.()
    }
  }
  return { world, playback, tick }
}

describe('playback', () => {
  it('grows an unbounded window from the first year with records to today, then stops', () => {
    const { world, playback, tick } = setUp()
    playback.play()
    expect(world.window).toEqual({ from: null, to: dayOf(1991) })
    tick()
    expect(world.window).toEqual({ from: null, to: dayOf(1991, 4) })
    tick(1000)
    expect(world.window).toEqual({ from: null, to: TODAY })
    expect(playback.state().playing).toBe(false)
    expect(world.pending).toBeNull()
    expect(world.runs).toBe(1)
  })

  it('slides a bounded window at its width', () => {
    const { world, playback, tick } = setUp({ window: { from: dayOf(2000), to: dayOf(2010) } })
    playback.play()
    expect(world.window).toEqual({ from: dayOf(2000), to: dayOf(2010) })
    tick(4)
    expect(world.window).toEqual({ from: dayOf(2001), to: dayOf(2011) })
    tick(1000)
    expect(world.window).toEqual({ from: dayOf(2016, 11), to: TODAY })
  })

  it('starts over from the first year with records where it is at the end already', () => {
    const { world, playback } = setUp({ window: { from: dayOf(2017), to: null } })
    playback.play()
    expect(world.window.from).toBe(dayOf(1990))
    playback.pause()
    world.window = { from: null, to: TODAY }
    playback.play()
    expect(world.window).toEqual({ from: null, to: dayOf(1991) })
  })

  it('grows the end of "everything up to" whatever its beginning', () => {
    const { world, playback, tick } = setUp({ window: { from: dayOf(2000), to: dayOf(2010) }, mode: 'until' })
    playback.play()
    tick(4)
    expect(world.window).toEqual({ from: dayOf(2000), to: dayOf(2011) })
  })

  it('has three speeds, also while it plays', () => {
    const { world, playback, tick } = setUp()
    playback.setSpeed('slow')
    playback.play()
    tick()
    expect(world.window.to).toBe(dayOf(1991, 2))
    playback.setSpeed('fast')
    tick()
    expect(world.window.to).toBe(dayOf(1991, 8))
  })

  it('moves by whole years, at most twice a second, under reduced motion', () => {
    for (const speed of ['slow', 'normal', 'fast'] as const) {
      const { world, playback, tick } = setUp({ reduced: true })
      playback.setSpeed(speed)
      playback.play()
      expect(world.ms).toBeGreaterThanOrEqual(500)
      tick(2)
      expect(world.window.to).toBe(dayOf(1993))
    }
  })

  it('runs faster where the axis is compressed', () => {
    const { world, playback, tick } = setUp({ years: [1830], pace: 7.6 })
    playback.play()
    tick()
    expect(world.window.to).toBe(dayOf(1833))
  })

  it('stops when it is told to and when somebody else moves the window', () => {
    const { world, playback, tick } = setUp()
    playback.play()
    tick()
    playback.pause()
    const stopped = world.window
    tick(3)
    expect(world.window).toBe(stopped)

    playback.play()
    world.window = { from: dayOf(2005), to: dayOf(2006) }
    tick()
    expect(world.window).toEqual({ from: dayOf(2005), to: dayOf(2006) })
    expect(playback.state().playing).toBe(false)

    playback.play()
    world.mode = 'begun'
    tick()
    expect(playback.state().playing).toBe(false)
  })

  it('does not play where no dated record passes', () => {
    const { world, playback } = setUp({ years: [] })
    playback.play()
    expect(playback.state().playing).toBe(false)
    expect(world.window).toEqual(ALL)
  })

  it('tells its listeners until they leave', () => {
    const { playback } = setUp()
    const heard: boolean[] = []
    const leave = playback.subscribe(() => heard.push(playback.state().playing))
    playback.play()
    playback.pause()
    leave()
    playback.play()
    expect(heard).toEqual([true, false])
  })
})

describe('steps to years with records', () => {
  const years = [1990, 2004, 2008]
  const step = (window: Window, direction: 1 | -1, mode: Mode = 'active') =>
    stepWindow(window, mode, years, DOMAIN, direction)

  it('end an unbounded window with the year before or after', () => {
    expect(step(ALL, -1)).toEqual({ from: null, to: dayOf(2009) })
    expect(step({ from: null, to: dayOf(2009) }, -1)).toEqual({ from: null, to: dayOf(2005) })
    expect(step({ from: null, to: dayOf(2006) }, 1)).toEqual({ from: null, to: dayOf(2009) })
    expect(step(ALL, 1)).toBeNull()
    expect(step({ from: null, to: dayOf(1991) }, -1)).toBeNull()
  })

  it('slide a bounded one so that it ends with that year', () => {
    expect(step({ from: dayOf(2004), to: dayOf(2005) }, 1)).toEqual({ from: dayOf(2008), to: dayOf(2009) })
    expect(step({ from: dayOf(2000), to: dayOf(2010) }, -1)).toEqual({ from: dayOf(1999), to: dayOf(2009) })
  })

  it('go before an unused beginning of "everything up to"', () => {
    expect(step({ from: dayOf(2000), to: dayOf(2005) }, -1, 'until')).toEqual({ from: null, to: dayOf(1991) })
  })
})
