/** How long the map engine and the reader's first steps have the network for themselves, in milliseconds. */
const PATIENCE = 3000
const ASK_AGAIN = 60 * 60 * 1000

/**
 * Keeps the atlas for use without a network, where the browser can. `onReady` is told of a new version, stored whole
 * and waiting, with what puts it in place; nothing happens by itself. Returns the function that stops listening.
 */
export function watchForUpdates(onReady: (takeOver: () => void) => void): () => void {
  const { serviceWorker } = navigator
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
  if (!serviceWorker || saving) return () => {}
  const over = new AbortController()
  const { signal } = over
  let registered: ServiceWorkerRegistration | undefined
  let controlled = serviceWorker.controller !== null
  let asked = false

  const takeOver = () => {
    asked = true
    // Where another page has put the new version in place already, loading anew is all there is to do.
    if (registered?.waiting) registered.waiting.postMessage('take-over')
    else location.reload()
  }
  const offer = () => !signal.aborted && onReady(takeOver)
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => worker.state === 'installed' && controlled && offer(), { signal })

  serviceWorker.addEventListener(
    'controllerchange',
    () => {
      // The first one takes the page as it is; every other is a version that this page was not loaded with.
      if (asked) location.reload()
      else if (controlled) offer()
      controlled = true
    },
    { signal },
  )
  const register = async () => {
    registered = await serviceWorker.register('./sw.js', { updateViaCache: 'none' })
    if (!registered || signal.aborted) return
    if (registered.waiting && controlled) offer()
    follow(registered.installing)
    registered.addEventListener('updatefound', () => follow(registered?.installing ?? null), { signal })
    let last = Date.now()
    const look = () => {
      if (document.hidden || Math.abs(Date.now() - last) < ASK_AGAIN) return
      last = Date.now()
      registered?.update().catch(() => {})
    }
    document.addEventListener('visibilitychange', look, { signal })
  }
  // Without it the atlas is what any page is: there while the network is.
  const timer = setTimeout(() => register().catch(() => {}), PATIENCE)
  return () => {
    clearTimeout(timer)
    over.abort()
  }
}
