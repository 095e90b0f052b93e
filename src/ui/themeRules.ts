const THEMES = { light: /:root \{([^}]*)\}/, dark: /:root\[data-theme="dark"\]\s*\{([^}]*)\}/ } as const

/** What the stylesheet of the tokens (`tokens.css`, as text) declares for a theme; throws where it has none. */
export function themeRules(tokens: string, theme: keyof typeof THEMES): string {
  const rules = THEMES[theme].exec(tokens)?.[1]
  if (rules === undefined) throw new Error(`src/ui/tokens.css has no ${theme} theme to copy`)
  return rules
}
