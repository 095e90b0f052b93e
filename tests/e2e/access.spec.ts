import { expect, test } from './atlas.ts'
import { openStill } from './still.ts'

test.describe('without scripts', () => {
  test('the map stands, and leads to all agreements and the data', async ({ browser, baseURL, request }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
    const page = await context.newPage()
    await page.goto('./')
    await page.getByRole('link', { name: 'Todos los acuerdos en una tabla' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    // A long table: it stands there before all of it has arrived.
    await page.waitForLoadState()
    const rows = await page.getByRole('row').count()
    const data = await page.getByRole('link', { name: 'Todos los datos (JSON)' }).getAttribute('href')
    const { records } = (await (await request.get(new URL(data ?? '', page.url()).href)).json()) as {
      records: { kind: string }[]
    }
    expect(rows - 1).toBe(records.filter((record) => record.kind === 'agreement').length)
    await context.close()
  })
})

test('a phone’s reading sheet has three heights: by button, by key, by drag', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openStill(page, '?lang=en&sel=URY')
  const sheet = page.getByRole('complementary', { name: 'Reading panel' })
  const grip = sheet.getByRole('slider', { name: 'Height of the panel' })
  const height = async () => (await sheet.boundingBox())?.height ?? 0
  const half = await height()
  await sheet.getByRole('button', { name: 'Enlarge the panel' }).click()
  await expect(grip).toHaveAttribute('aria-valuetext', 'the whole screen')
  expect(await height()).toBeGreaterThan(half * 1.5)
  await grip.focus()
  await page.keyboard.press('Home')
  await expect(grip).toHaveAttribute('aria-valuetext', 'lowest: the title')
  expect(await height()).toBeLessThan(half / 2)
  const box = await grip.boundingBox()
  if (!box) throw new Error('the grip is not drawn')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y - 60)
  await page.mouse.move(x, y - 120)
  await page.mouse.up()
  await expect(grip).toHaveAttribute('aria-valuetext', 'half the screen')
})

test('a phone’s header holds pages, language and theme in one menu', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openStill(page)
  await page.getByRole('button', { name: 'Map: pages and settings' }).click()
  await page.getByRole('menuitemradio', { name: 'Coverage' }).click()
  await expect(page).toHaveURL(/page=coverage/)
  await page.getByRole('button', { name: 'Coverage: pages and settings' }).click()
  await page.getByRole('menuitemradio', { name: 'Português' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt')
})

test('at 320 px and at four times the size no page scrolls sideways', async ({ page }) => {
  for (const size of [
    { width: 320, height: 640 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(size)
    for (const search of ['', '&sel=BRA', '&page=coverage', '&page=documents', '&page=compare', '&page=figures']) {
      await openStill(page, `?lang=es${search}`)
      const wide = await page.evaluate(() => {
        // The map's picture is cut off at the stage, which cannot be scrolled.
        const stage = document.querySelector('[data-page] > *')
        return [document.documentElement.scrollWidth, stage?.scrollWidth ?? 0]
      })
      expect([search, Math.max(...wide)]).toEqual([search, 320])
    }
  }
})

test('on paper stands the brief of what is selected and no interface', async ({ page }) => {
  await openStill(page, '?lang=en&sel=CHL-PER&theme=dark')
  await page.emulateMedia({ media: 'print' })
  const brief = page.locator('.brief')
  await expect(brief.getByRole('heading', { level: 1 })).toHaveText('Chile – Peru')
  await expect(brief.locator('.map-svg [data-line="CHL-PER"], .map-svg [data-line]').first()).toBeVisible()
  await expect(page.getByRole('banner').first()).toBeHidden()
  expect(await brief.locator('.brief-year li').count()).toBeGreaterThan(20)
  await expect(brief.locator('.brief-sources .brief-address').first()).toHaveText(/https?:\/\//)
  await expect(brief.locator('footer')).toContainText('sel=CHL-PER')
  await expect(brief).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await page.emulateMedia({ media: 'screen' })
  await expect(brief).toHaveCount(0)
})

for (const [locale, lang] of [
  ['es-AR', 'es'],
  ['pt-BR', 'pt'],
  ['fr-FR', 'en'],
] as const) {
  test(`a first visit follows the browser's language: ${locale}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale, ...(baseURL ? { baseURL } : {}) })
    const page = await context.newPage()
    await page.goto('./')
    await expect(page).toHaveURL(new RegExp(`lang=${lang}`))
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await context.close()
  })
}
