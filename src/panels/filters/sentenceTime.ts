import { type Day, partsOf } from '../../domain/time.ts'
import { formatParts } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import type { Mode, Window } from '../../state/view.ts'

/** "in force or active between 2000 and 2010"; null where time does not filter. Ends are told as their last day. */
export function timeClause(window: Window, mode: Mode): string | null {
  const { from, to } = window
  if (from === null && to === null) return null
  if (mode === 'until') {
    return to === null ? m.sentence_dated() : m.sentence_until({ when: moment(to - 1, precisionOf([to])) })
  }
  const when = span(window)
  return mode === 'active' ? m.sentence_active({ when }) : m.sentence_begun({ when })
}

type Precision = 'year' | 'month' | 'day'

function span({ from, to }: Window): string {
  const precision = precisionOf([from, to])
  const named = (day: Day) => {
    const date = dateText(day, precision)
    return precision === 'day' ? m.sentence_day({ date }) : date
  }
  if (from === null) return to === null ? '' : m.sentence_to({ date: named(to - 1) })
  if (to === null) return m.sentence_from({ date: named(from) })
  const [first, last] = [named(from), named(to - 1)]
  return first === last ? moment(from, precision) : m.sentence_between({ from: first, to: last })
}

/** "in 2008", "on 23 May 2008". */
function moment(day: Day, precision: Precision): string {
  const date = dateText(day, precision)
  return precision === 'day' ? m.sentence_on({ date }) : m.sentence_in({ date })
}

/** As coarse as both ends allow; an open end allows everything. */
function precisionOf(boundaries: readonly (Day | null)[]): Precision {
  const parts = boundaries.flatMap((day) => (day === null ? [] : partsOf(day)))
  if (parts.every(({ month, day }) => month === 1 && day === 1)) return 'year'
  return parts.every(({ day }) => day === 1) ? 'month' : 'day'
}

function dateText(at: Day, precision: Precision): string {
  const { year, month, day } = partsOf(at)
  if (precision === 'year') return formatParts(year)
  return formatParts(year, month, precision === 'day' ? day : undefined)
}
