import { spawn } from 'node:child_process'
import { chromium } from '@playwright/test'
import { CHROMIUM_ARGS, findBrowser, refuseWebGl } from './browser.mjs'
import { soak } from './soak/run.mjs'

/**
 * Long random use of the built atlas: `npm run build && npm run soak [interactions] [seed]`. A tenth as many follow with
 * the map engine. Fails on any error, on totals that disagree, and on growth beyond the bounds in soak/run.mjs.
 */

const steps = Number(process.argv[2] ?? 2000)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
const PORT = Number(process.env.ATLAS_PORT ?? 4394)
console.log(`seed ${seed}`)
const server = spawn(process.execPath, ['tests/tools/serve.mjs', String(PORT)], { stdio: 'ignore' })
const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_ARGS })
let failed = false
try {
  for (const gl of [false, true]) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
    const page = await context.newPage()
    // The engine takes a second of processor per frame in software: without it first, and for longer.
    if (!gl) await page.addInitScript(refuseWebGl)
    await page.goto(`http://localhost:${PORT}/?lang=en`)
    await page
      .locator(gl ? '[data-engine="gl"]' : '[data-totals]')
      .first()
      .waitFor({ timeout: 90_000 })
    const n = gl ? Math.max(50, Math.round(steps / 10)) : steps
    const result = await soak(page, { seed, steps: n, log: (text) => console.log(`  ${text}`) })
    const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`
    const grown =
      result.before && result.after
        ? `heap ${mb(result.before.heap)} → ${mb(result.after.heap)}, nodes ${result.before.nodes} → ${result.after.nodes}`
        : 'not measured'
    console.log(`${gl ? 'with' : 'without'} WebGL: ${result.done} interactions, ${grown}`)
    for (const text of result.wrong) console.error(`  ${text}`)
    if (result.wrong.length > 0) {
      failed = true
      console.error(`  after: ${result.did.join(' > ')}\n  at ${result.at}`)
    }
    await context.close()
  }
} finally {
  await browser.close()
  server.kill()
}
process.exit(failed ? 1 : 0)
