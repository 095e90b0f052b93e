import { activeLocale, BCP47 } from '../../i18n/locale.ts'

const STEPS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** "812 byte", "12 kB", "1.4 MB" in the reader's language, counted in thousands. */
export function sizeText(bytes: number): string {
  const at = bytes < 1000 ? 0 : Math.min(STEPS.length - 1, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** at
  return new Intl.NumberFormat(BCP47[activeLocale()], {
    style: 'unit',
    unit: STEPS[at] ?? 'byte',
    maximumFractionDigits: value < 10 && at > 0 ? 1 : 0,
  }).format(value)
}
