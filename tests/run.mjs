import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { findBrowser } from './tools/browser.mjs'

/** Everything that must hold, in order: static checks and build, units and components, journeys in a real browser. */

const OUT = 'test-results'
rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })

const browser = findBrowser()
console.log(`Browser: ${browser}`)
const env = { ...process.env, ATLAS_CHROMIUM: browser, ATLAS_PORT: process.env.ATLAS_PORT ?? String(await freePort()) }

const steps = [
  ['npm', ['run', 'check']],
  ['npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${OUT}/units.json`]],
  ['npx', ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts']],
]
const broken = []
for (const [command, args] of steps) {
  console.log(`\n> ${command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
  if (status !== 0) broken.push([command, ...args].join(' '))
}

const units = read(`${OUT}/units.json`)
const journeys = read(`${OUT}/journeys.json`)
const second = journeys?.stats.flaky ?? 0
const passed = (units?.numPassedTests ?? 0) + (journeys?.stats.expected ?? 0) + second
const failed = (units?.numFailedTests ?? 0) + (journeys?.stats.unexpected ?? 0)
console.log('')
if (second > 0) console.log(`Passed at the second attempt only: ${second}, listed above as flaky`)
for (const step of broken) console.error(`Failed: ${step}`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(broken.length > 0 || passed === 0 ? 1 : 0)

/** One that nothing listens on: the usual one may be taken on a machine that does other things too. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
