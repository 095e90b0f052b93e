import { median } from './median.mjs'

const STEPS = 40
/** Before these the page's code is still being compiled. */
const WARM_UP = 15

/** Processor time that the page's renderer spends on one step of the window, in milliseconds, all threads together. */
export async function measureScrub(launch, base, runs) {
  const pages = {
    floor: { path: 'bench/tests/bench/floor.html', ready: 'html[data-ready]' },
    leaflet: { path: 'bench/tests/bench/leaflet.html', ready: 'html[data-ready]' },
    map: { path: 'bench/tests/bench/map.html', ready: '[data-engine="gl"]' },
    atlas: { path: '?lang=en&map=world&time=1995..2004', ready: '[data-engine="gl"]' },
  }
  const spent = { floor: [], leaflet: [], map: [], atlas: [] }
  for (let run = 0; run < runs; run++)
    for (const [name, page] of Object.entries(pages))
      spent[name].push(await stepsOf(launch, base + page.path, page.ready))
  if (process.env.BENCH_SHOW) console.log(spent)
  const leaflet = median(spent.leaflet)
  return {
    floorToLeaflet: Number((median(spent.floor) / leaflet).toFixed(2)),
    mapToLeaflet: Number((median(spent.map) / leaflet).toFixed(2)),
    atlasToLeaflet: Number((median(spent.atlas) / leaflet).toFixed(2)),
  }
}

async function stepsOf(launch, address, ready) {
  const browser = await launch()
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      // At a first visit it is still storing the atlas for later, which is no part of a step.
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    await page.goto(address)
    // By selectors: the policy of the page refuses the eval that waiting for a function takes.
    await page.locator(ready).waitFor({ state: 'attached', timeout: 120_000 })
    const own = await page.evaluate(() => 'step' in window)
    // The whole atlas is moved as a reader moves it: by the keys of the window's end.
    if (!own) await page.locator('[data-handle="to"]').focus()
    const step = (n) => (own ? page.evaluate((k) => window.step(k), n) : keyStep(page))
    const cdp = await browser.newBrowserCDPSession()
    for (let n = 0; n < WARM_UP; n++) await step(n)
    await rested(cdp)
    const before = await rendererSeconds(cdp)
    for (let n = WARM_UP; n < WARM_UP + STEPS; n++) await step(n)
    return ((await rendererSeconds(cdp)) - before) * 1000
  } finally {
    await browser.close()
  }
}

async function keyStep(page) {
  await page.keyboard.press('Shift+ArrowRight')
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))))
}

/** What opening the page has left behind, such as its memory to be cleared, is no part of a step. */
async function rested(cdp) {
  let quiet = 0
  let before = await rendererSeconds(cdp)
  for (let tries = 0; quiet < 4 && tries < 40; tries++) {
    await new Promise((done) => setTimeout(done, 500))
    const now = await rendererSeconds(cdp)
    quiet = now - before < 0.01 ? quiet + 1 : 0
    before = now
  }
}

async function rendererSeconds(cdp) {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  return processInfo.filter((p) => p.type === 'renderer').reduce((n, p) => n + p.cpuTime, 0)
}
