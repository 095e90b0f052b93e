import type { Page } from '@playwright/test'
import { expect, test } from './atlas.ts'
import { STILL_BROWSER } from './still.ts'

test.use(STILL_BROWSER)

declare global {
  interface Window {
    /** Classes of what has been the largest content of the page so far. */
    largest: string[]
    painted: Record<string, [left: number, top: number, right: number, bottom: number]>[]
  }
}

/** Notes after every frame where the large parts were painted in it. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const PARTS = {
      page: '[data-page]',
      rail: 'main > aside[aria-label="Filters"]',
      foot: 'section[aria-label="Timeline"]',
      latest: '[data-which="to"]',
      plot: 'section[aria-label="Timeline"] svg[role="img"]',
      shell: '.shell-header',
    }
    window.painted = []
    let width = 0
    const note = () => {
      // Another size has come since the frame was painted: what stands there now is yet to be laid out for it.
      if (innerWidth !== width) return requestAnimationFrame(afterPaint)
      const seen: Window['painted'][number] = {}
      for (const [name, selector] of Object.entries(PARTS)) {
        const element = document.querySelector(selector)
        if (!element?.checkVisibility()) continue
        const { left, top, right, bottom } = element.getBoundingClientRect()
        seen[name] = [left, top, right, bottom]
      }
      window.painted.push(seen)
      requestAnimationFrame(afterPaint)
    }
    const channel = new MessageChannel()
    channel.port1.onmessage = note
    const afterPaint = () => {
      width = innerWidth
      channel.port2.postMessage(null)
    }
    requestAnimationFrame(afterPaint)
  })
}

/** What was painted wrongly in any frame so far, each fault once. */
async function faults(page: Page): Promise<string[]> {
  const frames = await page.evaluate(() => window.painted.splice(0))
  expect(frames.length).toBeGreaterThan(3)
  const found = frames.flatMap(({ page: over, rail, foot, latest, plot, shell }) => [
    over && rail && over[0] < rail[2] - 1 ? `the page under the rail: ${over[0]} < ${rail[2]}` : '',
    over && foot && over[3] > foot[1] + 1 ? `the page under the timeline: ${over[3]} > ${foot[1]}` : '',
    rail && foot && rail[3] > foot[1] + 1 ? `the rail under the timeline: ${rail[3]} > ${foot[1]}` : '',
    latest && plot && plot[2] > latest[0] + 1 && plot[1] < latest[3] ? `the plot over “Latest”: ${plot[2]}` : '',
    plot && foot && plot[2] > foot[2] + 1 ? `the plot beyond the timeline: ${plot[2]} > ${foot[2]}` : '',
    shell && foot ? 'the still page and the live one at once' : '',
  ])
  return [...new Set(found)].filter((fault) => fault !== '')
}

test('every frame stands as it should: at the start, on a page, at another size, after printing', async ({ page }) => {
  await watch(page)
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 3 })
  for (const search of ['?lang=en&page=table', '?lang=en&sel=SUR']) {
    await page.goto(`./${search}`)
    await expect(page.getByRole('slider', { name: 'Start of the window' })).toBeVisible()
    await expect(page.locator('#map-list')).toBeAttached()
    expect(await faults(page)).toEqual([])
  }
  const pages = page.getByRole('navigation', { name: 'Pages' })
  await pages.getByRole('button', { name: 'Coverage' }).click()
  await expect(page.locator('[data-page="coverage"] h2').first()).toBeVisible()
  await pages.getByRole('button', { name: 'Matrix' }).click()
  await expect(page.locator('[data-page="matrix"] h2').first()).toBeVisible()
  expect(await faults(page)).toEqual([])
  for (const width of [1100, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expect.poll(() => page.evaluate(() => window.painted.length)).toBeGreaterThan(5)
    expect(await faults(page)).toEqual([])
  }
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.brief')).toBeAttached()
  await page.evaluate(() => window.painted.splice(0))
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('.brief')).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => window.painted.length)).toBeGreaterThan(5)
  expect(await faults(page)).toEqual([])
})

test('until the interface is there, what the page is opened for is the map, in the colours of the theme', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.largest = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element })[])
        window.largest.push(entry.element?.getAttribute('class') ?? '')
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  // As on a slow line: the scripts of the interface come after the page.
  await page.route(/assets\/index-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  for (const theme of ['light', 'dark']) {
    await page.goto(`./?lang=en&theme=${theme}`, { waitUntil: 'commit' })
    await expect
      .poll(() => page.evaluate(() => window.largest.at(-1)), { timeout: 30_000 })
      .toBe(`still-land still-land-${theme}`)
  }
  release()
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  await expect(page.locator('.still-land')).toHaveCount(0)
  expect(await page.evaluate(() => window.largest.at(-1))).toBe('still-land still-land-dark')
})
