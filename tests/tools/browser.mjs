import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Software rendering that draws WebGL2 the same everywhere, and nothing that talks to the network by itself. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Without any WebGL, and the faster for it: for tests that look at the page and not at the map engine. */
export const STILL_ARGS = [...CHROMIUM_ARGS.filter((arg) => !/angle|swiftshader/.test(arg)), '--disable-gpu']

function installed() {
  const own = chromium.executablePath()
  return [process.env.ATLAS_CHROMIUM, process.env.CHROME_PATH, own, ...KNOWN].find((path) => path && existsSync(path))
}

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

/** Path of a Chromium: one that is there, else one it installs. Exits with words on what to do where neither works. */
export function findBrowser() {
  const found = installed()
  if (found) return found
  console.log('No Chromium or Chrome found; installing one for the browser tests.')
  if (run('npx', ['playwright', 'install', 'chromium-headless-shell', 'chromium'])) {
    const own = installed()
    if (own) return own
  }
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
    const apt = (...args) => {
      const [command, ...rest] = [...sudo, 'apt-get', ...args]
      return run(command, rest)
    }
    if (apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')) {
      const system = installed()
      if (system) return system
    }
  }
  console.error(
    [
      'The browser tests need Chromium or Chrome, and none could be installed.',
      'Install one (for example: sudo apt-get install chromium, or https://www.google.com/chrome/)',
      'or name one: ATLAS_CHROMIUM=/path/to/chrome npm test',
    ].join('\n'),
  )
  process.exit(1)
}

/** Given to `addInitScript`: the page gets no WebGL, so that the SVG map stays. */
export function refuseWebGl() {
  const original = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return /webgl/.test(kind) ? null : Reflect.apply(original, this, [kind, ...rest])
  }
}
