import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { CHROMIUM_ARGS, findBrowser } from './browser.mjs'

/**
 * Time to the first visible link, and until the map engine answers, as ratios to a bare MapLibre page in the same run:
 * medians of alternating runs, each in a fresh profile. `npm run build && npm run bench [runs]`. A figure, never a test.
 */

const RUNS = Number(process.argv[2] ?? 7)
const PORT = 4393
mkdirSync('test-results', { recursive: true })
await build({
  root: 'tests/bench',
  base: './',
  configFile: false,
  logLevel: 'warn',
  build: { outDir: '../../dist/bench', emptyOutDir: true },
})

const server = spawn(process.execPath, ['tests/tools/serve.mjs', String(PORT)], { stdio: 'ignore' })
const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_ARGS })

/** Milliseconds since navigation began until the page says so. */
async function measure(path, script) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.addInitScript(script)
  let bytes = 0
  page.on('response', async (response) => {
    if (/\.m?js$/.test(new URL(response.url()).pathname)) bytes += gzipSync(await response.body()).length
  })
  await page.goto(`http://localhost:${PORT}/${path}`)
  await page.waitForFunction('document.documentElement.dataset.done')
  const marks = await page.evaluate(() => ({ ...document.documentElement.dataset }))
  await page.waitForLoadState('networkidle')
  await context.close()
  return { first: Number(marks.first), engine: Number(marks.engine ?? marks.first), bytes }
}

const watch = (firstSelector, engineSelector) => `
  (() => {
    const root = () => document.documentElement
    const look = () => {
      const el = root()
      if (el && !el.dataset.first && ${firstSelector}) el.dataset.first = String(performance.now())
      if (el && !el.dataset.engine && ${engineSelector}) el.dataset.engine = String(performance.now())
      if (el?.dataset.first && el.dataset.engine) el.dataset.done = 'true'
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })()`

const ATLAS = watch(`document.querySelector('[data-line]')`, `document.querySelector('[data-engine="gl"]')`)
const BARE = watch('false', 'root().dataset.first')

const results = { atlas: [], bare: [] }
try {
  for (let run = 0; run < RUNS; run++) {
    results.bare.push(await measure('bench/', BARE))
    results.atlas.push(await measure('?lang=en', ATLAS))
  }
} finally {
  await browser.close()
  server.kill()
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
const of = (page, key) => median(results[page].map((r) => r[key]))
const bare = of('bare', 'first')
const jsInFolder = readdirSync('dist/assets').filter((f) => /\.m?js$/.test(f))
const report = {
  runs: RUNS,
  bareMapVisible: Math.round(bare),
  firstLink: Math.round(of('atlas', 'first')),
  firstLinkRatio: Number((of('atlas', 'first') / bare).toFixed(2)),
  engineReady: Math.round(of('atlas', 'engine')),
  engineRatio: Number((of('atlas', 'engine') / bare).toFixed(2)),
  jsOpeningKB: Math.round(of('atlas', 'bytes') / 1024),
  jsBareKB: Math.round(of('bare', 'bytes') / 1024),
  jsAllKB: Math.round(jsInFolder.reduce((n, f) => n + gzipSync(readFileSync(join('dist/assets', f))).length, 0) / 1024),
}
console.table(report)
writeFileSync('test-results/bench.json', `${JSON.stringify(report, null, 2)}\n`)
