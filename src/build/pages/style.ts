import { themeRules } from '../../ui/themeRules.ts'

/** The pages' stylesheet after the atlas's own tokens; the dark ones also for whoever's system asks for them. */
export function styleSheet(tokens: string, style: string): string {
  const dark = themeRules(tokens, 'dark')
  const bySystem = `@media screen and (prefers-color-scheme: dark) {\n:root:not([data-theme="light"]) {${dark}}\n}\n`
  return `${tokens}\n${bySystem}\n${style}`
}
