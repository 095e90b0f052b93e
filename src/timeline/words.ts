import { type Day, partsOf } from '../domain/time.ts'
import { formatParts, upperFirst } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import type { Mode, Window } from '../state/view.ts'
import { isMonthStart, isYearStart } from './calendar.ts'

/** Dates and windows in the reader's language. Ends of windows are given as their last day, as readers think of them. */

type Precision = 'year' | 'month' | 'day'

function dateText(day: Day, precision: Precision): string {
  const { year, month, day: dayOfMonth } = partsOf(day)
  if (precision === 'year') return formatParts(year)
  return formatParts(year, month, precision === 'day' ? dayOfMonth : undefined)
}

function precisionOf(boundaries: readonly Day[]): Precision {
  if (boundaries.every(isYearStart)) return 'year'
  return boundaries.every(isMonthStart) ? 'month' : 'day'
}

/** Always the full day: "31 December 2006". */
export function fullDate(day: Day): string {
  return dateText(day, 'day')
}

/** What a date field shows: as short as the boundary allows, and read back by `parseTyped` as the same boundary. */
export function typedText(which: 'from' | 'to', boundary: Day | null): string {
  if (boundary === null) return ''
  return dateText(which === 'from' ? boundary : boundary - 1, precisionOf([boundary]))
}

/** "1990 – 2006", "since May 2008", "21 November 2026". */
function windowText({ from, to }: Window): string {
  if (from === null) return to === null ? m.timeline_all_years() : m.timeline_up_to({ date: typedText('to', to) })
  if (to === null) return m.timeline_since({ date: typedText('from', from) })
  const precision = precisionOf([from, to])
  const [first, last] = [dateText(from, precision), dateText(to - 1, precision)]
  return first === last ? first : m.timeline_range({ from: first, to: last })
}

const SENTENCE: Record<Exclude<Mode, 'until'>, (inputs: { window: string }) => string> = {
  active: m.timeline_sentence_active,
  begun: m.timeline_sentence_begun,
}

/** What the window is: "1990 – 2006, in force or active during". */
export function windowSentence(window: Window, mode: Mode): string {
  if (window.from === null && window.to === null) return m.timeline_all_years()
  if (mode !== 'until') return upperFirst(SENTENCE[mode]({ window: windowText(window) }))
  if (window.to === null) return m.timeline_everything_dated()
  return m.timeline_everything_up_to({ date: typedText('to', window.to) })
}
