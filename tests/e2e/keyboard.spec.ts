import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './atlas.ts'
import { openStill } from './still.ts'

const told = (page: Page) => page.locator('[data-announcer]')

/** What the focus is on can be seen: at its middle stands itself and nothing over it. */
async function coveredFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return null
    const { left, top, right, bottom } = focused.getBoundingClientRect()
    const name = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 40)}`
    if (right - left < 2 || bottom - top < 2) return `${name}: has no size`
    const spots = [0.5, 0.15, 0.85].map((part) => [(left + right) / 2, top + (bottom - top) * part] as const)
    const seen = spots.some(([x, y]) => {
      const at = document.elementFromPoint(x, y)
      return at !== null && (focused.contains(at) || at.closest('label')?.contains(focused) || at.contains(focused))
    })
    return seen ? null : `${name}: covered or out of sight`
  })
}

test('the map is one list of countries, links and records, with the map following', async ({ page }) => {
  await openStill(page)
  const list = page.getByRole('listbox')
  await page.keyboard.press('l')
  await expect(list).toBeFocused()
  await expect(list).toMatchAriaSnapshot(`
    - listbox "Countries on the map":
      - option /^Argentina, \\d+ records, \\d+ partners$/
      - option /^Bolivia, \\d+ records, \\d+ partners$/
      - option /^Brazil, \\d+ records, \\d+ partners$/
      - option /^Chile, \\d+ records, \\d+ partners$/
      - option /^Colombia, \\d+ records, \\d+ partners$/
      - option /^Ecuador, \\d+ records, \\d+ partners$/
      - option /^Guyana, \\d+ records, \\d+ partners$/
      - option /^Paraguay, \\d+ records, \\d+ partners$/
      - option /^Peru, \\d+ records, \\d+ partners$/
      - option /^Suriname, \\d+ records, \\d+ partners$/
      - option /^Uruguay, \\d+ records, \\d+ partners$/
      - option /^Venezuela, \\d+ records, \\d+ partners$/
  `)
  const options = list.getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-setsize', String(await options.count()))
  await page.keyboard.type('per')
  await expect(page.locator('.map-tooltip')).toContainText('Peru')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('listbox', { name: 'Links of Peru' })).toBeFocused()
  await expect(list.getByRole('option').first()).toHaveAccessibleName(/–.*, \d+ records?$/)
  await page.keyboard.press('ArrowRight')
  // More than nine records: first their kinds.
  await expect(page.getByRole('listbox', { name: 'Brazil–Peru: kinds of records' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('listbox', { name: /^Records of / })).toBeFocused()
  const first = await list.getByRole('option').first().locator('span').first().textContent()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'Reading panel' })
  await expect(panel.getByRole('heading', { level: 2 }).first()).toBeFocused()
  await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText(first ?? '')
  await page.keyboard.press('Escape')
  await expect(list).toBeFocused()
})

test('what a change does is told in words', async ({ page }) => {
  await openStill(page)
  await page.keyboard.press('l')
  await expect(page.getByRole('listbox')).toBeFocused()
  await page.keyboard.type('bra')
  await page.keyboard.press('Enter')
  await expect(told(page)).toHaveText(/^Brazil selected: \d+ agreements, \d+ partners, \d{4}–\d{4}\.$/)
  await page.keyboard.press('Escape')
  await expect(told(page)).toHaveText('Nothing selected.')
  await page.getByRole('checkbox', { name: /^Cyber threats/ }).focus()
  await page.keyboard.press('Space')
  await expect(told(page)).toHaveText(/^Filter: \d+ of [\d,]+ records match\.$/)
  await page.getByRole('slider', { name: 'Start of the window' }).focus()
  await page.keyboard.press('PageUp')
  await expect(told(page)).toHaveText(/^Window: \d+ of [\d,]+ records match\.$/)
})

test('single keys lead about, never out of a field, and can be switched off for good', async ({ page }) => {
  await openStill(page)
  await page.keyboard.press('t')
  await expect(page).toHaveURL(/page=table/)
  await page.keyboard.press('/')
  await page.keyboard.type('mt?')
  await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toHaveValue('mt?')
  await expect(page).toHaveURL(/page=table/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Keyboard' }).click()
  const dialog = page.getByRole('dialog', { name: 'Keyboard' })
  await dialog.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeFocused()
  await page.keyboard.press('m')
  await page.keyboard.press('?')
  await page.keyboard.press('/')
  await expect(page).toHaveURL(/page=table/)
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('combobox', { name: 'Search the atlas' })).not.toBeFocused()
  await page.reload()
  await page.keyboard.press('m')
  await expect(page).toHaveURL(/page=table/)
})

for (const [name, search] of [
  ['opening', ''],
  ['reading', '&sel=URY'],
  ['table', '&page=table'],
  ['coverage', '&page=coverage'],
] as const) {
  test(`what has the focus is never covered: ${name}`, async ({ page }) => {
    await openStill(page, `?lang=en${search}`)
    const dismiss = page.getByRole('button', { name: 'Dismiss' })
    if (await dismiss.isVisible()) await dismiss.click()
    await page.keyboard.press('Tab')
    const covered: string[] = []
    for (let i = 0; i < 60; i++) {
      const found = await coveredFocus(page)
      if (found) covered.push(found)
      await page.keyboard.press('Tab')
    }
    expect(covered).toEqual([])
    expect(await page.evaluate(() => [scrollX, scrollY, document.querySelector('main')?.scrollTop])).toEqual([0, 0, 0])
  })
}

test('from the opening to an exported table by keyboard alone', async ({ page }) => {
  await openStill(page)
  const tabTo = async (name: string) => {
    for (let i = 0; i < 120; i++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const e = document.activeElement
        return e?.getAttribute('aria-label') ?? e?.closest('label')?.textContent ?? e?.textContent ?? ''
      })
      if (at.startsWith(name)) return
    }
    throw new Error(`${name} is not reached by Tab`)
  }
  await tabTo('Skip to')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toBeFocused()
  await page.keyboard.type('chi')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=CHL/)
  await page.keyboard.press('Escape')
  // In the list a letter looks a name up; one tab further it is a shortcut again.
  await page.keyboard.press('Tab')
  await page.keyboard.press('t')
  await expect(page.getByRole('heading', { name: 'Table of records' })).toBeVisible()
  await page.getByRole('checkbox', { name: /^Agreements/ }).focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/kind=agreement/)
  const shown = await page.getByRole('complementary', { name: 'Filters' }).getByRole('status').first().textContent()
  const count = Number(/^[\d,]+/.exec(shown ?? '')?.[0].replace(',', ''))
  await page.getByRole('button', { name: 'Download or cite' }).focus()
  await page.keyboard.press('Enter')
  // The dialog takes the focus a frame after it can be seen: nobody presses a key in between.
  await expect(page.getByRole('dialog').locator(':focus')).toBeVisible()
  const download = page.waitForEvent('download')
  await tabTo('Download Records as CSV')
  await page.keyboard.press('Enter')
  const rows = (await readFile(await (await download).path(), 'utf8')).trim().split(/\r\n/)
  expect(rows.length - 1).toBe(count)
})
