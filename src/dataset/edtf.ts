import { Date as EdtfDate, Interval, parse } from 'edtf'
import { type Day, parseCalendar } from '../domain/time.ts'

/** First and last possible day, both inclusive; `earliest` is null where open (`../2018`). Build-time only. */
export interface PossibleDays {
  readonly earliest: Day | null
  readonly latest: Day
}

const MS_PER_DAY = 86_400_000

/**
 * Bounds are those of the edtf package: a year spans its 365 or 366 days, a month its days. `~` and `?` say how far to
 * trust a date and are shown to readers, but do not widen it: no source states by how much. Null for text that is no date.
 */
export function possibleDays(text: string): PossibleDays | null {
  let days = known.get(text)
  if (days === undefined) {
    days = read(text)
    known.set(text, days)
  }
  return days
}

/** The package's parser is slow, and a dataset repeats its dates. */
const known = new Map<string, PossibleDays | null>()

const PLAIN = /^\d{4}(-\d{2}){0,2}$/

function read(text: string): PossibleDays | null {
  // Most dates are plain, and the calendar knows their bounds without the package.
  const plain = PLAIN.test(text) ? parseCalendar(text) : null
  if (plain) return { earliest: plain.from, latest: plain.to - 1 }
  const parsed = parseOrNull(text)
  // The package reads 29 February in any year.
  if (!parsed || !parseCalendar(text.replace(/^\.\.\/|[~?]$/g, ''))) return null
  // By name and not by the package's default export, which is another thing when it is loaded as CommonJS.
  const { min, max } = parsed.type === 'Interval' ? new Interval(parsed) : new EdtfDate(parsed)
  if (!Number.isFinite(max)) return null
  return { earliest: Number.isFinite(min) ? Math.floor(min / MS_PER_DAY) : null, latest: Math.floor(max / MS_PER_DAY) }
}

function parseOrNull(text: string): { readonly type: string } | null {
  try {
    return parse(text)
  } catch {
    return null
  }
}

/** True where both can mean one day: "2008" and "2008-05-23" agree, "2008" and "2009" do not. */
export function compatible(a: string, b: string): boolean {
  const [x, y] = [possibleDays(a), possibleDays(b)]
  if (!x || !y) return a === b
  return (x.earliest ?? -Infinity) <= y.latest && (y.earliest ?? -Infinity) <= x.latest
}
