import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { median } from './median.mjs'

const ATLAS = watch(`document.querySelector('[data-line]')`, `document.querySelector('[data-engine="gl"]')`)
const BARE = watch('false', 'root().dataset.first')

/** Time to the first visible link, and until the map engine answers, as ratios to a bare MapLibre page. */
export async function measureOpening(launch, base, runs) {
  const results = { atlas: [], bare: [] }
  const browser = await launch()
  try {
    for (let run = 0; run < runs; run++) {
      results.bare.push(await visit(browser, `${base}bench/tests/bench/index.html`, BARE))
      results.atlas.push(await visit(browser, `${base}?lang=en`, ATLAS))
    }
  } finally {
    await browser.close()
  }
  const of = (page, key) => median(results[page].map((r) => r[key]))
  const bare = of('bare', 'first')
  const chunks = readdirSync('dist/assets').filter((f) => /\.m?js$/.test(f))
  const all = chunks.reduce((n, f) => n + gzipSync(readFileSync(join('dist/assets', f))).length, 0)
  return {
    bareMapVisibleMs: Math.round(bare),
    firstLinkToBare: Number((of('atlas', 'first') / bare).toFixed(2)),
    engineToBare: Number((of('atlas', 'engine') / bare).toFixed(2)),
    jsOpeningKB: Math.round(of('atlas', 'bytes') / 1024),
    jsBareKB: Math.round(of('bare', 'bytes') / 1024),
    jsAllKB: Math.round(all / 1024),
  }
}

/** Milliseconds since navigation began until the page says so, in a fresh profile. */
async function visit(browser, address, script) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.addInitScript(script)
  let bytes = 0
  page.on('response', async (response) => {
    if (/\.m?js$/.test(new URL(response.url()).pathname)) bytes += gzipSync(await response.body()).length
  })
  await page.goto(address)
  // By a selector: the policy of the page refuses the eval that waiting for a function takes.
  await page.locator('html[data-done]').waitFor({ state: 'attached', timeout: 120_000 })
  const marks = await page.evaluate(() => ({ ...document.documentElement.dataset }))
  await page.waitForLoadState('networkidle')
  await context.close()
  return { first: Number(marks.first), engine: Number(marks.engine ?? marks.first), bytes }
}

function watch(first, engine) {
  return `
  (() => {
    const root = () => document.documentElement
    const look = () => {
      const el = root()
      if (el && !el.dataset.first && ${first}) el.dataset.first = String(performance.now())
      if (el && !el.dataset.engine && ${engine}) el.dataset.engine = String(performance.now())
      if (el?.dataset.first && el.dataset.engine) el.dataset.done = 'true'
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })()`
}
