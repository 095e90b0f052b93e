import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS, findBrowser } from '../tools/browser.mjs'

/** Two addresses of one build: the root, and a sub-path as a plain file server gives it. */
export const PORT = Number(process.env.ATLAS_PORT ?? 4391)

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  timeout: 240_000,
  // Limits against hanging: with software rendering the engine's start holds a page up for long.
  expect: { timeout: 60_000 },
  workers: 2,
  // Drawing by the processor alone, a browser now and then brings no more frames: a new one is asked, and it is told.
  retries: 1,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '../../test-results/journeys.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // Requests that a service worker answers cannot be broken by a test; those about it allow it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findBrowser(), args: CHROMIUM_ARGS },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node tests/tools/serve.mjs ${PORT}`,
    cwd: '../..',
    port: PORT,
    reuseExistingServer: false,
  },
})
