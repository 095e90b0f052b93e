import { spawn } from 'node:child_process'
import { chromium } from '@playwright/test'
import { CHROMIUM_ARGS, findBrowser } from './browser.mjs'

/** The README's picture: `npm run build && npm run screenshot`. */
const PORT = 4394
const server = spawn(process.execPath, ['tests/tools/serve.mjs', String(PORT)], { stdio: 'ignore' })
const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_ARGS })
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  await page.goto(`http://localhost:${PORT}/?lang=en&theme=light`)
  await page.locator('[data-engine="gl"]').waitFor({ timeout: 60_000 })
  await page.screenshot({ path: 'public/screenshot.png' })
} finally {
  await browser.close()
  server.kill()
}
