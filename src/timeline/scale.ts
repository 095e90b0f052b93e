import { type Day, dayOf, yearOf } from '../domain/time.ts'

/**
 * The time axis: days to pixels and back. The nineteenth and early twentieth century hold few records, so everything
 * before BREAK_YEAR shares EARLY_SHARE of the width; from there to the end the axis is to scale.
 */

export const BREAK_YEAR = 1940
const EARLY_SHARE = 0.15

/** First day, and the first day after the end. */
export interface Domain {
  readonly start: Day
  readonly end: Day
}

interface Break {
  readonly day: Day
  readonly x: number
  /** How many times more days a pixel holds before the break than after it. */
  readonly factor: number
}

export interface TimeScale extends Domain {
  readonly width: number
  /** Null where the whole axis is to scale. */
  readonly break: Break | null
  /** Days outside the domain land on its nearer end. */
  readonly x: (day: Day) => number
  /** The inverse for every day inside the domain, at any width above zero. */
  readonly dayAt: (x: number) => Day
}

export function createScale({ start, end }: Domain, width: number): TimeScale {
  const days = end - start
  const day = dayOf(BREAK_YEAR)
  // A domain that the break would stretch instead of compress keeps one scale.
  const broken = day > start && day < end && (day - start) / days > EARLY_SHARE
  const kneeDay = broken ? day : start
  const kneeX = broken ? width * EARLY_SHARE : 0
  const early = broken ? kneeX / (kneeDay - start) : 0
  const late = (width - kneeX) / (end - kneeDay)
  return {
    start,
    end,
    width,
    break: broken ? { day, x: kneeX, factor: late / early } : null,
    x: (d) => {
      const inside = Math.min(end, Math.max(start, d))
      return inside < kneeDay ? (inside - start) * early : kneeX + (inside - kneeDay) * late
    },
    dayAt: (x) => {
      const inside = Math.min(width, Math.max(0, x))
      return Math.round(inside < kneeX ? start + inside / early : kneeDay + (inside - kneeX) / late)
    },
  }
}

export interface Tick {
  readonly year: number
  readonly x: number
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100]

/**
 * Years whose labels, starting at their tick and `labelWidth` wide, neither overlap nor end more than `overhang` after
 * the axis. Round steps on both sides of the break, each the finest that fits; the break itself comes first.
 */
export function ticksOf(scale: TimeScale, labelWidth: number, overhang = 0): readonly Tick[] {
  const ticks: Tick[] = []
  const fits = (x: number) =>
    x >= 0 && x + labelWidth <= scale.width + overhang && ticks.every((tick) => Math.abs(tick.x - x) >= labelWidth)
  const add = (from: Day, to: Day) => {
    const first = yearOf(from)
    const last = yearOf(to - 1)
    const perYear = (scale.x(to) - scale.x(from)) / Math.max(1, last + 1 - first)
    const step = STEPS.find((size) => size * perYear >= labelWidth)
    if (step === undefined) return
    for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
      const x = scale.x(dayOf(year))
      if (dayOf(year) >= from && fits(x)) ticks.push({ year, x })
    }
  }
  const knee = scale.break
  if (knee) {
    if (fits(knee.x)) ticks.push({ year: yearOf(knee.day), x: knee.x })
    add(knee.day, scale.end)
    add(scale.start, knee.day)
  } else add(scale.start, scale.end)
  return ticks.sort((a, b) => a.x - b.x)
}
