import { AxeBuilder } from '@axe-core/playwright'
import { expect, seriousFindings, test } from './atlas.ts'
import { STILL_BROWSER } from './still.ts'

// Pages of text: the map's engine is no part of what is asked here, and its start would hold them up.
test.use(STILL_BROWSER)

/** The map of the first paint serves these journeys: they wait for what they press, not for the engine. */

test.describe('pages over several records', () => {
  test('from a record to its source, to everything that rests on it, and back by its address', async ({ page }) => {
    await page.goto('./?lang=en&sel=agr-bra-per-2006-11-09-defence')
    await page
      .getByRole('button', { name: /^About this source:/ })
      .first()
      .click()
    await expect(page).toHaveURL(/sel=source:/)
    const panel = page.locator('[data-reading-panel]')
    await expect(panel.getByText('Counts as')).toBeVisible()
    const title = (await panel.getByRole('heading', { level: 2 }).textContent()) ?? ''
    await page.reload()
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title)
    await page
      .getByRole('button', { name: /supports:/ })
      .first()
      .click()
    await expect(page).not.toHaveURL(/sel=source:/)
  })

  test('from an edition to its series: participants over time and every edition', async ({ page }) => {
    await page.goto('./?lang=en&sel=series:unitas')
    await expect(page.getByRole('heading', { level: 2, name: 'UNITAS' })).toBeVisible()
    await expect(page).toHaveTitle(/^UNITAS/)
    const rows = page.getByRole('table', { name: 'Participants over time' }).getByRole('row')
    expect(await rows.count()).toBeGreaterThan(20)
    await page.getByRole('button', { name: 'Cite this page' }).click()
    await expect(page.getByRole('textbox', { name: 'Citation' })).toHaveValue(
      /UNITAS \[series:unitas\].*sel=series:unitas/,
    )
    await rows.getByRole('button', { name: 'Uruguay' }).click()
    await expect(page).toHaveURL(/sel=URY/)
  })

  test('a claim is found by search, stands on a page of its own and leads to its records', async ({ page }) => {
    await page.goto('./?lang=en')
    await page.getByRole('combobox', { name: /Search/ }).fill('clm-001')
    await page.getByRole('option', { name: /clm-001/ }).click()
    await expect(page).toHaveURL(/sel=claim:clm-001/)
    await expect(page.getByText('In our words; the document is not quoted.')).toBeVisible()
    await page
      .getByRole('region', { name: /^Records that bear on it/ })
      .getByRole('button')
      .first()
      .click()
    await expect(page).toHaveURL(/sel=agr-/)
  })

  for (const view of ['table', 'matrix', 'figures', 'documents'])
    test(`the ${view} stands beside each of them`, async ({ page }) => {
      for (const selection of ['series:unitas', 'claim:clm-001', 'source:dcad-v1']) {
        await page.goto(`./?lang=en&page=${view}&sel=${selection}`)
        await expect(page.getByRole('button', { name: 'Cite this page' })).toBeVisible()
        await expect(page.locator(`[data-page="${view}"] :is(h2, table, [role="grid"])`).first()).toBeVisible()
      }
    })

  test('an address naming none of them is said to be unreadable', async ({ page }) => {
    await page.goto('./?lang=en&sel=series:nothing')
    await expect(page.getByText(/series:nothing/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Cite this page' })).toHaveCount(0)
  })
})

test('an error is reported from the page: prefilled, copied, nothing sent', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?lang=es&sel=BRA-PER')
  await page.getByRole('button', { name: 'Informar un error' }).click()
  const dialog = page.getByRole('dialog', { name: 'Informar un error' })
  await dialog.getByRole('textbox', { name: 'Qué debería decir' }).fill('Falta un acuerdo')
  await dialog.getByRole('button', { name: 'Copiar' }).click()
  await expect(dialog.getByText('Copiado.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Página: Brasil – Perú')
  expect(copied).toContain('sel=BRA-PER')
  expect(copied).toContain('Falta un acuerdo')
  await expect(dialog.getByRole('link', { name: 'Abrir en el correo' })).toHaveAttribute('href', /^mailto:\?subject=/)
  // The page behind it is dimmed.
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze()
  expect(violations.map((v) => v.id)).toEqual([])
})

test('the choice of claims survives a reload and the back button', async ({ page }) => {
  await page.goto('./?lang=en&page=documents&doc=doc-1&finding=supported')
  const chosen = page.getByRole('navigation', { name: 'Choose claims' }).getByRole('button', { pressed: true })
  await expect(chosen).toHaveCount(2)
  await page
    .getByRole('navigation', { name: 'Choose claims' })
    .getByRole('button', { name: /^Outdated/ })
    .click()
  await expect(page).toHaveURL(/doc=doc-1&finding=supported,outdated/)
  await page.reload()
  await expect(chosen).toHaveCount(3)
  await page.goBack()
  await expect(chosen).toHaveCount(2)
})

test('a definition leads to the glossary, whose terms have addresses', async ({ page }) => {
  await page.goto('./?lang=en')
  await page.getByRole('button', { name: 'What “Terrorism” means' }).click()
  await page.getByRole('button', { name: 'Terrorism: in the glossary' }).click()
  await expect(page).toHaveURL(/page=words&term=threat:terrorism/)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Address of “Terrorism”' })).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Address of “Terrorism”' })).toHaveAttribute('aria-current', 'true')
  await page.getByRole('searchbox', { name: 'Search the glossary' }).fill('corroborated')
  await expect(page.getByRole('region', { name: 'Threat' })).toHaveCount(0)
  expect(await seriousFindings(page)).toEqual([])
})

for (const [lang, box, typed] of [
  ['en', 'Earliest', ['2008-05', 'May 2008']],
  ['es', 'Desde', ['2008-05', 'mayo de 2008']],
  ['pt', 'Desde', ['2008-05', 'maio de 2008']],
] as const)
  test(`dates are typed as one writes them: ${lang}`, async ({ page }) => {
    await page.goto(`./?lang=${lang}`)
    const earliest = page
      .getByRole('region', { name: /Timeline|Línea de tiempo|Linha do tempo/ })
      .getByRole('textbox')
      .first()
    await expect(earliest, box).toBeVisible()
    await earliest.fill('2008')
    await earliest.press('Enter')
    await expect(page).toHaveURL(/time=2008-01-01\.\./)
    for (const text of typed) {
      await earliest.fill('1999')
      await earliest.press('Enter')
      await expect(page).toHaveURL(/time=1999-01-01\.\./)
      await earliest.fill(text)
      await earliest.press('Enter')
      await expect(page).toHaveURL(/time=2008-05-01\.\./)
    }
  })

test('countries are set side by side, exchanged and shared by address', async ({ page }) => {
  await page.goto('./?lang=en&page=compare&with=BRA,CHL')
  const stage = page.locator('[data-page="compare"]')
  await expect(stage.getByRole('columnheader', { name: /Brazil/ }).first()).toBeVisible()
  await expect(stage.getByRole('columnheader', { name: /Chile/ }).first()).toBeVisible()
  await stage.getByRole('combobox').last().selectOption('PER')
  await expect(page).toHaveURL(/with=BRA,CHL,PER/)
  await page.reload()
  await expect(stage.getByRole('columnheader', { name: /Peru/ }).first()).toBeVisible()
})

test('a guided reading is left for a claim and taken up again at its step', async ({ page }) => {
  await page.goto('./?lang=en&tour=doc-1.2')
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(page).toHaveURL(/tour=doc-1\.3/)
  const card = page.getByRole('region', { name: /^Guided reading/ })
  await card.getByRole('list').first().getByRole('button').first().click()
  await page.getByRole('button', { name: 'Return to step 3' }).click()
  await expect(page.getByRole('button', { name: 'Return to step 3' })).toHaveCount(0)
  await page.goto('./?lang=en&page=documents')
  await expect(page.getByRole('button', { name: /Begin reading 1|Go on with reading 1/ }).first()).toBeVisible()
})
