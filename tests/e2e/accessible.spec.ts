import { expect, openAtlas, seriousFindings, test } from './atlas.ts'

const VIEWS = {
  opening: '',
  country: '&sel=BRA',
  pair: '&sel=BRA-PER',
  record: '&sel=agr-bra-per-2006-11-09-defence',
  organization: '&sel=org-unasur',
  filtered: '&threat=drug-trafficking&time=2000..2020',
  documents: '&page=documents',
  coverage: '&page=coverage',
  table: '&page=table',
  matrix: '&page=matrix',
  figures: '&page=figures',
  compare: '&page=compare&with=BRA,CHL',
  tour: '&tour=doc-1.1',
}

/** In the dark it is contrast that can differ: views with every kind of surface. */
const DARK = ['opening', 'country', 'matrix', 'documents']

for (const theme of ['light', 'dark']) {
  for (const [name, search] of Object.entries(VIEWS)) {
    if (theme === 'dark' && !DARK.includes(name)) continue
    test(`axe finds nothing serious: ${name}, ${theme}`, async ({ page }) => {
      await openAtlas(page, `?lang=en&theme=${theme}${search}`)
      expect(await seriousFindings(page)).toEqual([])
    })
  }
}

for (const lang of ['es', 'pt']) {
  test(`axe finds nothing serious: phone, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openAtlas(page, `?lang=${lang}&sel=CHL`)
    expect(await seriousFindings(page)).toEqual([])
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
  })
}

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
