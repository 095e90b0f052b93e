import { expect, openAtlas, test } from './atlas.ts'
import { withoutWebGl } from './still.ts'

test('the links are drawn before any script runs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('./')
  const links = page.locator('#shell [data-line]')
  expect(await links.count()).toBeGreaterThan(40)
  await expect(links.first()).toBeVisible()
  await expect(page.locator('.shell-sentence [data-lang="en"]')).toBeVisible()
  await context.close()
})

test('the engine takes over without a jump', async ({ page, browser, baseURL }) => {
  const still = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 800 },
    ...(baseURL ? { baseURL } : {}),
  })
  const shell = await still.newPage()
  await shell.goto('./')
  await openAtlas(page)
  const stillBox = await shell.locator('.map-stage').boundingBox()
  const offBy = async () => {
    const box = await page.locator('.map-stage').boundingBox()
    if (!box || !stillBox) return Number.POSITIVE_INFINITY
    return Math.max(Math.abs(box.x - stillBox.x), Math.abs(box.y - stillBox.y), Math.abs(box.width - stillBox.width))
  }
  await expect.poll(offBy).toBeLessThan(2)
  await still.close()
})

test('works from a sub-path', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}some/sub/path/?lang=en&sel=ARG-CHL`)
  await expect(page.getByRole('heading', { name: 'Argentina – Chile' })).toBeVisible()
  await expect(page.locator('[data-engine="gl"]')).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/some/sub/path/')
})

test('without WebGL the still map stays, with the same links and selection', async ({ page }) => {
  await withoutWebGl(page)
  await page.goto('./?lang=en')
  await expect(page.getByText(/WebGL|moving map/i).first()).toBeVisible()
  await page.locator('[data-feature="BRA-PER"] .map-line-hit').dispatchEvent('click')
  await expect(page.getByRole('heading', { name: 'Brazil – Peru' })).toBeVisible()
})

test('data that does not arrive is told, and can be asked for again', async ({ browser, baseURL }) => {
  const context = await browser.newContext(baseURL ? { baseURL } : {})
  const page = await context.newPage()
  let broken = true
  await page.route(/dataset-.*\.json$/, (route) => (broken ? route.abort() : route.continue()))
  await page.goto('./?lang=en')
  await expect(page.getByRole('alert')).toContainText('The data could not be loaded')
  broken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('region', { name: 'What is shown' })).toBeVisible()
  await context.close()
})
