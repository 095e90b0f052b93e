/** The pages' stylesheet after the atlas's own tokens; the dark ones also for whoever's system asks for them. */
export function styleSheet(tokens: string, style: string): string {
  const dark = /:root\[data-theme="dark"\]\s*\{([^}]*)\}/.exec(tokens)?.[1]
  if (dark === undefined) throw new Error('src/ui/tokens.css has no dark theme to copy')
  const bySystem = `@media screen and (prefers-color-scheme: dark) {\n:root:not([data-theme="light"]) {${dark}}\n}\n`
  return `${tokens}\n${bySystem}\n${style}`
}
