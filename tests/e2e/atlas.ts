import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** A page that fails its test on any error it throws and any request that leaves the origin. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const wrong: string[] = []
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
    page.on('console', (message) => message.type() === 'error' && wrong.push(`console: ${message.text()}`))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) wrong.push(`off the origin: ${url}`)
    })
    await use(page)
    expect(wrong).toEqual([])
  },
})

export { expect }

/** Opens an address and waits until the map engine has taken over and drawn, where the map is in sight. */
export async function openAtlas(page: Page, search = '?lang=en'): Promise<void> {
  await page.goto(`./${search}`)
  await settled(page)
}

export async function settled(page: Page): Promise<void> {
  const onMap = (new URL(page.url()).searchParams.get('page') ?? 'map') === 'map'
  if (onMap) await expect(page.locator('[data-engine="gl"]')).toBeAttached({ timeout: 60_000 })
  else await expect(page.locator('[data-page]')).toBeAttached()
  await expect(page.locator('[data-page] p', { hasText: 'on its way' })).toBeHidden()
}

/** Serious and critical findings of axe-core, told by rule and element. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.target.join(' ')}`))
}

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that look at colours: all that a theme can change. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** Every finding of axe-core under WCAG 2.2 AA and its best practices, told by rule and element. */
export async function findings(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  // In the page itself: no frames to go through, and half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules === 'all' ? axe.withTags(STANDARD) : axe.withRules(COLOURS)).analyze()
  return violations.flatMap((v) =>
    v.nodes.map((node) => `${v.id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? v.help}`),
  )
}
