import type { Page } from '@playwright/test'
import { expect, settled, test } from './atlas.ts'
import { withoutWebGl } from './still.ts'

/** The ways in which a browser can draw the map; what a reader does is the same in each. */
const ENGINES: Readonly<Record<string, (page: Page, search: string) => Promise<void>>> = {
  'with WebGL 2': async (page, search) => {
    await page.goto(`./${search}`)
    await settled(page)
  },
  'without WebGL 2': async (page, search) => {
    await withoutWebGl(page)
    await page.goto(`./${search}`)
    await expect(page.locator('[data-engine="svg"] #map-list')).toBeAttached()
  },
  'with a context lost for good': async (page, search) => {
    await page.goto(`./${search}`)
    await settled(page)
    await page.locator('.maplibregl-canvas').evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    })
    await expect(page.locator('[data-engine="svg"]')).toBeAttached({ timeout: 30_000 })
  },
}

for (const [engine, open] of Object.entries(ENGINES)) {
  test.describe(engine, () => {
    const panel = (page: Page) => page.getByRole('complementary', { name: 'Reading panel' })
    const totals = (page: Page) => page.getByRole('complementary', { name: 'Filters' }).getByRole('status').first()

    test('from the opening to a country, a pair, a record and its sources', async ({ page }) => {
      await open(page, '?lang=en')
      await expect(page.getByRole('region', { name: 'What is shown' })).toContainText(/\d+ agreements between South/)
      // North-east of its name, where no link runs; names stand still once all that surrounds the map is measured.
      const name = page.locator('.map-label', { hasText: /^brazil$/i })
      let before = ''
      await expect
        .poll(async () => {
          const now = JSON.stringify(await name.boundingBox())
          const still = now === before
          before = now
          return still
        })
        .toBe(true)
      const box = await name.boundingBox()
      if (!box) throw new Error('Brazil is not named on the map')
      const [x, y] = [box.x + box.width / 2 + 66, box.y - 22]
      await page.mouse.move(x, y)
      await expect(page.locator('.map-tooltip')).toContainText(/^Brazil/)
      await page.mouse.click(x, y)
      await expect(page).toHaveURL(/sel=BRA(&|$)/)
      await expect(panel(page).getByRole('heading', { name: 'Brazil', exact: true })).toBeVisible()
      await panel(page).getByRole('button', { name: /^Peru/ }).first().click()
      await expect(page).toHaveURL(/sel=BRA-PER/)
      await expect(panel(page).getByRole('heading', { name: 'Brazil – Peru' })).toBeVisible()
      await panel(page)
        .getByRole('button', { name: /Framework agreement on defence cooperation/ })
        .first()
        .click()
      await expect(panel(page).getByRole('heading', { level: 2, name: /Framework agreement/ })).toBeVisible()
      const sources = panel(page).getByRole('link').filter({ hasNotText: 'Permanent page' })
      expect(await sources.count()).toBeGreaterThan(2)
      for (const link of await sources.all()) await expect(link).toHaveAttribute('href', /^https?:\/\//)
    })

    test('filter, time, organization, and the address that opens it all again', async ({ page, context, baseURL }) => {
      await open(page, '?lang=en')
      await page.getByRole('checkbox', { name: /^Drug trafficking/ }).check()
      await expect(page).toHaveURL(/threat=drug-trafficking/)
      const filtered = await totals(page).textContent()
      const start = page.getByRole('slider', { name: 'Start of the window' })
      await start.focus()
      await page.keyboard.press('End')
      await page.keyboard.press('PageDown')
      await page.keyboard.press('PageDown')
      await expect(page).toHaveURL(/time=20\d\d/)
      await expect(totals(page)).not.toHaveText(filtered ?? '')
      await page.getByRole('combobox', { name: 'Search the atlas' }).fill('unasur')
      await expect(page.getByRole('option', { name: /^Union of South American Nations/ }).first()).toBeVisible()
      await page
        .getByRole('option', { name: /^Union of South American Nations/ })
        .first()
        .click()
      await expect(page).toHaveURL(/sel=org-unasur/)
      await expect(panel(page).getByRole('heading', { level: 2, name: /Union of South American/ })).toBeVisible()
      const seen = await totals(page).textContent()
      const other = await context.newPage()
      await open(other, page.url().slice((baseURL ?? '').length))
      await expect(totals(other)).toHaveText(seen ?? '')
      await expect(panel(other).getByRole('heading', { level: 2, name: /Union of South American/ })).toBeVisible()
      await other.close()
    })

    test('the map’s list leads on by keyboard, and the map follows', async ({ page }) => {
      await open(page, '?lang=en')
      await page.locator('#map-list').focus()
      await page.keyboard.type('chi')
      await expect(page.locator('.map-tooltip')).toContainText('Chile')
      await page.keyboard.press('ArrowRight')
      await expect(page.locator('#map-list').getByRole('option').first()).toHaveAccessibleName(
        /^Argentina–Chile, \d+ records/,
      )
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/sel=ARG-CHL/)
      await expect(page.getByRole('heading', { name: 'Argentina – Chile' })).toBeVisible()
    })
  })
}
