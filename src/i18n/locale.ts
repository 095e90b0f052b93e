import { overwriteGetLocale } from './generated/runtime.js'

export type Locale = 'en' | 'es' | 'pt'

/** Written by the composition root before it renders; every message and format reads it. */
let active: Locale = 'en'
overwriteGetLocale(() => active)

export function setActiveLocale(locale: Locale): void {
  active = locale
}

export function activeLocale(): Locale {
  return active
}

/** Region-neutral tags, except that Portuguese follows Brazilian usage. */
export const BCP47: Readonly<Record<Locale, string>> = { en: 'en-GB', es: 'es', pt: 'pt-BR' }
