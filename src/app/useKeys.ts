import { useState } from 'react'
import { useAtlas } from '../state/context.ts'
import { setPage } from '../state/view.ts'
import { focusContent } from './focusContent.ts'
import { readPreference, writePreference } from './preferences.ts'
import { useShortcuts } from './shortcuts.ts'

/** Single-key shortcuts, whether they are on (remembered), and whether the dialog of the keys is open. */
export function useKeys(onFilters: () => void) {
  const { store } = useAtlas()
  const [on, setOn] = useState(() => readPreference('keys') !== 'off')
  const [shown, setShown] = useState(false)
  const { apply } = store.getState()
  useShortcuts(on, {
    onPage: (page) => apply(setPage(page)),
    onList: () => {
      if (store.getState().view.page === 'map') return focusContent()
      apply(setPage('map'))
      // The map is inert until it has been drawn again.
      requestAnimationFrame(focusContent)
    },
    onFilters,
    onHelp: () => setShown(true),
  })
  return {
    on,
    setOn: (next: boolean) => {
      writePreference('keys', next ? 'on' : 'off')
      setOn(next)
    },
    shown,
    show: () => setShown(true),
    hide: () => setShown(false),
  }
}
