import type { Page } from '@playwright/test'
import { expect, findings, openAtlas, test } from './atlas.ts'
import { LANGS, OPENED, openOver, openView, THEMES, turnTo, VIEWS } from './views.ts'

// Colours on their way from one theme to the other are in neither.
test.describe.configure({ timeout: 300_000 })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

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

  test('with the map engine', async ({ page }) => {
    await openAtlas(page, '?lang=en&sel=BRA-PER')
    expect(await inEveryThemeAndLanguage(page)).toEqual([])
  })
})

test('on a phone the filters open as a sheet and the page does not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openAtlas(page, '?lang=en')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: 'Filters' }).click()
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /^Exercises/ })
    .check()
  await page.getByRole('button', { name: 'Show the map' }).click()
  await expect(page.getByRole('button', { name: 'Filters, 1 chosen' })).toBeVisible()
})

test('each language has its own words for the whole page', async ({ page }) => {
  await openAtlas(page, '?lang=en')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('es')
  await expect(page.getByRole('region', { name: 'Línea de tiempo' })).toBeVisible()
  await expect(page).toHaveTitle(/Cooperación en defensa/)
  await page.getByRole('combobox', { name: 'Idioma' }).selectOption('pt')
  await expect(page.getByRole('complementary', { name: 'Filtros' })).toBeVisible()
  await expect(page).toHaveURL(/lang=pt/)
})
