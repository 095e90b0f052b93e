import { test as base, expect, type Page } from '@playwright/test'
import { nextVersion, serveWith } from './twoVersions.ts'

/** Without WebGL: what is kept and served is the question here, and the still map is there at once. */
const test = base.extend<{ site: Awaited<ReturnType<typeof serveWith>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that the runner asks for
  site: async ({}, use) => {
    const site = await serveWith()
    await use(site)
    site.close()
  },
})
test.use({ serviceWorkers: 'allow' })

async function visit(page: Page, address: string) {
  await page.goto(`${address}?lang=en`)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 90_000 })
}

test('after one visit everything works without a network', async ({ page, context, site }) => {
  await visit(page, site.address)
  await page.goto(`${site.address}en/countries/BRA/`)
  await expect(page.getByRole('heading', { level: 1, name: 'Brazil' })).toBeVisible()
  await context.setOffline(true)
  site.close()

  await page.goto(`${site.address}?lang=en`)
  await expect(page.getByRole('region', { name: 'What is shown' })).toBeVisible()
  await page.goto(`${site.address}?lang=es&sel=BRA-PER`)
  await expect(page.getByRole('heading', { name: 'Brasil – Perú' })).toBeVisible()
  for (const name of ['table', 'matrix', 'figures', 'compare', 'documents', 'coverage', 'data', 'words']) {
    await page.goto(`${site.address}?lang=pt&page=${name}`)
    await expect(page.locator(`[data-page="${name}"] h2`).first()).toBeVisible()
  }
  await page.goto(`${site.address}?lang=en&tour=doc-1.1`)
  await expect(page.locator('#root main')).toContainText('1')
  await expect(page.getByRole('alert')).toHaveCount(0)

  await page.goto(`${site.address}en/countries/BRA/`)
  await expect(page.getByRole('heading', { level: 1, name: 'Brazil' })).toBeVisible()
  await page.goto(`${site.address}en/countries/CHL/`)
  await page.getByRole('link', { name: 'The atlas itself works without a network.' }).click()
  await expect(page.getByRole('region', { name: 'What is shown' })).toBeVisible()
})

test('a new version is stored whole, offered, and taken over when asked for', async ({ page, site }) => {
  await visit(page, site.address)
  site.overlay(nextVersion())
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  const notice = page.getByRole('status').filter({ hasText: 'A new version of the atlas is ready.' })
  await expect(notice).toBeVisible({ timeout: 60_000 })
  expect(await page.title()).not.toContain('The version after')

  await page.reload()
  expect(await page.locator('html').evaluate(() => document.querySelector('title')?.textContent)).toContain('Atlas Sur')
  await expect(notice).toBeVisible({ timeout: 60_000 })
  const loaded = page.waitForEvent('load')
  await notice.getByRole('button', { name: 'Reload' }).click()
  await loaded
  const served = await page.evaluate(async () => (await fetch('./')).text())
  expect(served).toContain('The version after')
  expect(await page.evaluate(async () => (await caches.keys()).filter((k) => k.endsWith(' after')).length)).toBe(1)
})

test('a version of which one file is missing is not taken', async ({ page, site }) => {
  await visit(page, site.address)
  const before = await page.evaluate(() => caches.keys())
  site.overlay(new Map([...nextVersion(), ['icon.svg', null]]))
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
    const worker = registration?.installing
    await new Promise<void>((done) => {
      if (!worker || worker.state === 'redundant') return done()
      worker.addEventListener('statechange', () => worker.state === 'redundant' && done())
    })
  })
  expect(await page.evaluate(() => caches.keys())).toEqual(before)
  await page.reload()
  await expect(page.getByRole('region', { name: 'What is shown' })).toBeVisible()
  expect(await page.evaluate(async () => (await fetch('./')).text())).not.toContain('The version after')
})

for (const [what, text] of [
  ['missing', null],
  ['broken', "throw new Error('broken')"],
] as const)
  test(`a service worker that is ${what} leaves the atlas working`, async ({ page, site }) => {
    site.overlay(new Map([['sw.js', text]]))
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`${site.address}?lang=en`)
    await expect.poll(() => site.asked.has('sw.js'), { timeout: 60_000 }).toBe(true)
    await page.reload()
    await expect(page.getByRole('region', { name: 'What is shown' })).toBeVisible()
    // Each load tries anew, and is there as long as it tries.
    const registrations = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
    await expect.poll(registrations).toBe(0)
    expect(errors).toEqual([])
  })

test('without service workers the atlas is what any page is', async ({ page, site }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(`${site.address}?lang=en&sel=BRA`)
  await expect(page.getByRole('heading', { name: 'Brazil', exact: true }).first()).toBeVisible()
  expect(errors).toEqual([])
})
