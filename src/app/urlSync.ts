import type { AtlasStore } from '../state/store.ts'
import { type KnownIds, readUrl, shareable, writeUrl } from '../state/url.ts'
import { DEFAULT_VIEW } from '../state/view.ts'

/**
 * After start-up the store is the truth and the address its projection; only the back and forward buttons go the other
 * way. Returns the function that stops it.
 */
export function syncUrl(store: AtlasStore, known: KnownIds, target: Window): () => void {
  const write = (how: 'push' | 'replace') => {
    const { view } = store.getState()
    const search = writeUrl(shareable(view, known))
    if (search === target.location.search) return
    const url = `${target.location.pathname}${search}`
    if (how === 'push') target.history.pushState(null, '', url)
    else target.history.replaceState(null, '', url)
  }
  write('replace')
  let restoring = false
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.view !== previous.view && !restoring) write(state.history)
  })
  // An entry of the history that names no language keeps the one being read.
  const fallback = () => ({ ...DEFAULT_VIEW, lang: store.getState().view.lang })
  const restore = () => {
    restoring = true
    store.setState({ view: readUrl(target.location.search, known, fallback()).view, history: 'replace' })
    restoring = false
  }
  target.addEventListener('popstate', restore)
  return () => {
    unsubscribe()
    target.removeEventListener('popstate', restore)
  }
}
