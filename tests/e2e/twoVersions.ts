import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}

type Overlay = ReadonlyMap<string, string | null>

/** The built site in a folder, with files that a test replaces or takes away (null) while it runs. */
export async function serveWith(): Promise<{
  readonly address: string
  readonly overlay: (files: Overlay) => void
  /** Names of the files asked for so far. */
  readonly asked: ReadonlySet<string>
  readonly close: () => void
}> {
  let files: Overlay = new Map()
  const asked = new Set<string>()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).replace('/site/', '')
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path
    asked.add(name)
    const given = files.get(name)
    const file = join('dist', name)
    if (given === null || (given === undefined && !(existsSync(file) && statSync(file).isFile())))
      return void response.writeHead(404).end('not found')
    response.writeHead(200, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    })
    response.end(given ?? readFileSync(file))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/site/`,
    asked,
    overlay: (next) => {
      files = next
    },
    close: () => server.close(),
  }
}

/** The same build with another title: a page and the service worker that names its hash. */
export function nextVersion(): Overlay {
  const old = readFileSync('dist/index.html', 'utf8')
  const page = old.replace(/<title>[^<]*/, '<title>The version after')
  const sw = readFileSync('dist/sw.js', 'utf8').replace(digest(old), digest(page))
  if (!sw.includes(digest(page))) throw new Error('sw.js does not name the hash of index.html')
  return new Map([
    ['index.html', page],
    ['sw.js', sw.replace(/const VERSION = "[^"]*"/, 'const VERSION = "after"')],
  ])
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
