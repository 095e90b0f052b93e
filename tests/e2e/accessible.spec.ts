import type { Page } from '@playwright/test'
import { expect, findings, test } from './atlas.ts'
import { STILL_BROWSER } from './still.ts'
import { LANGS, OPENED, openOver, openView, THEMES, turnTo, VIEWS } from './views.ts'

// Colours on their way from one theme to the other are in neither.
test.describe.configure({ timeout: 300_000 })
test.use({ ...STILL_BROWSER, contextOptions: { reducedMotion: 'reduce' } })

async function inEveryThemeAndLanguage(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const lang of LANGS)
    for (const theme of THEMES) {
      await turnTo(page, lang, theme)
      const rules = theme === 'light' ? 'all' : 'colours'
      for (const finding of await findings(page, rules)) found.push(`${lang}, ${theme}: ${finding}`)
    }
  return found
}

test.describe('axe finds nothing in any language, light or dark', () => {
  for (const [name, search] of Object.entries(VIEWS))
    test(name, async ({ page }) => {
      await openView(page, search)
      expect(await inEveryThemeAndLanguage(page)).toEqual([])
    })

  for (const [name, opened] of Object.entries(OPENED))
    test(`opened: ${name}`, async ({ page }) => {
      await openOver(page, opened)
      expect(await inEveryThemeAndLanguage(page)).toEqual([])
    })
})
