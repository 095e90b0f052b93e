import type { Page } from '@playwright/test'
import { findBrowser, STILL_ARGS } from '../tools/browser.mjs'
import { expect } from './atlas.ts'

/** For `test.use`: a browser that draws no WebGL at all. */
export const STILL_BROWSER = { launchOptions: { executablePath: findBrowser(), args: STILL_ARGS } }

/** A browser without WebGL: the SVG map stays, and is all there is to wait for. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : Reflect.apply(original, this, [kind, ...rest])
    } as typeof original
  })
}

export async function openStill(page: Page, search = '?lang=en'): Promise<void> {
  await withoutWebGl(page)
  await page.goto(`./${search}`)
  await expect(page.locator('[data-engine="svg"] #map-list')).toBeAttached()
}
