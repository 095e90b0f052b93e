import type { Locator, Page } from '@playwright/test'
import { expect, findings, test } from './atlas.ts'
import { openStill, STILL_BROWSER } from './still.ts'

test.use(STILL_BROWSER)

const VIEWS = ['', '&sel=BRA-PER', '&sel=org-unasur', '&page=table', '&page=matrix', '&page=figures'] as const

test.describe('colours that the reader’s system decides on', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  for (const search of VIEWS)
    test(`every text can be read: ${search || 'opening view'}`, async ({ page }) => {
      await openStill(page, `?lang=en${search}`)
      expect(await findings(page, 'colours')).toEqual([])
    })

  test('what is chosen differs from what is not, and lines differ from the ground', async ({ page }) => {
    await openStill(page)
    const background = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).backgroundColor)
    const pages = page.getByRole('navigation', { name: 'Pages' })
    expect(await background(pages.getByRole('button', { name: 'Map' }))).not.toBe(
      await background(pages.getByRole('button', { name: 'Table' })),
    )
    expect(await background(page.getByRole('button', { name: 'Region' }))).not.toBe(
      await background(page.getByRole('button', { name: 'World' })),
    )
    const line = page.locator('.map-svg [data-line]').first()
    const stroke = await line.evaluate((element) => getComputedStyle(element).stroke)
    expect(stroke).not.toBe(await background(page.locator('body')))
    await page.getByRole('button', { name: 'Filters' }).focus()
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
    expect(outline).not.toBe('none')
  })
})

test.describe('with motion reduced', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing moves by itself: neither panels nor map', async ({ page }) => {
    await openStill(page)
    const moving = () =>
      page.evaluate(() => document.getAnimations().filter((animation) => animation.playState === 'running').length)
    const frame = page.locator('.map-svg').first()
    const drawn = () => frame.evaluate((element) => element.getAttribute('viewBox') ?? element.innerHTML.length)
    for (const act of [
      () => page.getByRole('listbox').focus(),
      () => page.keyboard.press('Enter'),
      () => page.getByRole('button', { name: 'Filters' }).click(),
      () => page.getByRole('button', { name: 'Organizations and disputes' }).click(),
    ]) {
      await act()
      expect(await moving()).toBe(0)
    }
    // Two frames in a row show the same.
    await page.evaluate(() => new Promise(requestAnimationFrame))
    const before = await drawn()
    await page.evaluate(() => new Promise(requestAnimationFrame))
    expect(await drawn()).toBe(before)
  })
})

test.describe('without any hue', () => {
  test('kinds are told apart by the shape of their mark alone, states by the form of their line', async ({ page }) => {
    await openStill(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' })
    const legend = page.getByRole('region', { name: 'Legend' })
    const marks = await legend.locator('li svg').all()
    expect(marks.length).toBeGreaterThan(9)
    const pictures = []
    for (const mark of marks) pictures.push(await darkness(page, mark))
    for (const [i, a] of pictures.entries()) {
      expect(Math.max(...a), `mark ${i} stands out from its ground`).toBeGreaterThan(80)
      for (const [j, b] of pictures.entries())
        if (j > i) expect(difference(a, b), `marks ${i} and ${j}`).toBeGreaterThan(0.06)
    }
  })
})

const SIDE = 24

/** How much darker than its ground each of 24 × 24 points of an element's picture is, 0–255. */
async function darkness(page: Page, element: Locator): Promise<number[]> {
  const png = (await element.screenshot()).toString('base64')
  return page.evaluate(
    async ([png, side]) => {
      const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(side, side)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(bitmap, 0, 0, side, side)
      const { data } = context.getImageData(0, 0, side, side)
      const ground = data[0] ?? 255
      return Array.from({ length: side * side }, (_, i) => Math.abs(ground - (data[4 * i] ?? 0)))
    },
    [png, SIDE] as const,
  )
}

/** Share of the points that are dark in one and light in the other. */
function difference(a: readonly number[], b: readonly number[]): number {
  return a.filter((value, i) => value > 60 !== (b[i] ?? 0) > 60).length / a.length
}
