import { expect, openAtlas, seriousFindings, test } from './atlas.ts'
import { openStill } from './still.ts'

const GOOD = `kind,title_en,parties,date,status,source_title,source_url
agreement,Own act,BRA;PER,2015-03-02,in-force,A source,https://example.org/a
agreement,Broken act,BRA;XXX,2015,in-force,A source,
exercise,Own exercise,KEN;UGA,2019,held,A report,`

async function give(page: import('@playwright/test').Page, name: string, content: string | Buffer) {
  if (!(await page.getByRole('dialog', { name: 'Your own data' }).isVisible()))
    await page.getByRole('button', { name: 'Your own data', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Your own data' })
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: typeof content === 'string' ? Buffer.from(content) : content })
  await expect(dialog.getByRole('region', { name: 'Report' })).toContainText(name, { timeout: 60_000 })
  return dialog
}

test.describe('your own data', () => {
  test('stands beside the atlas, marked everywhere, and goes with one click', async ({ page }) => {
    await openAtlas(page, '?lang=en&sel=BRA-PER')
    const dialog = await give(page, 'mine.csv', GOOD)
    await expect(dialog.getByRole('status').first()).toHaveText('mine.csv: 2 records shown, 1 left out.')
    await expect(dialog.getByRole('list', { name: 'Rows left out' })).toContainText(
      'Line 3, parties “XXX” is no country code.',
    )
    expect(await seriousFindings(page)).toEqual([])
    const saved = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download them with the reasons' }).click()
    const { readFileSync } = await import('node:fs')
    expect(readFileSync(await (await saved).path(), 'utf8')).toContain('"Broken act","BRA;XXX"')
    await dialog.getByRole('button', { name: 'Look at them' }).click()

    const banner = page.getByRole('complementary', { name: 'Your own data' })
    await expect(banner).toContainText(
      '2 records of your own, from mine.csv, beside the atlas’s: not part of the atlas.',
    )
    const panel = page.getByRole('complementary', { name: 'Reading panel' })
    await panel.getByRole('button', { name: /Own act/ }).click()
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Own act')
    await expect(panel).toContainText('Your data, not part of the atlas')
    expect(page.url()).not.toMatch(/own|mine/i)

    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await expect(page.getByRole('row', { name: /Own act/ })).toContainText('Your data')
    await page.getByRole('button', { name: 'Map', exact: true }).click()
    await page.getByRole('combobox', { name: 'Language' }).selectOption('es')
    await expect(page.getByText('junto a los del atlas').first()).toBeVisible()
    await page.getByRole('button', { name: 'Quitar sus datos' }).click()
    await expect(page.getByText('junto a los del atlas')).toHaveCount(0)
  })

  test('of another part of the world frame the map and stand alone', async ({ page }) => {
    await openAtlas(page)
    const dialog = await give(
      page,
      'africa.csv',
      'kind,parties,date,source_title\nagreement,KEN;UGA,2015,A\nagreement,KEN;TZA,2016,A\nagreement,TZA;RWA,2017,A',
    )
    await dialog.getByRole('radio', { name: 'instead of them' }).check()
    await dialog.getByRole('button', { name: 'Look at them' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.locator('.map-label', { hasText: /^kenya$/i })).toBeVisible()
    await expect(page.getByRole('region', { name: 'What is shown' })).toContainText('3 records')
    await page.getByRole('listbox', { name: 'Countries on the map' }).focus()
    await page.keyboard.type('uga')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Uganda', exact: true })).toBeVisible()
    expect(page.url()).not.toContain('UGA')
    const banner = page.getByRole('complementary', { name: 'Your own data' })
    await banner.getByRole('button', { name: 'Remove your data' }).click()
    await expect(page.locator('.map-label', { hasText: /^brazil$/i })).toBeVisible()
  })

  test('files that mean harm run nothing, and the atlas still answers', async ({ page }) => {
    await page.addInitScript(() => {
      window.alert =
        window.confirm =
        window.prompt =
          () => {
            Reflect.set(window, '__pwned', 1)
            return null as never
          }
    })
    await openAtlas(page)
    const script = '<img src=x onerror="window.__pwned=1"><script>window.__pwned=1</script>'
    const cells = (url: string) =>
      JSON.stringify([
        {
          kind: 'agreement',
          title_en: script,
          parties: 'BRA;PER',
          date: '2026-11-20',
          note: script,
          place: script,
          source_title: script,
          publisher: script,
          locator: script,
          source_url: url,
        },
      ])
    const files: [string, string | Buffer][] = [
      ['script.json', cells('')],
      ['address.json', cells('javascript:window.__pwned=1')],
      ['proto.json', '[{"__proto__":{"kind":"agreement","polluted":1},"constructor":{"prototype":{"polluted":1}}}]'],
      ['proto.csv', '__proto__,constructor,kind,parties,source_title\n1,2,agreement,BRA;PER,A'],
      ['deep.json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
      [
        'formula.csv',
        'kind,title_en,parties,source_title\nagreement,"=HYPERLINK(""https://example.org"")",BRA;PER,@SUM(1)',
      ],
      ['bytes.csv', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x6b, 0x00, 0x80, 0x81])],
      ['utf16.csv', Buffer.from('\uFEFFkind,parties,source_title\nagreement,BRA;PER,Açúcar', 'utf16le')],
      ['many.csv', `kind,parties,date,source_title\n${'agreement,BRA;PER,2015,A\n'.repeat(20_000)}`],
      ['one-cell.csv', `kind,title_en,parties,source_title\nagreement,${'a'.repeat(2_000_000)},BRA;PER,A`],
      ['half.json', '{"records": [{"kind": "agreement"'],
    ]
    for (const [name, content] of files) await give(page, name, content)
    const last = await give(page, 'script.json', cells('https://example.org/"onmouseover="window.__pwned=1'))
    await last.getByRole('button', { name: 'Look at them' }).click()
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await page
      .getByRole('row', { name: /onerror/ })
      .first()
      .click()
    const panel = page.getByRole('complementary', { name: 'Reading panel' })
    await expect(panel.getByRole('heading', { level: 2 })).toContainText('<script>')
    for (const link of await panel.getByRole('link').all()) await expect(link).toHaveAttribute('href', /^https?:\/\//)
    expect(await page.locator('img[onerror], [onmouseover]').count()).toBe(0)
    expect(await page.evaluate(() => [Reflect.get(window, '__pwned'), Reflect.get({}, 'polluted')])).toEqual([
      undefined,
      undefined,
    ])
  })
})

test.describe('the picture', () => {
  test('as SVG holds as many links as the view, as PNG has the size asked for', async ({ page }) => {
    const { readFileSync } = await import('node:fs')
    await openStill(page, '?lang=en&threat=drug-trafficking')
    const links = page.locator('[data-layer="links"] [data-line]')
    await expect(links.nth(10)).toBeAttached()
    const shown = await links.count()
    await page.getByRole('button', { name: 'Download or cite' }).click()
    await page.getByRole('tab', { name: 'Picture' }).click()
    await expect(page.getByRole('img', { name: 'Preview of the picture' })).toBeVisible()
    const take = async (format: string) => {
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: `Download as ${format}` }).click()
      return readFileSync(await (await saved).path())
    }
    const svg = (await take('SVG')).toString('utf8')
    const drawn = /data-layer="links">(.*?)<\/g>/s.exec(svg)?.[1]?.match(/data-line=/g)?.length ?? 0
    expect(drawn).toBe(shown)
    expect(svg).toContain(`${drawn} links drawn`)
    expect(
      await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror'),
        svg,
      ),
    ).toBeNull()
    await page.getByRole('radio', { name: 'A4, 300 dpi' }).check()
    const png = await take('PNG')
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3508, 2480])
    expect(png.length).toBeGreaterThan(100_000)
    expect(await seriousFindings(page)).toEqual([])
  })
})

test.describe('embed', () => {
  test('a page with the frame scrolls by wheel over it, and its link opens the whole atlas', async ({
    page,
    baseURL,
  }) => {
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Host</title><body><div style="height:300px">Above</div><iframe src="./?lang=en&threat=drug-trafficking&embed=title,legend" title="Atlas Sur" width="800" height="480" loading="lazy"></iframe><div style="height:3000px">Below</div></body></html>`,
      }),
    )
    await page.goto(`${baseURL}host.html`)
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('[data-engine="gl"]')).toBeAttached({ timeout: 90_000 })
    await expect(frame.getByRole('heading', { name: 'Atlas Sur' })).toBeVisible()
    await expect(frame.getByRole('region', { name: 'Legend' })).toBeVisible()
    await expect(frame.getByRole('region', { name: 'Timeline' })).toHaveCount(0)
    await expect(frame.getByRole('combobox', { name: 'Language' })).toHaveCount(0)
    await expect(frame.getByRole('button', { name: /^Filters/ })).toHaveCount(0)
    await page.mouse.move(500, 560)
    await page.mouse.wheel(0, 400)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200)
    expect(await seriousFindings(page)).toEqual([])
    const opened = page.context().waitForEvent('page')
    await frame.getByRole('link', { name: /Open the full atlas/ }).click()
    const whole = await opened
    await expect(whole.getByRole('checkbox', { name: /^Drug trafficking/ })).toBeChecked()
    expect(new URL(whole.url()).search).toBe('?lang=en&threat=drug-trafficking')
  })

  test('the dialog writes the code of the frame it shows', async ({ page }) => {
    await openAtlas(page, '?lang=en&threat=drug-trafficking')
    await page.getByRole('button', { name: 'Download or cite' }).click()
    await page.getByRole('tab', { name: 'Embed' }).click()
    await page.getByRole('checkbox', { name: 'Timeline' }).uncheck()
    const code = page.getByRole('textbox', { name: 'Code to paste' })
    await expect(code).toHaveValue(
      /embed=title,legend" title="[^"]+drug trafficking[^"]*" width="100%" height="480" loading="lazy"/,
    )
    await expect(page.locator('iframe')).toHaveAttribute('src', /threat=drug-trafficking&embed=title,legend$/)
  })
})
