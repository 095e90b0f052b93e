import type { CompiledDataset } from '../../src/dataset/compiled.ts'
import { expect, openAtlas, settled, test } from './atlas.ts'

/** The shipped dataset as the page itself receives it, for figures worked out a second way. */
async function shippedDataset(page: import('@playwright/test').Page): Promise<CompiledDataset> {
  const response = page.waitForResponse(/dataset-.*\.json$/)
  await page.goto('./')
  return (await (await response).json()) as CompiledDataset
}

test.describe('opening', () => {
  test('says in one sentence what is shown, with true figures', async ({ page }) => {
    const { records, countries } = await shippedDataset(page)
    const southAmerican = new Set(countries.filter((c) => c.southAmerican).map((c) => c.id))
    const intra = records.filter(
      (r) =>
        r.kind === 'agreement' &&
        r.parties.every(
          (id) => southAmerican.has(id) || (id.startsWith('org-') && r.derived.scope === 'intra-regional'),
        ),
    )
    const today = Math.floor(Date.UTC(2026, 10, 21) / 86_400_000)
    const inForce = intra.filter(({ derived: { active } }) => {
      const from = active?.[0] ?? Number.NEGATIVE_INFINITY
      const to = active?.[3] ?? Number.POSITIVE_INFINITY
      return active !== null && from <= today && today < to
    })
    const confirmed = inForce.filter((r) => !r.derived.believed).length
    await expect(page.getByRole('region', { name: 'What is shown' }).locator('p').first()).toHaveText(
      `${intra.length} agreements between South American states, ${confirmed} in force in November 2026 and ${inForce.length - confirmed} more believed to be, across 12 countries.`,
    )
  })

  test('offers three questions, each of which opens a view of its own', async ({ page }) => {
    await openAtlas(page)
    const questions = page.getByRole('region', { name: 'What is shown' }).getByRole('button')
    await expect(questions).toHaveCount(3)
    await page.getByRole('button', { name: 'Who cooperates against drug trafficking?' }).click()
    await expect(page).toHaveURL(/threat=drug-trafficking/)
    await expect(page.getByRole('checkbox', { name: /^Drug trafficking/ })).toBeChecked()
    await page.goto('./?lang=en')
    await page.getByRole('button', { name: 'What did Brazil and Argentina sign since 1990?' }).click()
    await expect(page.getByRole('heading', { name: 'Argentina – Brazil' })).toBeVisible()
    await expect(page.getByRole('radio', { name: 'Signed or held during' })).toBeChecked()
  })
})

test.describe('reading', () => {
  test('a country: hover names and counts it, a click opens partners and records', async ({ page }) => {
    await openAtlas(page)
    // North-east of its name, where no link runs.
    const name = await page.locator('.map-label', { hasText: /^brazil$/i }).boundingBox()
    if (!name) throw new Error('Brazil is not named on the map')
    const [x, y] = [name.x + name.width / 2 + 66, name.y - 22]
    await page.mouse.move(x, y)
    await expect(page.locator('.map-tooltip')).toContainText(/^Brazil/)
    await page.mouse.click(x, y)
    const panel = page.getByRole('complementary', { name: 'Reading panel' })
    await expect(panel.getByRole('heading', { name: 'Brazil', exact: true })).toBeVisible()
    await expect(page).toHaveURL(/sel=BRA(&|$)/)
    await expect(panel.getByRole('heading', { name: /^Partners/ })).toBeVisible()
    await expect(panel.getByRole('heading', { name: /^Agreements/ })).toBeVisible()
    await expect(panel.getByRole('heading', { name: /^Organizations/ })).toBeVisible()
    await expect(panel.getByRole('heading', { name: /^Exercises/ })).toBeVisible()
  })

  test('from a pair to a record to its sources', async ({ page }) => {
    await openAtlas(page, '?lang=en&sel=BRA-PER')
    const panel = page.getByRole('complementary', { name: 'Reading panel' })
    await expect(panel.getByRole('heading', { name: 'Brazil – Peru' })).toBeVisible()
    await panel
      .getByRole('button', { name: /Framework agreement on defence cooperation/ })
      .first()
      .click()
    await expect(
      panel.getByRole('heading', { level: 2, name: /Framework agreement on defence cooperation/ }),
    ).toBeVisible()
    await expect(panel.getByRole('note').first()).toContainText(/9 November 2006.*6 November 2006/)
    const links = panel.getByRole('link').filter({ hasNotText: 'Permanent page' })
    expect(await links.count()).toBeGreaterThan(2)
    for (const link of await links.all()) await expect(link).toHaveAttribute('href', /^https?:\/\//)
  })

  test('a country and a link can be opened from the keyboard alone', async ({ page }) => {
    await openAtlas(page)
    const list = page.getByRole('listbox')
    await list.focus()
    await page.keyboard.type('chi')
    await expect(page.locator('.map-tooltip')).toContainText('Chile')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Chile', exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await expect(list.getByRole('option').first()).toHaveAccessibleName(/^Argentina–Chile, \d+ records/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Argentina – Chile' })).toBeVisible()
  })
})

test.describe('time', () => {
  test('handles take keys, announce their dates, and everything follows', async ({ page }) => {
    await openAtlas(page)
    const totals = page
      .getByRole('status')
      .filter({ hasText: /records/ })
      .first()
    const before = await totals.textContent()
    const start = page.getByRole('slider', { name: 'Start of the window' })
    await start.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('PageDown')
    await expect(start).toHaveAttribute('aria-valuetext', /20\d\d/)
    await expect(page).toHaveURL(/time=20\d\d/)
    await expect(totals).not.toHaveText(before ?? '')
  })

  test('typed dates, a wrong one explained and nothing lost', async ({ page }) => {
    await openAtlas(page)
    const earliest = page.getByRole('textbox', { name: 'Earliest' })
    await earliest.fill('May 2008')
    await earliest.press('Enter')
    await expect(page).toHaveURL(/time=2008-05-01\.\./)
    await earliest.fill('soon')
    await earliest.press('Enter')
    await expect(earliest).toHaveAttribute('aria-invalid', 'true')
    await expect(earliest).toHaveValue('soon')
    await expect(page).toHaveURL(/time=2008-05-01\.\./)
  })

  test('a handle can be dragged, and one step back undoes the whole drag', async ({ page }) => {
    await openAtlas(page)
    const start = page.getByRole('slider', { name: 'Start of the window' })
    const box = await start.boundingBox()
    if (!box) throw new Error('the handle is not drawn')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    for (let x = 0; x < 500; x += 50) await page.mouse.move(box.x + x, box.y + 10)
    await page.mouse.up()
    await expect(page).toHaveURL(/time=/)
    await page.goBack()
    await expect(page).not.toHaveURL(/time=/)
    await expect(start).toHaveAttribute('aria-valuetext', /.+/)
  })

  test('plays from the first year and pauses', async ({ page }) => {
    await openAtlas(page)
    await page.getByRole('button', { name: 'Play' }).click()
    await expect(page).toHaveURL(/time=\.\.|time=18/)
    await page.getByRole('button', { name: 'Pause' }).click()
    const paused = page.url()
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
    expect(page.url()).toBe(paused)
  })
})

test.describe('filters', () => {
  test('the count beside a value is what ticking it gives, chips undo it', async ({ page }) => {
    await openAtlas(page)
    const rail = page.getByRole('complementary', { name: 'Filters' })
    const cyber = rail.getByRole('checkbox', { name: /^Cyber threats/ })
    const count = /(\d+) records/.exec(
      (await cyber.evaluate((el) => el.getAttribute('aria-label') ?? el.closest('label')?.textContent)) ?? '',
    )?.[1]
    expect(Number(count)).toBeGreaterThan(0)
    await cyber.check()
    await expect(rail.getByRole('status')).toContainText(new RegExp(`^${count} of`))
    await expect(page).toHaveURL(/threat=cyber/)
    await rail
      .getByRole('button', { name: /Cyber threats/ })
      .first()
      .click()
    await expect(cyber).not.toBeChecked()
  })

  test('clear all brings every record back', async ({ page }) => {
    await openAtlas(page, '?lang=en&kind=exercise&scope=intra-regional&time=2000..2010')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await expect(page).toHaveURL(/\?lang=en$/)
    await expect(page.getByRole('complementary', { name: 'Filters' }).getByRole('status')).toContainText(/^All /)
  })
})

test.describe('the address', () => {
  test('opens the same view in a fresh profile', async ({ page, browser, baseURL }) => {
    await openAtlas(page, '?lang=en&threat=disasters&sel=CHL-PER&time=2000..2020')
    const seen = await page.getByRole('complementary', { name: 'Filters' }).getByRole('status').textContent()
    const fresh = await browser.newContext({ locale: 'pt-BR', ...(baseURL ? { baseURL } : {}) })
    const other = await fresh.newPage()
    await other.goto(page.url())
    await settled(other)
    await expect(other.getByRole('complementary', { name: 'Filters' }).getByRole('status')).toHaveText(seen ?? '')
    await expect(other.getByRole('heading', { name: 'Chile – Peru' })).toBeVisible()
    await fresh.close()
  })

  test('back and forward walk through what was chosen', async ({ page }) => {
    await openAtlas(page, '?lang=en&sel=BRA')
    await page.getByRole('checkbox', { name: /^Exercises/ }).check()
    await page.getByRole('complementary', { name: 'Reading panel' }).getByRole('button', { name: 'Close' }).click()
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'Brazil', exact: true })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('checkbox', { name: /^Exercises/ })).not.toBeChecked()
    await page.goForward()
    await expect(page.getByRole('checkbox', { name: /^Exercises/ })).toBeChecked()
  })

  test('a tampered one gets one notice and a usable view', async ({ page }) => {
    await openAtlas(page, '?lang=en&kind=dragon&time=never&sel=%3Cscript%3E&threat=cyber')
    await expect(page.getByText(/could not be read and was left out/)).toBeVisible()
    await expect(page.getByRole('checkbox', { name: /^Cyber threats/ })).toBeChecked()
  })
})

test.describe('search', () => {
  for (const [typed, found] of [
    ['peru', 'Peru'],
    ['consejo de defensa suramericano', /South American Defen[cs]e Council/],
    ['brasil peru', 'Brazil – Peru'],
    ['unitas', /UNITAS/i],
  ] as const) {
    test(`finds “${typed}” and jumps to it`, async ({ page }) => {
      await openAtlas(page)
      await page.keyboard.press('/')
      await page.keyboard.type(typed)
      await expect(page.getByRole('option').first()).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(
        page.getByRole('complementary', { name: 'Reading panel' }).getByRole('heading', { level: 2, name: found }),
      ).toBeVisible()
    })
  }

  test('has words for nothing found', async ({ page }) => {
    await openAtlas(page)
    await page.getByRole('combobox', { name: 'Search the atlas' }).fill('qqqzzz')
    await expect(page.getByText('Nothing is called “qqqzzz”')).toBeVisible()
  })
})

test.describe('pages', () => {
  for (const [tab, heading] of [
    ['Table', 'Table of records'],
    ['Matrix', 'Country by country'],
    ['Documents', 'The documents against the record'],
  ] as const) {
    test(`${tab} opens over the map and the map comes back`, async ({ page }) => {
      await openAtlas(page)
      const pages = page.getByRole('navigation', { name: 'Pages' })
      await pages.getByRole('button', { name: tab }).click()
      await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible()
      await expect(page).toHaveURL(new RegExp(`page=${tab.toLowerCase()}`))
      await pages.getByRole('button', { name: 'Map' }).click()
      await expect(page.getByRole('region', { name: 'What is shown' })).toBeVisible()
    })
  }

  test('what is downloaded holds as many records as match', async ({ page }) => {
    await openAtlas(page, '?lang=en&threat=cyber')
    const shown = await page.getByRole('complementary', { name: 'Filters' }).getByRole('status').first().textContent()
    const count = Number(/^\d+/.exec(shown ?? '')?.[0])
    await page.getByRole('button', { name: 'Download or cite' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name: /JSON/ }).first().click()
    const stream = await (await download).createReadStream()
    let text = ''
    for await (const chunk of stream) text += chunk
    expect(JSON.parse(text).records).toHaveLength(count)
  })

  test('a guided reading goes on step by step, is left, and is found again', async ({ page }) => {
    await openAtlas(page, '?lang=en&tour=doc-1.2')
    // The step's address alone is made whole.
    await expect(page).not.toHaveURL(/lang=en&tour=doc-1\.2$/)
    const back = page.url()
    await expect(page.getByText(/2 of \d/).first()).toBeVisible()
    await page.getByRole('button', { name: /^Next/ }).first().click()
    await expect(page).toHaveURL(/tour=doc-1\.3/)
    await page.goBack()
    await expect(page).toHaveURL(back)
  })
})
