import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'

/**
 * Many readers at once, on this machine alone: `npm run build && npm run load [readers] [seconds]`. Each opens the atlas
 * with all that its page names and the data, then comes back with what a browser has kept by the cache headers.
 */

const READERS = Number(process.argv[2] ?? 200)
const SECONDS = Number(process.argv[3] ?? 60)
const PORT = Number(process.env.ATLAS_PORT ?? 4395)
const page = readFileSync('dist/index.html', 'utf8')
const worker = readFileSync('dist/sw.js', 'utf8')
const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map((found) => found[1])
const late = [...worker.matchAll(/"(assets\/(?:dataset|geometry|AtlasMap|maplibre-gl-worker|[\w-]*latin-wght)[^"]*)"/g)]
const paths = [...new Set(['', ...named, ...late.map((found) => found[1])])]

const server = spawn(process.execPath, ['tests/tools/serve.mjs', String(PORT)], { stdio: 'ignore' })
const agent = new Agent({ keepAlive: true, maxSockets: READERS })
const until = Date.now() + SECONDS * 1000
const sums = { visits: 0, revisits: 0, requests: 0, errors: 0, cold: 0, again: 0 }
const waits = []

function fetchOne(path, tag) {
  return new Promise((done) => {
    const begun = performance.now()
    const request = get(
      { port: PORT, path: `/${path}`, agent, timeout: 30_000, headers: tag ? { 'if-none-match': tag } : {} },
      (response) => {
        let bytes = 0
        response.on('data', (chunk) => {
          bytes += chunk.length
        })
        response.on('end', () => {
          sums.requests++
          waits.push(performance.now() - begun)
          const { statusCode, headers } = response
          if (statusCode !== 200 && statusCode !== 304) sums.errors++
          done({ bytes, tag: headers.etag, kept: /immutable/.test(headers['cache-control'] ?? '') })
        })
        response.on('error', () => done(broken()))
      },
    )
    request.on('timeout', () => request.destroy(new Error('timeout')))
    request.on('error', () => done(broken()))
  })
}

function broken() {
  sums.errors++
  return { bytes: 0, tag: undefined, kept: false }
}

async function reader() {
  while (Date.now() < until) {
    const cache = new Map()
    for (const path of paths) {
      const got = await fetchOne(path)
      cache.set(path, got)
      sums.cold += got.bytes
    }
    sums.visits++
    if (Date.now() >= until) return
    for (const [path, { tag, kept }] of cache) if (!kept) sums.again += (await fetchOne(path, tag)).bytes
    sums.revisits++
  }
}

async function ready() {
  for (let i = 0; i < 100; i++) {
    const up = await new Promise((done) => {
      get({ port: PORT, path: '/icon.svg' }, (r) => done(r.resume().statusCode === 200)).on('error', () => done(false))
    })
    if (up) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('the server did not start')
}

try {
  await ready()
  await Promise.all(Array.from({ length: READERS }, reader))
} finally {
  agent.destroy()
  server.kill()
}
waits.sort((a, b) => a - b)
const each = (bytes, visits) => `${(bytes / Math.max(1, visits) / 1e6).toFixed(3)} MB`
console.log(`${READERS} readers, ${SECONDS} s, ${paths.length} files each, uncompressed`)
console.log(
  `${sums.requests} requests, ${sums.errors} errors; half answered within ${(waits[waits.length >> 1] ?? 0).toFixed(0)} ms`,
)
console.log(`${sums.visits} first visits: ${each(sums.cold, sums.visits)} each`)
console.log(`${sums.revisits} visits again: ${each(sums.again, sums.revisits)} each`)
process.exit(sums.errors > 0 ? 1 : 0)
