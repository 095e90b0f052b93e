import { activeLocale, BCP47 } from './locale.ts'

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat | Intl.Collator>()

function cached<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat | Intl.Collator>(
  key: string,
  make: (tag: string) => T,
): T {
  const tag = BCP47[activeLocale()]
  const found = cache.get(`${key}|${tag}`)
  if (found) return found as T
  const made = make(tag)
  cache.set(`${key}|${tag}`, made)
  return made
}

export function formatNumber(value: number): string {
  return cached('n', (tag) => new Intl.NumberFormat(tag)).format(value)
}

export function formatPercent(share: number): string {
  return cached('p', (tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })).format(share)
}

export function formatList(items: readonly string[]): string {
  return cached('l', (tag) => new Intl.ListFormat(tag, { type: 'conjunction' })).format(items)
}

export function compareText(a: string, b: string): number {
  return textOrder()(a, b)
}

/** The same for many comparisons: the language is looked up once. */
export function textOrder(): (a: string, b: string) => number {
  return cached('c', (tag) => new Intl.Collator(tag)).compare
}

/** `month` counts from 1; leave out what is not known. "23 May 2008", "May 2008", "2008". */
export function formatParts(year: number, month?: number, day?: number, style: 'long' | 'short' = 'long'): string {
  if (month === undefined) return String(year)
  const date = new Date(Date.UTC(year, month - 1, day ?? 1))
  return cached(
    `d${day === undefined ? 'm' : 'd'}${style}`,
    (tag) =>
      new Intl.DateTimeFormat(tag, {
        timeZone: 'UTC',
        year: 'numeric',
        month: style,
        ...(day === undefined ? {} : { day: 'numeric' }),
      }),
  ).format(date)
}

/** `month` counts from 1: "23 May", "May". */
export function formatDayMonth(month: number, day?: number): string {
  return cached(
    day === undefined ? 'm' : 'dm',
    (tag) =>
      new Intl.DateTimeFormat(tag, {
        timeZone: 'UTC',
        month: 'short',
        ...(day === undefined ? {} : { day: 'numeric' }),
      }),
  ).format(new Date(Date.UTC(2000, month - 1, day ?? 1)))
}

/** A text begun with a capital, as a sentence is. */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase(BCP47[activeLocale()]) + text.slice(1)
}

/** A label as it stands within a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase(BCP47[activeLocale()]) + text.slice(1)
}
