import { type Day, dayOf } from '../domain/time.ts'
import type { Window } from '../state/view.ts'
import { addMonths, ceilTo, floorTo, MONTHS, monthsBetween, nearest, type Unit } from './calendar.ts'
import type { Domain } from './scale.ts'

/** What a handle, a key or a drag makes of a window. Pure; a handle pushed to the end of the axis opens the window there. */

export type End = 'from' | 'to'

/** The window with open ends put at the ends of the axis. */
export function bounded({ from, to }: Window, { start, end }: Domain): { from: Day; to: Day } {
  return { from: from ?? start, to: to ?? end }
}

/** One end moved to the day, never past the other: at least one day stays. */
export function moveEnd(window: Window, which: End, day: Day, domain: Domain): Window {
  const { from, to } = bounded(window, domain)
  if (which === 'from') {
    const moved = Math.min(day, to - 1)
    return { from: moved <= domain.start ? null : moved, to: window.to }
  }
  const moved = Math.max(day, from + 1)
  return { from: window.from, to: moved >= domain.end ? null : moved }
}

/** The same, to the nearest first day of a year or month, so that at least one of them stays. */
export function dragEnd(window: Window, which: End, day: Day, unit: Unit, domain: Domain): Window {
  const { from, to } = bounded(window, domain)
  const wanted = nearest(unit, day)
  const moved = which === 'from' ? Math.min(wanted, floorTo(unit, to - 1)) : Math.max(wanted, ceilTo(unit, from + 1))
  return moveEnd(window, which, moved, domain)
}

/** Both ends moved by whole months as far as the axis goes; the width in months stays. Both ends are stated, not open. */
export function shift(window: Window, months: number, domain: Domain): { from: Day; to: Day } {
  const { from, to } = bounded(window, domain)
  const room = months < 0 ? -monthsBetween(domain.start, from) : monthsBetween(to, domain.end)
  const by = months < 0 ? Math.max(months, Math.min(0, room)) : Math.min(months, Math.max(0, room))
  return { from: addMonths(from, by), to: addMonths(to, by) }
}

/** The window from one day to another, widened to whole years or months. */
export function paint(a: Day, b: Day, unit: Unit): { from: Day; to: Day } {
  return { from: floorTo(unit, Math.min(a, b)), to: ceilTo(unit, Math.max(a, b) + 1) }
}

export function yearWindow(year: number): { from: Day; to: Day } {
  return { from: dayOf(year), to: dayOf(year + 1) }
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }

/** Arrows a year (with Shift a month), page keys ten years, Home and End as far as it goes. Null for any other key. */
export function keyMove(window: Window, which: End, key: string, withShift: boolean, domain: Domain): Window | null {
  const at = bounded(window, domain)[which]
  const by = (months: number) => moveEnd(window, which, addMonths(at, months), domain)
  const arrow = ARROWS[key]
  if (arrow) return by(arrow * MONTHS[withShift ? 'month' : 'year'])
  if (key === 'PageUp') return by(120)
  if (key === 'PageDown') return by(-120)
  if (key === 'Home') return moveEnd(window, which, domain.start, domain)
  if (key === 'End') return moveEnd(window, which, domain.end, domain)
  return null
}
