/**
 * Time in the atlas is an integer count of days since 1970-01-01 (proleptic Gregorian, no time zone), intervals are
 * half-open `[from, to)`, and an open end is ±Infinity. Dates are never kept in state.
 */

export type Day = number

/** Half-open: `from` is inside, `to` is the first day outside. ±Infinity where open. */
export interface Interval {
  readonly from: Day
  readonly to: Day
}

const MS_PER_DAY = 86_400_000

/** `month` counts from 1. */
export function dayOf(year: number, month = 1, day = 1): Day {
  // Date.UTC reads years 0–99 as 1900–1999; the atlas starts in the nineteenth century, so they cannot occur.
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY)
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function yearOf(day: Day): number {
  return partsOf(day).year
}

/** First day of the year, month or day, and the first day after it: null where the text is no such date. */
export function parseCalendar(text: string): Interval | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return null
  const [, y, m, d] = match
  const year = Number(y)
  if (year < 1000) return null
  if (m === undefined) return { from: dayOf(year), to: dayOf(year + 1) }
  const month = Number(m)
  if (month < 1 || month > 12) return null
  if (d === undefined) return { from: dayOf(year, month), to: dayOf(year, month + 1) }
  const from = dayOf(year, month, Number(d))
  const parts = partsOf(from)
  return parts.month === month && parts.day === Number(d) ? { from, to: from + 1 } : null
}

/** The shortest ISO text for a day: `2008` for 1 January, else month or full date. `end` days are exclusive. */
export function isoOf(day: Day): string {
  const { year, month, day: d } = partsOf(day)
  return `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

export function overlaps(a: Interval, b: Interval): boolean {
  return a.from < b.to && b.from < a.to
}
