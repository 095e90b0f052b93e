import type { Dataset } from '../../dataset/dataset.ts'
import { type Day, dayOf, yearOf } from '../../domain/time.ts'
import { m } from '../../i18n/generated/messages.js'
import type { View } from '../../state/view.ts'

/** The first decade of its own; earlier years share one span. */
const FIRST_DECADE = 1950

/** Inclusive years; `from` null where the span takes in everything before. */
export interface Span {
  readonly from: number | null
  readonly to: number
}

/** First and last year of which the view lets anything through. What was begun inside a window may last beyond it. */
export function yearsOf(dataset: Dataset, { window, mode }: View): { readonly from: number; readonly to: number } {
  const within = (year: number) => Math.min(dataset.lastYear, Math.max(dataset.firstYear, year))
  return {
    from: within(mode === 'until' || window.from === null ? dataset.firstYear : yearOf(window.from)),
    to: within(mode === 'begun' || window.to === null ? dataset.lastYear : yearOf(window.to - 1)),
  }
}

/** The last day of the year that the view and the as-of date let one speak of. */
export function lastDayOf(dataset: Dataset, { window, mode }: View, year: number): Day {
  const end = mode === 'begun' || window.to === null ? Number.POSITIVE_INFINITY : window.to
  return Math.min(dayOf(year + 1), dataset.today, end) - 1
}

/** The decades that hold the years; the last one ends with its last year. */
export function decadesOf(from: number, to: number): readonly Span[] {
  const spans: Span[] = from < FIRST_DECADE ? [{ from: null, to: FIRST_DECADE - 1 }] : []
  for (let first = Math.max(FIRST_DECADE, Math.floor(from / 10) * 10); first <= to; first += 10) {
    spans.push({ from: first, to: Math.min(first + 9, to) })
  }
  return spans
}

/** Position of the year's span; a year after the last counts in the last. */
export function spanAt(spans: readonly Span[], year: number): number {
  const found = spans.findIndex((span) => year <= span.to)
  return found < 0 ? spans.length - 1 : found
}

/** Without the empty ones at both ends. */
export function trimmed<T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  const first = items.findIndex((item) => !isEmpty(item))
  return first < 0 ? [] : items.slice(first, items.findLastIndex((item) => !isEmpty(item)) + 1)
}

/** "before 1950", "1950–59", and for the decade under way "2020–26". */
export function spanText({ from, to }: Span): string {
  if (from === null) return m.coverage_before({ year: to + 1 })
  return from === to ? String(from) : m.coverage_years({ from, to: String(to % 100).padStart(2, '0') })
}
