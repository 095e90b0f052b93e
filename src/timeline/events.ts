import { type Day, dayOf, yearOf } from '../domain/time.ts'
import type { Mode, Window } from '../state/view.ts'
import { bounded, shift } from './moves.ts'
import type { Domain } from './scale.ts'

/** "Everything up to", or a window without a beginning: stepping and playing move its end alone. */
export function isCumulative(window: Window, mode: Mode): boolean {
  return mode === 'until' || window.from === null
}

/**
 * The window whose last year is the next (or previous) one with records: an open beginning stays open, any other window
 * slides by whole years. Null where there is no such year, or no room to slide.
 */
export function stepWindow(
  window: Window,
  mode: Mode,
  eventYears: readonly number[],
  domain: Domain,
  direction: 1 | -1,
): Window | null {
  const lastYear = yearOf(bounded(window, domain).to - 1)
  const year = direction > 0 ? eventYears.find((y) => y > lastYear) : eventYears.findLast((y) => y < lastYear)
  if (year === undefined) return null
  if (isCumulative(window, mode)) return endingIn(window, year)
  const slid = shift(window, (year - lastYear) * 12, domain)
  return slid.from === window.from && slid.to === window.to ? null : slid
}

/** The same beginning, or none where the year comes before it. */
export function endingIn(window: Window, year: number): { from: Day | null; to: Day } {
  const to = dayOf(year + 1)
  return { from: window.from !== null && window.from < to ? window.from : null, to }
}
