// Service worker: keeps one whole version of the atlas for use without a network. The build puts the version, the files
// with their hashes and the words in. A version is stored complete and checked, or not at all, and is used only after
// the reader has asked for it or has closed every page of the one before.
const VERSION = __VERSION__
const FILES = __FILES__
const WORDS = __WORDS__

const { scope } = self.registration
const PREFIX = `atlas-sur ${new URL(scope).pathname} `
const CURRENT = PREFIX + VERSION
const VISITED = `${PREFIX}visited`
const MOST_VISITED = 200
const LARGEST_VISITED = 3_000_000
const AT_ONCE = 6

self.addEventListener('install', (event) => event.waitUntil(storeVersion()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || !url.href.startsWith(scope) || request.headers.has('range')) return
  const path = url.href.slice(scope.length).split(/[?#]/)[0]
  if (path === '' || path === 'index.html') event.respondWith(stored(scope, request))
  else if (path in FILES) event.respondWith(stored(scope + path, request))
  else if (path.startsWith('assets/')) event.respondWith(fromEarlier(scope + path, request))
  else event.respondWith(visit(request, event))
})

async function storeVersion() {
  const waiting = Object.entries(FILES)
  try {
    const cache = await caches.open(CURRENT)
    const store = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [path, integrity] = next
        // Names in assets/ hold a hash of what is in them; everything else is asked for anew.
        const fresh = path.startsWith('assets/') ? 'default' : 'no-cache'
        const response = await fetch(scope + path, { integrity, cache: fresh })
        if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`)
        await cache.put(scope + path, unredirected(response))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, store))
  } catch (error) {
    waiting.length = 0
    await caches.delete(CURRENT)
    throw error
  }
}

/** A redirected answer cannot be given to a navigation. */
function unredirected(response) {
  if (!response.redirected) return response
  return new Response(response.body, { status: response.status, headers: response.headers })
}

/** The version before stays for pages that are still open with it; older ones go. */
async function takeOver() {
  const versions = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== VISITED)
  const before = versions.filter((name) => name !== CURRENT)
  await Promise.all(before.slice(0, -1).map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function stored(url, request) {
  const found = await caches.match(url, { cacheName: CURRENT }).catch(() => undefined)
  return found ?? fetch(request)
}

/** A page opened with the version before asks for its own files: their names tell them apart. */
async function fromEarlier(url, request) {
  const found = await caches.match(url).catch(() => undefined)
  return found ?? fetch(request)
}

async function visit(request, event) {
  try {
    const response = await fetch(request)
    const size = Number(response.headers.get('content-length') ?? 0)
    if (response.ok && !response.redirected && size < LARGEST_VISITED)
      event.waitUntil(remember(request, response.clone()).catch(() => {}))
    return response
  } catch (error) {
    const found = await caches.match(request, { cacheName: VISITED }).catch(() => undefined)
    if (found) return found
    if (request.mode !== 'navigate') throw error
    return new Response(missingPage(), { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } })
  }
}

async function remember(request, response) {
  const cache = await caches.open(VISITED)
  await cache.put(request, response)
  const all = await cache.keys()
  for (const old of all.slice(0, Math.max(0, all.length - MOST_VISITED))) await cache.delete(old)
}

function missingPage() {
  const parts = Object.entries(WORDS).map(
    ([lang, { missing, open }]) => `<p lang="${lang}">${missing} <a href="${scope}?lang=${lang}">${open}</a></p>`,
  )
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Atlas Sur</title>${parts.join('')}`
}
