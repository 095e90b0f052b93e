import { m } from '../i18n/generated/messages.js'
import type { Lang, Theme } from '../state/view.ts'

/** Each language is named in itself: a reader looks for their own. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { en: 'English', es: 'Español', pt: 'Português' }

const THEME: Readonly<Record<Theme, () => string>> = {
  system: m.theme_system,
  light: m.theme_light,
  dark: m.theme_dark,
}

export function themeName(theme: Theme): string {
  return THEME[theme]()
}
