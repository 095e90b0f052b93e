import type { Page } from '@playwright/test'
import { findBrowser, refuseWebGl, STILL_ARGS } from '../tools/browser.mjs'
import { expect } from './atlas.ts'

/** For `test.use`: a browser that draws no WebGL at all. */
export const STILL_BROWSER = { launchOptions: { executablePath: findBrowser(), args: STILL_ARGS } }

/** A browser without WebGL: the SVG map stays, and is all there is to wait for. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(refuseWebGl)
}

export async function openStill(page: Page, search = '?lang=en'): Promise<void> {
  await withoutWebGl(page)
  await page.goto(`./${search}`)
  await expect(page.locator('[data-engine="svg"] #map-list')).toBeAttached()
}
