import { expect, findings, openAtlas, test } from './atlas.ts'

test('axe finds nothing with the map engine, light and dark', async ({ page }) => {
  for (const theme of ['light', 'dark']) {
    await openAtlas(page, `?lang=en&sel=BRA-PER&theme=${theme}`)
    expect(await findings(page)).toEqual([])
  }
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

test('the theme follows the system, is overridden by hand, and that is remembered', async ({ page }) => {
  const html = page.locator('html')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('./?lang=en')
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(html).toHaveAttribute('data-theme', 'light')
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await expect(page).toHaveURL(/theme=dark/)
  await page.goto('./?lang=en')
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('system')
  await expect(html).toHaveAttribute('data-theme', 'light')
})

test('a language chosen by hand is remembered; the address goes before it', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('pt')
  await expect(page).toHaveURL(/lang=pt/)
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt')
  await page.goto('./?lang=es')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
})
