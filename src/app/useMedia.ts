import { useCallback, useSyncExternalStore } from 'react'

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (notify: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', notify)
      return () => list.removeEventListener('change', notify)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}

/** Phones, upright tablets and narrow windows, and landscape phones: panels become sheets. */
export const COMPACT = '(max-width: 1023px), (max-height: 480px)'

/** Too narrow for all pages and choices in one row: they go into a menu. */
export const MENU = '(max-width: 1239px), (max-height: 480px)'

/** Landscape phones: too low for a panel below the map, wide enough for one beside it. */
export const SIDE = '(min-width: 600px) and (min-height: 321px) and (max-height: 480px)'
