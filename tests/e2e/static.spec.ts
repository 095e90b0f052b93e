import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, seriousFindings, settled, test } from './atlas.ts'

/** One of each kind of permanent page, from the build under test. */
function onePerKind(): readonly string[] {
  const first = (folder: string, begins = '') =>
    `${folder}/${readdirSync(`dist/en/${folder}`).find((name) => name.startsWith(begins) && !name.includes('.'))}/`
  const records = ['agr-', 'ex-', 'org-', 'mis-', 'mtg-', 'dsp-'].map((prefix) => first('records', prefix))
  const lists = ['', 'agreements/', 'countries/', 'pairs/', 'series/', 'documents/', 'tours/']
  return [...records, 'countries/BRA/', 'pairs/BRA-PER/', first('series'), first('documents'), first('tours'), ...lists]
}

const LANGS = ['en', 'es', 'pt'] as const

test('permanent pages of every kind are read without JavaScript, from a sub-path too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const failed: string[] = []
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()))
  for (const [i, place] of onePerKind().entries()) {
    const lang = LANGS[i % LANGS.length]
    await page.goto(`${baseURL}some/sub/path/${lang}/${place}`)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('h1')).not.toBeEmpty()
    expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${lang}`))
    await expect(page.locator('.open a')).toBeVisible()
    await expect(page.locator('#always')).toBeHidden()
  }
  expect(failed).toEqual([])
  await context.close()
})

test('a record’s page shows map, facts and sources, and leads to its countries', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('./en/records/agr-bra-per-2006-11-09-defence/')
  // The shapes come from the shared file: a chosen country that was not drawn would have no size.
  const brazil = await page.locator('.plate use.chosen').first().boundingBox()
  expect(brazil?.width).toBeGreaterThan(100)
  await expect(page.locator('.plate .line')).toHaveCount(1)
  await page.locator('.facts sup a').first().click()
  expect(new URL(page.url()).hash).toBe('#s1')
  await expect(page.locator('#s1 a')).toHaveAttribute('href', /^https:/)
  await page.getByRole('link', { name: 'Brazil – Peru' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Brazil – Peru' })).toBeVisible()
  await page.getByRole('link', { name: 'Português' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Brasil – Peru' })).toBeVisible()
  await context.close()
})

test('the page opens the atlas at the same thing, and the atlas leads back to it', async ({ page }) => {
  await page.goto('./es/pairs/BRA-PER/')
  await expect(page.locator('[data-address]')).toHaveText(page.url())
  await page.getByRole('link', { name: 'Abrir en el atlas' }).click()
  await settled(page)
  expect(new URL(page.url()).search).toBe('?lang=es&sel=BRA-PER')
  await page.getByRole('link', { name: 'Página permanente' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Brasil – Perú' })).toBeVisible()
})

test('nobody is taken to the atlas who has not asked for it', async ({ page }) => {
  await page.goto('./en/countries/PER/')
  const box = page.getByRole('checkbox', { name: 'Open pages like this one in the atlas from now on' })
  await expect(box).not.toBeChecked()
  await box.check()
  await page.goto('./en/countries/BRA/')
  await expect(page).toHaveURL(/\?lang=en&sel=BRA$/)
  // The atlas's own link to the page is a wish to read it.
  await page.goto('./en/countries/BRA/#text')
  await expect(page.getByRole('checkbox', { name: /from now on/ })).toBeChecked()
  await page.getByRole('checkbox', { name: /from now on/ }).uncheck()
  await page.goto('./en/countries/PER/')
  await expect(page.getByRole('heading', { level: 1, name: 'Peru' })).toBeVisible()
})

// The longest lists are left out: the checker needs a minute for each, and they are made as the short ones are.
for (const [i, place] of onePerKind()
  .map((kind) => kind.replace('agreements/', 'missions/').replace('BRA/', 'GUY/'))
  .entries())
  test(`no serious finding of the accessibility checker: ${place || 'contents'}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: i % 2 === 0 ? 'light' : 'dark' })
    await page.goto(`./${LANGS[i % LANGS.length]}/${place}`)
    expect(await seriousFindings(page)).toEqual([])
  })

test('the data page lists the files with their sizes, and each can be fetched', async ({ page, request, baseURL }) => {
  await page.goto('./?lang=es&page=data')
  await expect(page.getByRole('heading', { name: 'Los datos en archivos' })).toBeVisible()
  await expect(page.getByText(/Versión \d+\.\d+\.\d+ del conjunto de datos/).first()).toBeVisible()
  const row = page.getByRole('row', { name: /^agreements\.csv/ })
  await expect(row).toContainText(/\d (kB|MB)/)
  const hrefs = await page
    .locator('[data-page="data"] a[href^="./data/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(40)
  for (const href of hrefs) expect((await request.get(`${baseURL}${href}`)).status(), href).toBe(200)
  expect(await seriousFindings(page)).toEqual([])
})

test('every address in the written pages leads to a file', () => {
  const missing = new Set<string>()
  for (const lang of LANGS)
    for (const place of onePerKind()) {
      const folder = `${lang}/${place}`
      const html = readFileSync(`dist/${folder}index.html`, 'utf8')
      for (const [, href = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        if (/^(https?:|#)/.test(href)) continue
        const { pathname } = new URL(href, `https://atlas.test/${folder}`)
        const file = `dist${decodeURI(pathname)}${pathname.endsWith('/') ? 'index.html' : ''}`
        if (!existsSync(file)) missing.add(`${folder}: ${href}`)
      }
    }
  expect([...missing]).toEqual([])
})
