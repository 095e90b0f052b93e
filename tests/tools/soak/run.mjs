import { interact } from './interact.mjs'

const BATCH = 50

/** Stated bounds of growth after warm-up, both after garbage collection. */
export const MOST_HEAP_GROWTH = 1.5
export const MOST_NODE_GROWTH = 2

/**
 * Uses a page that is open on the atlas. The first tenth (at least one batch) is warm-up: pages and caches fill. Every
 * measurement is taken after a fresh opening view within the same document.
 */
export async function soak(page, { seed, steps, log = () => {} }) {
  const errors = []
  page.on('pageerror', (error) => errors.push(`error: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && errors.push(`console: ${message.text()}`))
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const measure = async () => {
    // What is open over the page is in no address, and holds what stood beneath it when it was opened.
    for (let i = 0; i < 5 && (await page.locator('[role="dialog"]').count()) > 0; i++)
      await page.keyboard.press('Escape')
    await page.waitForFunction(() => !document.querySelector('[role="dialog"]'))
    // The opening view again, as a reader comes back to it: through the address, without loading. Through another view,
    // since React keeps what stood before the last change until the next.
    for (const address of ['?lang=en&sel=URY', '?lang=en', '?lang=en&sel=URY', '?lang=en']) {
      await page.evaluate((to) => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }, address)
      await page.waitForFunction(() => !document.querySelector('[data-page]'))
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done))))
    }
    // React remembers the element that had the focus last, and with it the page that it stood on.
    await page.evaluate(() => {
      document.querySelector('#root button')?.focus()
      document.activeElement?.blur()
    })
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const { metrics } = await session.send('Performance.getMetrics')
    return { heap: usedSize, nodes: metrics.find(({ name }) => name === 'Nodes')?.value ?? 0 }
  }
  const warm = Math.max(BATCH, Math.round(steps / 10))
  let before = null
  let done = 0
  let counted = 0
  while (done < steps) {
    if (!before && done >= warm) before = await measure()
    const n = Math.min(BATCH, steps - done)
    const result = await page.evaluate(interact, { seed: seed + done, steps: n })
    done += n
    counted += result.counted
    if (result.wrong.length > 0 || errors.length > 0)
      return { done, before, after: null, counted, wrong: [...result.wrong, ...errors], did: result.did, at: result.at }
    log(`${done} of ${steps}  ${result.at.slice(0, 90)}`)
  }
  const after = await measure()
  const wrong = []
  if (before && after.heap > before.heap * MOST_HEAP_GROWTH) wrong.push(`heap ${before.heap} → ${after.heap}`)
  if (before && after.nodes > before.nodes * MOST_NODE_GROWTH) wrong.push(`nodes ${before.nodes} → ${after.nodes}`)
  return { done, before, after, counted, wrong, did: [], at: '' }
}
