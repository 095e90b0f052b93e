import { type KnownIds, readUrl, type UrlProblem } from '../state/url.ts'
import { DEFAULT_VIEW, LANGS, type Lang, type View } from '../state/view.ts'
import { readPreference } from './preferences.ts'

/** Language: the address, then what was chosen before, then the browser, then English. Theme likewise. */
export function initialView(
  search: string,
  known: KnownIds,
  languages: readonly string[],
): { view: View; problems: readonly UrlProblem[] } {
  const theme = readPreference('theme')
  return readUrl(search, known, {
    ...DEFAULT_VIEW,
    lang: firstLang([readPreference('lang'), ...languages]),
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  })
}

export function firstLang(wishes: readonly (string | null)[]): Lang {
  for (const wish of wishes) {
    const lang = LANGS.find((l) => l === wish?.slice(0, 2).toLowerCase())
    if (lang) return lang
  }
  return DEFAULT_VIEW.lang
}
