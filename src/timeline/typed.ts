import { type Day, type Interval, parseCalendar } from '../domain/time.ts'
import type { Lang } from '../state/view.ts'

/** Dates as readers type them. A date covers its whole year, month or day. */

const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  en: 'january february march april may june july august september october november december'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  pt: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
}

/** Spellings that are not the beginning of the name above. */
const VARIANTS: Readonly<Record<string, number>> = { setiembre: 9, set: 9, sept: 9 }

/** The days the text means, `'open'` for no text, null where it is no date. Accents and capitals do not matter. */
export function parseTyped(text: string, lang: Lang): Interval | 'open' | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
  if (plain === '') return 'open'
  const iso = parseCalendar(plain)
  if (iso) return iso
  const numeric = /^(\d{1,2})\s*\/\s*(\d{4})$/.exec(plain)
  if (numeric) return calendar(numeric[2], Number(numeric[1]))
  // "23/05/2008" is a day everywhere but in English, where two customs disagree on it.
  const full = lang === 'en' ? null : /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain)
  if (full) return calendar(full[3], Number(full[2]), Number(full[1]))
  const words = /^(?:(\d{1,2})(?:\.?[ºo]|st|nd|rd|th)?\s+(?:de\s+|of\s+)?)?(\p{L}+)\.?,?\s+(?:del?\s+)?(\d{4})$/u.exec(
    plain,
  )
  const month = words && monthNumber(words[2] ?? '', lang)
  return words && month ? calendar(words[3], month, words[1] === undefined ? undefined : Number(words[1])) : null
}

/** In the reader's language first, then in the others: no name means different months in two of them. */
function monthNumber(name: string, lang: Lang): number | null {
  for (const language of [lang, 'en', 'es', 'pt'] as const) {
    const at = MONTHS[language].findIndex((full) => full === name || (name.length === 3 && full.startsWith(name)))
    if (at >= 0) return at + 1
  }
  return VARIANTS[name] ?? null
}

function calendar(year: string | undefined, month: number, day?: number): Interval | null {
  const two = (n: number) => String(n).padStart(2, '0')
  return parseCalendar(`${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`)
}

/** The window after a date was typed at one end. A date beyond the other end takes that end along. */
export function typedWindow(
  which: 'from' | 'to',
  typed: Interval | 'open',
  other: Day | null,
): { from: Day | null; to: Day | null } {
  if (typed === 'open') return which === 'from' ? { from: null, to: other } : { from: other, to: null }
  if (which === 'from') return { from: typed.from, to: other !== null && other <= typed.from ? typed.to : other }
  return { from: other !== null && other >= typed.to ? typed.from : other, to: typed.to }
}
