import { readFileSync } from 'node:fs'
import { type Locator, type Page, test as plain } from '@playwright/test'
import { expect, openAtlas, settled, test } from './atlas.ts'
import { withoutWebGl } from './still.ts'

/** Faults that are provoked for real, each with what must still work. */

const shown = (page: Page) => page.getByRole('region', { name: 'What is shown' })
const heading = (page: Page) => page.getByRole('heading', { name: 'Brazil – Peru' })

async function usable(page: Page) {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Table' }).click()
  await expect(page.locator('[data-page="table"] h2').first()).toBeVisible()
}

test.describe('locked down', () => {
  test('the map engine and every page run under the policy', async ({ page }) => {
    const violations: string[] = []
    await page.exposeFunction('violation', (text: string) => violations.push(text))
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (e) =>
        (window as unknown as { violation: (t: string) => void }).violation(`${e.violatedDirective} ${e.blockedURI}`),
      ),
    )
    await openAtlas(page, '?lang=en&sel=BRA-PER')
    for (const name of ['table', 'matrix', 'figures', 'compare', 'documents', 'coverage', 'data', 'words']) {
      await page.goto(`./?lang=es&page=${name}`)
      await expect(page.locator(`[data-page="${name}"] h2`).first()).toBeVisible()
    }
    for (const path of ['en/', 'es/countries/BRA/', 'pt/pairs/BRA-PER/']) {
      await page.goto(`./${path}`)
      await expect(page.locator('h1')).toBeVisible()
      await expect(page.locator('script[type="application/ld+json"]')).toBeAttached()
    }
    expect(violations).toEqual([])
  })

  plain('inline scripts, eval and other origins are refused', async ({ page }) => {
    await page.goto('./?lang=en')
    const refused = await page.evaluate(async () => {
      const inline = document.createElement('script')
      inline.textContent = 'window.ranInline = true'
      document.head.append(inline)
      // A call of the test itself may evaluate what it likes; what runs after it may not.
      await new Promise((done) => setTimeout(done, 0))
      const evaluates = () => {
        try {
          return Boolean(new Function('return 1')())
        } catch {
          return false
        }
      }
      const reaches = await fetch('https://example.org/').then(
        () => true,
        (error: Error) => !/fetch/i.test(error.message),
      )
      const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
      return { inline: 'ranInline' in window, eval: evaluates(), reaches, policy }
    })
    expect(refused).toMatchObject({ inline: false, eval: false, reaches: false })
    expect(refused.policy).toContain("default-src 'self'")
    const [map = 'none'] = /'sha256-[^']*'/.exec(refused.policy ?? '') ?? []
    expect(readFileSync('dist/_headers', 'utf8')).toContain(map)
  })

  plain('a script or style that is not the one that was built is refused', async ({ page }) => {
    const tampered = (type: string) => async (route: import('@playwright/test').Route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: `${await response.text()}\n/* another */`, contentType: type })
    }
    await page.route(/assets\/TablePage-.*\.js$/, tampered('text/javascript'))
    await page.route(/assets\/index-.*\.css$/, tampered('text/css'))
    const refused: string[] = []
    page.on('console', (m) => /integrity/i.test(m.text()) && refused.push(m.text()))
    await withoutWebGl(page)
    await page.goto('./?lang=en&page=table')
    await expect(page.getByRole('alert')).toContainText('Try again')
    await expect(page.locator('[data-engine="svg"]')).toBeAttached()
    expect(refused.some((text) => /\.css/.test(text))).toBe(true)
    expect(refused.some((text) => /TablePage/.test(text))).toBe(true)
    await page.unroute(/assets\/TablePage-.*\.js$/)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('[data-page="table"] h2').first()).toBeVisible()
  })
})

test.describe('the map', () => {
  /** The ground, and the links above it. */
  const CANVASES = { engine: '.maplibregl-canvas', overlay: '.map-overlay' } as const
  const context = (canvas: Locator, act: 'loseContext' | 'restoreContext') =>
    canvas.evaluate((element: HTMLCanvasElement, name) => {
      const holder = window as unknown as { held?: WEBGL_lose_context | null }
      holder.held ??= element.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null
      holder.held?.[name]()
    }, act)

  for (const [name, selector] of Object.entries(CANVASES)) {
    plain(`lives on when the graphics context of the ${name} is lost and comes back`, async ({ page }) => {
      await openAtlas(page, '?lang=en&sel=BRA-PER')
      const canvas = page.locator(selector)
      await context(canvas, 'loseContext')
      await context(canvas, 'restoreContext')
      // Longer than the atlas waits before it gives the engine up: nothing may happen then.
      await page.waitForTimeout(4000)
      await settled(page)
      expect(await canvas.evaluate((c: HTMLCanvasElement) => c.getContext('webgl2')?.isContextLost())).toBe(false)
      await usable(page)
    })

    plain(`is taken over by the still one when the graphics context of the ${name} stays lost`, async ({ page }) => {
      await openAtlas(page, '?lang=en&sel=BRA-PER')
      await context(page.locator(selector), 'loseContext')
      await expect(page.locator('[data-engine="svg"]')).toBeAttached({ timeout: 20_000 })
      await expect(heading(page)).toBeVisible()
      await expect(page.locator('[data-line="BRA-PER"][data-state="fanned"]').first()).toBeAttached()
      await expect(page.getByText('Simpler map: WebGL 2')).toBeVisible()
    })
  }

  plain('draws its links anew after their context has come back', async ({ page }) => {
    await openAtlas(page, '?lang=en')
    const canvas = page.locator('.map-overlay')
    const before = await canvas.screenshot()
    await context(canvas, 'loseContext')
    await context(canvas, 'restoreContext')
    await expect.poll(async () => before.equals(await canvas.screenshot())).toBe(true)
  })

  plain('is the still one, with words on it, when its worker is dead', async ({ page }) => {
    await page.route(/maplibre-gl-worker-.*\.js$/, (route) => route.fulfill({ status: 404, body: 'not found' }))
    await page.goto('./?lang=en&sel=BRA-PER')
    await expect(heading(page)).toBeVisible()
    await expect(page.getByText('Simpler map: WebGL 2')).toBeVisible({ timeout: 120_000 })
    await expect(page.locator('[data-line="BRA-PER"][data-state="fanned"]').first()).toBeAttached()
  })

  plain('stays simple when its shapes do not arrive', async ({ page }) => {
    await page.route(/geometry-.*\.json$/, (route) => route.abort())
    await page.goto('./?lang=en&sel=BRA-PER')
    await expect(page.getByText('detailed shapes could not be loaded')).toBeVisible()
    await expect(heading(page)).toBeVisible()
    await expect(page.locator('[data-feature="BRA-PER"]').first()).toBeAttached()
  })

  test('stands memory pressure', async ({ page }) => {
    await openAtlas(page, '?lang=en&sel=BRA-PER')
    const session = await page.context().newCDPSession(page)
    await session.send('Memory.simulatePressureNotification', { level: 'critical' })
    await settled(page)
    await expect(heading(page)).toBeVisible()
    await usable(page)
  })
})

plain('a panel that throws leaves the map and the rest', async ({ page }) => {
  await withoutWebGl(page)
  // A title that is no text: it passes the check of the format and breaks what draws it, the record's page.
  let id = ''
  await page.route(/dataset-.*\.json$/, async (route) => {
    const response = await route.fetch()
    const data = await response.json()
    const record = data.records.find((r: { officialTitles?: unknown[] }) => (r.officialTitles?.length ?? 0) > 0)
    record.officialTitles = [{ lang: 'es', text: {} }]
    id = record.id
    await route.fulfill({ response, json: data })
  })
  await page.goto('./?lang=en')
  await expect(shown(page)).toBeVisible()
  await page.goto(`./?lang=en&sel=${id}`)
  await expect(page.getByRole('complementary').getByRole('alert')).toContainText('Try again')
  await page.locator('[data-feature="ARG-CHL"] .map-line-hit').dispatchEvent('click')
  await expect(page.getByRole('heading', { name: 'Argentina – Chile' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test.describe('bad input', () => {
  for (const [what, body, words] of [
    ['cut short', (text: string) => text.slice(0, text.length / 2), 'could not be loaded'],
    ['of another version', (text: string) => text.replace('"format":1', '"format":99'), 'could not be loaded'],
  ] as const)
    plain(`data that is ${what} is told, and can be asked for again`, async ({ page }) => {
      let broken = true
      await withoutWebGl(page)
      await page.route(/dataset-.*\.json$/, async (route) => {
        if (!broken) return route.continue()
        const response = await route.fetch()
        await route.fulfill({ response, body: body(await response.text()) })
      })
      await page.goto('./?lang=en')
      await expect(page.getByRole('alert')).toContainText(words)
      broken = false
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(shown(page)).toBeVisible()
    })

  for (const [what, spoil] of [
    [
      'blocked',
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
    ],
    ['full', "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"],
    ['corrupt', "for (const k of ['lang', 'theme', 'rail']) localStorage.setItem('atlas-' + k, '\\u0000{][<script>')"],
  ] as const)
    test(`storage that is ${what} costs nothing but memory of choices`, async ({ page }) => {
      await withoutWebGl(page)
      await page.addInitScript(spoil)
      await page.goto('./?sel=BRA-PER')
      await expect(heading(page)).toBeVisible()
      await page.goto('./en/countries/BRA/')
      await expect(page.locator('h1')).toHaveText('Brazil')
    })

  for (const year of [1970, 2099])
    test(`a clock that says ${year} changes no count`, async ({ page }) => {
      await withoutWebGl(page)
      await page.goto('./?lang=en')
      const right = await shown(page).innerText()
      await page.clock.setFixedTime(new Date(`${year}-01-02T03:04:05Z`))
      await page.goto('./?lang=en')
      expect(await shown(page).innerText()).toBe(right)
    })

  plain('a browser whose language is unknown reads English', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: 'tlh', ...(baseURL ? { baseURL } : {}) })
    const page = await context.newPage()
    await withoutWebGl(page)
    await page.goto('./')
    await expect(shown(page)).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
    await context.close()
  })
})
