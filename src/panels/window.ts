import { partsOf } from '../domain/time.ts'
import { formatParts } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import type { Window } from '../state/view.ts'

/** A window in the reader's words, each end to the precision it has: "1990 – 2005", "from May 2008". */
export function formatWindow({ from, to }: Window): string {
  const start = from === null ? null : partsOf(from)
  const end = to === null ? null : partsOf(to - 1)
  const startsYear = start === null || (start.month === 1 && start.day === 1)
  const endsYear = end === null || (end.month === 12 && end.day === 31)
  const endsMonth = to === null || partsOf(to).day === 1
  const precision = startsYear && endsYear ? 'year' : (start === null || start.day === 1) && endsMonth ? 'month' : 'day'
  const text = (parts: { year: number; month: number; day: number }) =>
    precision === 'year'
      ? formatParts(parts.year)
      : formatParts(parts.year, parts.month, precision === 'day' ? parts.day : undefined, 'short')
  if (start && end) {
    const [a, b] = [text(start), text(end)]
    return a === b ? a : m.filter_window_between({ from: a, to: b })
  }
  if (start) return m.filter_window_from({ from: text(start) })
  return end ? m.filter_window_until({ to: text(end) }) : m.filter_window_all()
}
