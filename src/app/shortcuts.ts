import { useEffect, useEffectEvent } from 'react'
import type { Page } from '../state/view.ts'

/** Single keys, all of which can be switched off. The search box has the one for "/" itself. */
export const PAGE_KEYS: Readonly<Record<string, Page>> = { m: 'map', t: 'table', x: 'matrix', d: 'documents' }

export interface ShortcutActs {
  readonly onPage: (page: Page) => void
  readonly onList: () => void
  readonly onFilters: () => void
  readonly onHelp: () => void
}

/** Keys that mean something of their own to what has the focus are left to it. */
const TAKES_KEYS =
  'input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"]), textarea, select, [contenteditable], ' +
  '[role="listbox"], [role="menu"], [role="dialog"], [role="combobox"]'

export function useShortcuts(on: boolean, acts: ShortcutActs): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!on || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const help = event.key === '?'
    const taken = event.target instanceof Element ? event.target.closest(TAKES_KEYS) : null
    // The map's list looks names up by letters, but no name begins with a question mark.
    if (taken && !(help && taken.matches('[role="listbox"]'))) return
    const page = PAGE_KEYS[event.key]
    if (page) acts.onPage(page)
    else if (event.key === 'l') acts.onList()
    else if (event.key === 'f') acts.onFilters()
    else if (help) acts.onHelp()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
