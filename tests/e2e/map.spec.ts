import type { Page } from '@playwright/test'
import { expect, openAtlas, test } from './atlas.ts'
import { withoutWebGl } from './still.ts'

/** A browser that cannot draw with WebGL: the SVG map stays. */
async function openStill(page: Page, search: string): Promise<void> {
  await withoutWebGl(page)
  await page.goto(`./${search}`)
  await expect(page.getByText(/WebGL 2 is not available/)).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Dismiss' }).click()
}

/** A place on a line, near its middle, that nothing else covers: in the window. */
async function middleOf(page: Page, line: string): Promise<{ x: number; y: number }> {
  await expect(page.locator('.map-frame')).toBeVisible()
  // The frame moves until what stands around it has been measured.
  let before = ''
  await expect
    .poll(async () => {
      const now = JSON.stringify(await page.locator('.map-frame').boundingBox())
      const still = now === before
      before = now
      return still
    })
    .toBe(true)
  return page.locator(`[data-line="${line}"] .map-line-hit`).evaluate((path: SVGPathElement) => {
    for (const share of [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7]) {
      const at = path.getPointAtLength(path.getTotalLength() * share).matrixTransform(path.getScreenCTM() ?? undefined)
      if (document.elementFromPoint(at.x, at.y) === path) return { x: at.x, y: at.y }
    }
    throw new Error('the line is covered')
  })
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'Reading panel' })
/** What the map's list stands on. */
const active = (page: Page) => page.locator('#map-list [data-active]')
const curves = (page: Page) => page.locator('[data-layer="focus"] [data-feature]')
/** Curves of one kind each: what else the pointer happens to open is no part of it. */
const kinds = (page: Page, pair: string) => page.locator(`[data-layer="focus"] [data-feature^="${pair}:"]`)

test.describe('a pair opens into its records', () => {
  test('by mouse: hover, click, click', async ({ page }) => {
    await openStill(page, '?lang=en')
    const line = await middleOf(page, 'ARG-CHL')
    await page.mouse.move(line.x - 2, line.y)
    await page.mouse.move(line.x, line.y)
    await expect(curves(page).first()).toBeAttached()
    expect(await curves(page).count()).toBeGreaterThan(1)
    await page.mouse.click(line.x, line.y)
    await expect(page).toHaveURL(/sel=/)
    await expect(panel(page)).toBeVisible()
  })

  test('many records: one curve per kind, each opens, and there is a way back', async ({ page }) => {
    await openStill(page, '?lang=en&sel=ARG-BRA')
    const groups = await kinds(page, 'ARG-BRA').count()
    expect(groups).toBeGreaterThan(1)
    expect(groups).toBeLessThanOrEqual(6)
    // The marks of the curves follow their order: agreements first.
    const count = Number(await page.locator('.map-fan-mark b').first().textContent())
    expect(count).toBeGreaterThan(5)
    const at = await middleOf(page, 'ARG-BRA:agreement')
    await page.mouse.click(at.x, at.y)
    await expect(page).toHaveURL(/fan=agreement/)
    await expect(kinds(page, 'ARG-BRA')).toHaveCount(0)
    expect(await curves(page).count()).toBeGreaterThanOrEqual(count)
    await page.getByRole('button', { name: 'Argentina–Brazil: back to all kinds' }).click()
    await expect(kinds(page, 'ARG-BRA')).toHaveCount(groups)
  })

  test('by keyboard alone, and focus is never lost', async ({ page }) => {
    await openStill(page, '?lang=en')
    const list = page.locator('#map-list')
    await list.focus()
    await page.keyboard.type('arg')
    await page.keyboard.press('ArrowRight')
    while (!/^Argentina–Brazil/.test((await active(page).getAttribute('aria-label')) ?? ''))
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/sel=ARG-BRA/)
    await expect(list).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(list).toHaveAccessibleName('Argentina–Brazil: kinds of records')
    expect(await list.getByRole('option').count()).toBe(await curves(page).count())
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/fan=agreement/)
    await expect(list).toBeFocused()
    await expect(list.getByRole('option')).toHaveCount(await curves(page).count())
    const record = (await active(page).getAttribute('id'))?.replace(/^.*?-(?=(?:agr|ex|mis|mtg|org|dsp)-)/, '')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`sel=${record}`))
    await expect(panel(page).locator(':focus')).toBeVisible()
  })

  test('on the engine too: every curve is in the list with a name', async ({ page }) => {
    await openAtlas(page, '?lang=en&sel=ARG-URY')
    await page.locator('#map-list').focus()
    await page.keyboard.type('arg')
    await page.keyboard.press('ArrowRight')
    while (!/^Argentina–Uruguay/.test((await active(page).getAttribute('aria-label')) ?? ''))
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#map-list').getByRole('option').count()).toBeGreaterThan(1)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/sel=(agr|ex|mis|mtg|org|dsp)-|fan=/)
  })
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })
  test('tap the pair, tap a curve', async ({ page }) => {
    await openStill(page, '?lang=en')
    const line = await middleOf(page, 'BRA-CHL')
    await page.touchscreen.tap(line.x, line.y)
    await expect(page).toHaveURL(/sel=BRA-CHL/)
    const first = await curves(page).first().getAttribute('data-feature')
    const at = await middleOf(page, first ?? '')
    await page.touchscreen.tap(at.x, at.y)
    await expect(page).toHaveURL(/fan=|sel=(?!BRA-CHL)/)
  })
})

test('an organization shows who was a member in 2010, 2019 and 2024', async ({ page }) => {
  await withoutWebGl(page)
  const solid: Record<number, number> = {}
  for (const year of [2010, 2019, 2024]) {
    await page.goto(`./?lang=en&sel=org-unasur&time=..${year}`)
    const spokes = page.locator('[data-line^="hub:"] .map-line-ink')
    await expect(spokes).toHaveCount(11)
    solid[year] = await page.locator('[data-line^="hub:"] .map-line-ink:not([stroke-dasharray])').count()
  }
  // Of twelve states; the one whose capital holds the seat has no spoke.
  expect(solid).toEqual({ 2010: 11, 2019: 4, 2024: 7 })
})

test('the globe turns by buttons and by dragging, and keeps what is selected', async ({ page }) => {
  await openStill(page, '?lang=en&map=globe&sel=BRA-CHN')
  const line = page.locator('[data-feature="BRA-CHN"]')
  await expect(line).toHaveCount(1)
  const disc = page.locator('[data-layer="graticule"] path')
  const before = await disc.getAttribute('d')
  await page.getByRole('button', { name: 'Turn west' }).click()
  await expect(disc).not.toHaveAttribute('d', before ?? '')
  const turned = await disc.getAttribute('d')
  await page.mouse.move(560, 400)
  await page.mouse.down()
  await page.mouse.move(640, 430, { steps: 4 })
  await page.mouse.up()
  await expect(disc).not.toHaveAttribute('d', turned ?? '')
  await expect(page).toHaveURL(/map=globe.*sel=BRA-CHN/)
  await page.getByRole('button', { name: 'Region' }).click()
  await expect(page).not.toHaveURL(/map=globe/)
  await expect(panel(page).getByRole('heading', { name: 'Brazil – China' })).toBeVisible()
})

test('the globe of the engine turns too, and its names go with it', async ({ page }) => {
  await openAtlas(page, '?lang=en&map=globe&sel=BRA-CHN')
  await expect(page.locator('[data-engine="gl"][data-extent="globe"]')).toBeVisible()
  const name = page.locator('.map-label', { hasText: /^Brazil$/ })
  const before = await name.boundingBox()
  await page.getByRole('button', { name: 'Turn west' }).click()
  await expect.poll(async () => (await name.boundingBox())?.x).toBeGreaterThan((before?.x ?? 0) + 20)
  await expect(panel(page).getByRole('heading', { name: 'Brazil – China' })).toBeVisible()
})
