import type { AtlasStore } from '../state/store.ts'
import { type KnownIds, readUrl, shareable, writeUrl } from '../state/url.ts'
import { DEFAULT_VIEW, type View } from '../state/view.ts'

/**
 * A window that moves on sooner than this is written once it rests: browsers refuse a page that writes too many
 * addresses, and each costs as much as a drawing.
 */
const REST_MS = 1000

/**
 * After start-up the store is the truth and the address its projection; only the back and forward buttons go the other
 * way. Returns the function that stops it.
 */
export function syncUrl(store: AtlasStore, known: KnownIds, target: Window): () => void {
  let waiting: { readonly how: 'push' | 'replace'; readonly timer: ReturnType<typeof setTimeout> } | null = null
  let writtenAt = Number.NEGATIVE_INFINITY
  const forget = () => {
    if (waiting) clearTimeout(waiting.timer)
    waiting = null
  }
  const write = (how: 'push' | 'replace', view: View) => {
    forget()
    writtenAt = performance.now()
    const search = writeUrl(shareable(view, known))
    if (search === target.location.search) return
    const url = `${target.location.pathname}${search}`
    if (how === 'push') target.history.pushState(null, '', url)
    else target.history.replaceState(null, '', url)
  }
  const flush = (view = store.getState().view) => {
    if (waiting) write(waiting.how, view)
  }
  write('replace', store.getState().view)
  writtenAt = Number.NEGATIVE_INFINITY
  let restoring = false
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.view === previous.view || restoring) return
    const soon = performance.now() - writtenAt < REST_MS
    if (!onlyWindow(state.view, previous.view) || !(waiting || soon)) {
      // What waited had its entry coming; another act gets one of its own.
      flush(previous.view)
      return write(state.history, state.view)
    }
    // The end of one gesture is not lost to the next.
    if (state.history === 'push' && waiting?.how === 'replace') flush(previous.view)
    const how = waiting?.how === 'push' ? 'push' : state.history
    forget()
    waiting = { how, timer: setTimeout(() => flush(), REST_MS) }
  })
  // An entry of the history that names no language keeps the one being read.
  const fallback = () => ({ ...DEFAULT_VIEW, lang: store.getState().view.lang })
  const restore = () => {
    forget()
    restoring = true
    store.setState({ view: readUrl(target.location.search, known, fallback()).view, history: 'replace' })
    restoring = false
  }
  const leave = () => flush()
  target.addEventListener('popstate', restore)
  target.addEventListener('pagehide', leave)
  return () => {
    unsubscribe()
    flush()
    target.removeEventListener('popstate', restore)
    target.removeEventListener('pagehide', leave)
  }
}

/** Whether the window moved and nothing else of the view changed. */
function onlyWindow(a: View, b: View): boolean {
  return (Object.keys(a) as (keyof View)[]).every((key) => key === 'window' || a[key] === b[key])
}
