import { formatDayMonth, formatParts } from './format.ts'
import { m } from './generated/messages.js'

/** An EDTF date of the dataset in the reader's language, keeping its precision: "May 2008", "c. 2012", "before 2018". */
export function formatEdtf(edtf: string | undefined, style: 'long' | 'short' = 'long'): string {
  const match = /^(\.\.\/)?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?])?$/.exec(edtf ?? '')
  if (!match) return m.undated()
  const [, before, year, month, day, approximate] = match
  const date = formatParts(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
    style,
  )
  if (before) return m.before({ date })
  return approximate ? m.circa({ date }) : date
}

/** The same below a heading that names its year: "23 May", "May"; nothing where only the year is known. */
export function formatInYear(edtf: string | undefined): string {
  const [, month, day] = /^\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf ?? '') ?? []
  if (month !== undefined) return formatDayMonth(Number(month), day === undefined ? undefined : Number(day))
  return edtf === undefined || /^\d{4}$/.test(edtf) ? '' : formatEdtf(edtf, 'short')
}
