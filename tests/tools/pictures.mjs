import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { CHROMIUM_ARGS, findBrowser } from './browser.mjs'

/**
 * Pictures of the built atlas, for the README and for looking at: `npm run build && npm run pictures [folder [name …]]`.
 * Every view in light and dark, at desk and phone size, and the opening view in the three languages.
 */

const PORT = 4392
const folder = process.argv[2] ?? 'test-results/pictures'
const asked = process.argv.slice(3)
mkdirSync(folder, { recursive: true })

const DESK = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }
const SHOTS = [
  { name: 'opening', search: '?lang=en' },
  { name: 'opening-es', search: '?lang=es' },
  { name: 'opening-pt', search: '?lang=pt' },
  { name: 'country', search: '?lang=en&sel=BRA' },
  { name: 'pair-fanned-out', search: '?lang=en&sel=ARG-URY' },
  { name: 'pair-by-kind', search: '?lang=en&sel=ARG-BRA' },
  { name: 'hub-2010', search: '?lang=en&sel=org-unasur&time=..2010' },
  { name: 'hub-2019', search: '?lang=en&sel=org-unasur&time=..2019' },
  { name: 'hub', search: '?lang=en&sel=org-unasur' },
  { name: 'filtered', search: '?lang=en&threat=drug-trafficking&time=2000..2026' },
  { name: 'world', search: '?lang=en&map=world' },
  { name: 'globe', search: '?lang=en&map=globe&sel=BRA-CHN' },
  { name: 'compare', search: '?lang=en&page=compare&with=BRA,CHL' },
  { name: 'tour', search: '?lang=en&tour=doc-1.1' },
  { name: 'table', search: '?lang=en&page=table' },
  { name: 'matrix', search: '?lang=en&page=matrix' },
  { name: 'figures', search: '?lang=en&page=figures' },
  { name: 'documents', search: '?lang=en&page=documents' },
  { name: 'coverage', search: '?lang=en&page=coverage' },
]

const server = spawn(process.execPath, ['tests/tools/serve.mjs', String(PORT)], { stdio: 'ignore' })
const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_ARGS })
try {
  for (const [size, viewport] of [
    ['desk', DESK],
    ['phone', PHONE],
  ]) {
    for (const theme of ['light', 'dark']) {
      const page = await browser.newPage({ viewport, colorScheme: theme, reducedMotion: 'reduce' })
      for (const { name, search } of SHOTS.filter((shot) => asked.length === 0 || asked.includes(shot.name))) {
        await page.goto(`http://localhost:${PORT}/${search}`)
        await page.locator('[data-engine="gl"]').waitFor({ state: 'attached', timeout: 120_000 })
        await page.locator('[data-page] p', { hasText: 'on its way' }).waitFor({ state: 'hidden', timeout: 120_000 })
        await page.screenshot({ path: `${folder}/${name}-${size}-${theme}.png`, timeout: 120_000 })
        console.log(`${folder}/${name}-${size}-${theme}.png`)
      }
      await page.close()
    }
  }
} finally {
  await browser.close()
  server.kill()
}
