import { type Day, dayOf, partsOf, yearOf } from '../domain/time.ts'

/** Calendar arithmetic on days. Boundaries are first days: of a year, or of a month. */

export type Unit = 'year' | 'month'
export const MONTHS: Readonly<Record<Unit, number>> = { year: 12, month: 1 }

/** The same day of the month `count` months on, or the last day of a shorter month. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const months = year * 12 + (month - 1) + count
  const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  return Math.min(dayOf(y, m, dayOfMonth), dayOf(y, m + 1) - 1)
}

/** Whole months from `a` to `b`, never more than fit. */
export function monthsBetween(a: Day, b: Day): number {
  const [from, to] = [partsOf(a), partsOf(b)]
  return (to.year - from.year) * 12 + (to.month - from.month) - (to.day < from.day ? 1 : 0)
}

/** The last boundary at or before the day. */
export function floorTo(unit: Unit, day: Day): Day {
  const { year, month } = partsOf(day)
  return unit === 'year' ? dayOf(year) : dayOf(year, month)
}

/** The first boundary at or after the day. */
export function ceilTo(unit: Unit, day: Day): Day {
  const floor = floorTo(unit, day)
  return floor === day ? day : addMonths(floor, MONTHS[unit])
}

/** The boundary nearest to the day. */
export function nearest(unit: Unit, day: Day): Day {
  const [before, after] = [floorTo(unit, day), ceilTo(unit, day)]
  return day - before <= after - day ? before : after
}

export function isYearStart(day: Day): boolean {
  return dayOf(yearOf(day)) === day
}

export function isMonthStart(day: Day): boolean {
  return partsOf(day).day === 1
}
