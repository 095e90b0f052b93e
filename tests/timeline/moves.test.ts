import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/domain/time.ts'
import { addMonths, ceilTo, floorTo, monthsBetween } from '../../src/timeline/calendar.ts'
import { beginDrag, gripAt } from '../../src/timeline/drag.ts'
import { dragEnd, keyMove, moveEnd, shift } from '../../src/timeline/moves.ts'
import { createScale } from '../../src/timeline/scale.ts'

const DOMAIN = { start: dayOf(1826), end: dayOf(2027) }
const ALL = { from: null, to: null }
const WINDOW = { from: dayOf(1990), to: dayOf(2007) }
const days = fc.integer({ min: DOMAIN.start, max: DOMAIN.end })

describe('calendar', () => {
  it('adds months to the same day, or to the last one of a shorter month', () => {
    expect(addMonths(dayOf(2008, 1, 31), 1)).toBe(dayOf(2008, 2, 29))
    expect(addMonths(dayOf(2008, 2, 29), 12)).toBe(dayOf(2009, 2, 28))
    expect(addMonths(dayOf(2008, 1, 15), -13)).toBe(dayOf(2006, 12, 15))
  })

  it('counts the whole months that fit', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const months = monthsBetween(a, b)
        expect(addMonths(a, months)).toBeLessThanOrEqual(b)
      }),
    )
  })

  it('puts a day between its boundaries', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('year', 'month'), (day, unit) => {
        expect(floorTo(unit, day)).toBeLessThanOrEqual(day)
        expect(ceilTo(unit, day)).toBeGreaterThanOrEqual(day)
      }),
    )
  })
})

describe('moves', () => {
  it('open a window whose handle reaches the end of the axis', () => {
    expect(moveEnd(WINDOW, 'from', DOMAIN.start, DOMAIN)).toEqual({ from: null, to: WINDOW.to })
    expect(moveEnd(WINDOW, 'to', DOMAIN.end + 400, DOMAIN)).toEqual({ from: WINDOW.from, to: null })
  })

  it('let handles meet in one year, or in one day, and never cross', () => {
    expect(dragEnd(WINDOW, 'to', dayOf(1950), 'year', DOMAIN)).toEqual({ from: dayOf(1990), to: dayOf(1991) })
    expect(dragEnd(WINDOW, 'from', dayOf(2020), 'month', DOMAIN)).toEqual({ from: dayOf(2006, 12), to: dayOf(2007) })
    expect(keyMove(WINDOW, 'from', 'End', false, DOMAIN)).toEqual({ from: dayOf(2006, 12, 31), to: dayOf(2007) })
    fc.assert(
      fc.property(days, days, days, fc.constantFrom('from', 'to'), (a, b, day, which) => {
        const window = { from: Math.min(a, b), to: Math.max(a, b) + 1 }
        for (const moved of [moveEnd(window, which, day, DOMAIN), dragEnd(window, which, day, 'year', DOMAIN)]) {
          expect(moved.to ?? DOMAIN.end).toBeGreaterThan(moved.from ?? DOMAIN.start - 1)
        }
      }),
    )
  })

  it('by keys: a year, a month, ten years, all the way', () => {
    const to = (key: string, withShift = false) => keyMove(WINDOW, 'to', key, withShift, DOMAIN)?.to
    expect(to('ArrowLeft')).toBe(dayOf(2006))
    expect(to('ArrowUp')).toBe(dayOf(2008))
    expect(to('ArrowRight', true)).toBe(dayOf(2007, 2))
    expect(to('PageDown')).toBe(dayOf(1997))
    expect(to('End')).toBeNull()
    expect(to('Home')).toBe(dayOf(1990, 1, 2))
    expect(keyMove(ALL, 'to', 'ArrowLeft', false, DOMAIN)).toEqual({ from: null, to: dayOf(2026) })
    expect(keyMove(WINDOW, 'to', 'Tab', false, DOMAIN)).toBeNull()
  })

  it('slide a window as far as the axis goes, keeping its years', () => {
    expect(shift(WINDOW, 12, DOMAIN)).toEqual({ from: dayOf(1991), to: dayOf(2008) })
    expect(shift(WINDOW, 12_000, DOMAIN)).toEqual({ from: dayOf(2010), to: dayOf(2027) })
    expect(shift(WINDOW, -12_000, DOMAIN)).toEqual({ from: dayOf(1826), to: dayOf(1843) })
  })
})

describe('a drag', () => {
  const scale = createScale(DOMAIN, 1000)
  const x = (year: number) => scale.x(dayOf(year))

  it('ignores a trembling pointer, then follows by whole years', () => {
    const drag = beginDrag('from', WINDOW, x(1990), x(1990), scale)
    expect(drag.move(x(1990) + 2, 'year')).toBeNull()
    expect(drag.moved()).toBe(false)
    expect(drag.move(x(2000) + 1, 'year')).toEqual({ from: dayOf(2000), to: WINDOW.to })
    expect(drag.move(x(1990), 'year')).toEqual(WINDOW)
    expect(drag.moved()).toBe(true)
  })

  it('keeps the handle where it was gripped', () => {
    const drag = beginDrag('to', WINDOW, x(2007) + 8, x(2007), scale)
    expect(drag.move(x(2010) + 8, 'year')).toEqual({ from: WINDOW.from, to: dayOf(2010) })
  })

  it('by months with Shift', () => {
    const drag = beginDrag('to', WINDOW, x(2007), x(2007), scale)
    expect(drag.move(scale.x(dayOf(2009, 4)), 'month')).toEqual({ from: WINDOW.from, to: dayOf(2009, 4) })
  })

  it('moves the body, or paints a window where there is none to move', () => {
    expect(gripAt(dayOf(2000), WINDOW, 'active', DOMAIN)).toBe('body')
    expect(gripAt(dayOf(2015), WINDOW, 'active', DOMAIN)).toBe('paint')
    expect(gripAt(dayOf(2000), ALL, 'active', DOMAIN)).toBe('paint')
    expect(gripAt(dayOf(2000), WINDOW, 'until', DOMAIN)).toBe('to')
    const body = beginDrag('body', WINDOW, x(2000), x(2000), scale)
    expect(body.move(x(2005), 'year')).toEqual({ from: dayOf(1995), to: dayOf(2012) })
    const paint = beginDrag('paint', ALL, scale.x(dayOf(2000, 6)), 0, scale)
    expect(paint.move(scale.x(dayOf(1995, 6)), 'year')).toEqual({ from: dayOf(1995), to: dayOf(2001) })
  })
})
