import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { measureOpening } from './bench/opening.mjs'
import { measureScale } from './bench/scale.mjs'
import { measureScrub } from './bench/scrub.mjs'
import { CHROMIUM_ARGS, findBrowser } from './browser.mjs'

/**
 * How fast the atlas is, as ratios to peers measured in the same run, in turn: `npm run build && npm run bench [runs]`.
 * Figures, never a test.
 */

const RUNS = Number(process.argv[2] ?? 7)
const PORT = Number(process.env.ATLAS_PORT ?? 4393)
const BASE = `http://localhost:${PORT}/`
const executablePath = findBrowser()
const launch = () => chromium.launch({ executablePath, args: CHROMIUM_ARGS })

mkdirSync('test-results', { recursive: true })
await build({ configFile: 'tests/bench/vite.config.ts' })
const server = spawn(process.execPath, ['tests/tools/serve.mjs', String(PORT)], { stdio: 'ignore' })
try {
  const opening = await measureOpening(launch, BASE, RUNS)
  console.table(opening)
  const scrub = await measureScrub(launch, BASE, RUNS)
  console.table(scrub)
  const browser = await launch()
  const scale = await measureScale(browser, BASE)
  await browser.close()
  console.table(scale)
  writeFileSync('test-results/bench.json', `${JSON.stringify({ runs: RUNS, opening, scrub, scale }, null, 2)}\n`)
} finally {
  server.kill()
}
