import { writeFileSync } from 'node:fs'
import { expect, test } from './atlas.ts'
import { openStill } from './still.ts'

const ROWS = 200_000
const COUNTRIES =
  'ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN USA FRA ESP PRT DEU GBR RUS CHN KEN UGA ZAF IND'.split(' ')
const KINDS = ['agreement', 'exercise', 'meeting', 'mission']

/** A table of made-up records, each with a title of its own, spread over all pairs, kinds and years. */
function manyRows(): string {
  const rows = ['kind,id,title_en,parties,date,status,threats,source_title,source_url']
  for (let i = 0; i < ROWS; i++) {
    const kind = KINDS[i % 4] ?? ''
    const a = i % COUNTRIES.length
    const b = (a + 1 + (Math.floor(i / 24) % 23)) % COUNTRIES.length
    const date = `${1952 + (i % 73)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`
    const status = kind === 'agreement' ? 'in-force' : kind === 'mission' ? 'active' : 'held'
    const threat = i % 100 === 0 ? 'cyber' : 'drug-trafficking'
    rows.push(
      `${kind},row-${i},Made-up ${kind} ${i},${COUNTRIES[a]};${COUNTRIES[b]},${date},${status},${threat},Source ${i % 500},https://example.org/${i % 500}`,
    )
  }
  return rows.join('\n')
}

test('200,000 rows of one’s own load, filter, are found and open, and the page answers all the while', async ({
  page,
}) => {
  test.setTimeout(600_000)
  page.setDefaultTimeout(60_000)
  await page.addInitScript(() => {
    const blocks: number[] = []
    Reflect.set(window, '__blocks', blocks)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) blocks.push(Math.round(entry.duration))
    }).observe({ type: 'longtask' })
  })
  const worst = async (what: string) => {
    const blocks = await page.evaluate(() => (Reflect.get(window, '__blocks') as number[]).splice(0))
    console.log(`${what}: ${blocks.length} blocks, longest ${blocks.sort((a, b) => b - a).slice(0, 5)} ms`)
    return Math.max(0, ...blocks)
  }
  await openStill(page, '?lang=en')
  await page.getByRole('button', { name: 'Your own data', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Your own data' })
  const said: string[] = []
  await worst('start')
  const begun = Date.now()
  // By its path: contents handed over by the test would be put together in the page, which blocks it for long.
  const file = test.info().outputPath('many.csv')
  writeFileSync(file, manyRows())
  await dialog.locator('input[type=file]').setInputFiles(file)
  const steps = dialog.getByRole('status').first()
  await expect(steps).toContainText(/Checking rows: [\d,]+ of 200,000/, { timeout: 60_000 })
  while (!(await dialog.getByRole('region', { name: 'Report' }).isVisible())) {
    const now = await steps.textContent({ timeout: 5000 }).catch(() => '')
    if (now) said.push(now)
    await page.waitForTimeout(500)
  }
  console.log(`loaded in ${Date.now() - begun} ms`)
  console.log([...new Set(said.map((s) => s.replace(/:.*/, '')))].join(' | '))
  await expect(steps).toHaveText('many.csv: 200,000 records shown, 0 left out.')
  // The page had time to say how far it was, again and again.
  expect(new Set(said).size).toBeGreaterThan(3)
  await worst('load')
  await dialog.getByRole('button', { name: 'Look at them' }).click()
  const shown = page.getByRole('region', { name: 'What is shown' })
  await expect(shown).toContainText(/\d\d,\d{3} agreements/)
  await worst('look')
  await page.getByRole('checkbox', { name: /^Cyber/ }).check()
  await expect(
    page
      .getByRole('complementary', { name: 'Filters' })
      .getByText(/2,0\d\d/)
      .first(),
  ).toBeVisible()
  await worst('filter')
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await page
    .getByRole('row', { name: /Made-up agreement/ })
    .nth(2)
    .click()
  const panel = page.getByRole('complementary', { name: 'Reading panel' })
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/^Made-up agreement \d+$/)
  await worst('table')
  await page.getByRole('checkbox', { name: /^Cyber/ }).uncheck()
  await worst('unfilter')
  const box = page.getByRole('combobox', { name: 'Search' })
  await box.fill('made-up exercise 123457')
  await page.getByRole('option', { name: /Made-up exercise 123457/ }).click({ timeout: 60_000 })
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Made-up exercise 123457')
  await worst('search')
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await box.fill('brazil')
  await page
    .getByRole('option', { name: /^Brazil/ })
    .first()
    .click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Brazil')
  await worst('country')
  console.log('heap', await page.evaluate(() => Reflect.get(performance, 'memory').usedJSHeapSize))
  await page
    .getByRole('complementary', { name: 'Your own data' })
    .getByRole('button', { name: 'Remove your data' })
    .click()
  await expect(page.getByRole('complementary', { name: 'Your own data' })).toHaveCount(0)
})

const ROW = 'kind,title_en,parties,date,source_title\nagreement,Own act,KEN;UGA,2015,A'

test('text that is pasted is read, and records that stand alone bring their own countries alone', async ({ page }) => {
  await openStill(page, '?lang=en')
  await page.getByRole('button', { name: 'Your own data', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Your own data' })
  await dialog.getByText('Paste instead').click()
  const box = dialog.getByRole('textbox')
  await box.focus()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((text) => navigator.clipboard.writeText(text), ROW)
  await page.keyboard.press('ControlOrMeta+v')
  await expect(box).toHaveValue(ROW)
  await dialog.getByRole('button', { name: /^Read/ }).click()
  await expect(dialog.getByRole('region', { name: 'Report' })).toContainText('1 record shown, 0 left out.', {
    timeout: 60_000,
  })
  await dialog.getByRole('radio', { name: 'instead of them' }).check()
  await dialog.getByRole('button', { name: 'Look at them' }).click()
  await expect(dialog).toBeHidden()
  const list = page.getByRole('listbox', { name: 'Countries on the map' })
  await expect(list.getByRole('option')).toHaveCount(2)
  await expect(list.getByRole('option').first()).toHaveAccessibleName(/^Kenya/)
})

test('a file that is dropped anywhere on the page is read, and the page is not left for it', async ({ page }) => {
  await openStill(page, '?lang=en')
  const address = page.url()
  const data = await page.evaluateHandle((text) => {
    const held = new DataTransfer()
    held.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }))
    return held
  }, ROW)
  const map = page.locator('main')
  await map.dispatchEvent('dragover', { dataTransfer: data })
  await expect(page.getByText('Drop the file', { exact: false })).toBeVisible()
  await map.dispatchEvent('drop', { dataTransfer: data })
  const dialog = page.getByRole('dialog', { name: 'Your own data' })
  await expect(dialog.getByRole('region', { name: 'Report' })).toContainText(
    'dropped.csv: 1 record shown, 0 left out.',
    {
      timeout: 60_000,
    },
  )
  // Another way to show it does not read it again.
  await dialog.getByRole('radio', { name: 'instead of them' }).check()
  await expect(dialog.getByRole('radio', { name: 'instead of them' })).toBeChecked()
  expect(page.url()).toBe(address)
})
