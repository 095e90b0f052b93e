import { expect, test } from './atlas.ts'
import { brokenTexts, sideways, smallTargets, spaceTexts } from './measure.ts'
import { STILL_BROWSER } from './still.ts'
import { OPENED, openOver, openView, PHONE, turnTo, VIEWS } from './views.ts'

const SIZES = {
  'a small phone': { width: 320, height: 640 },
  'a phone': PHONE,
  'a phone on its side': { width: 844, height: 390 },
  'a tablet': { width: 768, height: 1024 },
  'a desk at four times the size': { width: 320, height: 256 },
  'a desk': { width: 1280, height: 800 },
}

test.use({ ...STILL_BROWSER, contextOptions: { reducedMotion: 'reduce' } })

test.describe('at any size nothing is cut, covered, too small to hit or out of reach sideways', () => {
  for (const [name, search] of Object.entries(VIEWS))
    test(name, async ({ page }) => {
      await openView(page, search)
      await turnTo(page, 'es', 'light')
      const found: string[] = []
      for (const [size, viewport] of Object.entries(SIZES)) {
        // A frame is as large as the page around it makes it, and scrolls with that.
        if (name === 'embed' && viewport.height < 320) continue
        await page.setViewportSize(viewport)
        // Two frames: one that measures, one that has drawn what follows from it.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
        const wrong = [...(await sideways(page)), ...(await smallTargets(page)), ...(await brokenTexts(page))]
        found.push(...wrong.map((what) => `${size}: ${what}`))
      }
      await spaceTexts(page)
      for (const [size, viewport] of Object.entries({ phone: PHONE, desk: SIZES['a desk'] })) {
        await page.setViewportSize(viewport)
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
        const wrong = [...(await sideways(page)), ...(await brokenTexts(page))]
        found.push(...wrong.map((what) => `${size}, texts spaced out: ${what}`))
      }
      expect(found).toEqual([])
    })

  for (const [name, opened] of Object.entries(OPENED))
    test(`opened: ${name}`, async ({ page }) => {
      await openOver(page, opened)
      await turnTo(page, 'es', 'light')
      const check = async () => [...(await sideways(page)), ...(await smallTargets(page)), ...(await brokenTexts(page))]
      const found = await check()
      await spaceTexts(page)
      expect([...found, ...(await brokenTexts(page)).map((what) => `spaced out: ${what}`)]).toEqual([])
    })
})
