import { formatEdtf } from '../../i18n/date.ts'
import { m } from '../../i18n/generated/messages.js'

/** "May 2008 – April 2019", "since May 2008", "until April 2019". */
export function formatSpan(from: string | undefined, to: string | undefined): string {
  const start = from && formatEdtf(from, 'short')
  const end = to && formatEdtf(to, 'short')
  if (start && end) return m.filter_window_between({ from: start, to: end })
  if (start) return m.read_since({ date: start })
  return end ? m.read_until({ date: end }) : m.undated()
}

/** "1941–2026", one year alone, or "undated". */
export function yearsText(years: readonly [number, number] | null): string {
  if (!years) return m.undated()
  return years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`
}
