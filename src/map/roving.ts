import { type KeyboardEvent, useCallback } from 'react'

/**
 * One tab stop for a group of many: arrow keys, Home and End move among the elements with `data-feature`, in
 * the order of `data-rank` where that is given. The first
 * has tab index 0 when rendered; whichever had focus last keeps it.
 */
export function useRoving(): (event: KeyboardEvent<Element>) => void {
  return useCallback((event) => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement | SVGElement>('[data-feature]')].sort(
      (a, b) => Number(a.dataset.rank ?? 0) - Number(b.dataset.rank ?? 0),
    )
    const at = items.indexOf(document.activeElement as HTMLElement)
    const to = at < 0 ? -1 : targetOf(event.key, at, items.length)
    const next = items[to]
    if (!next) return
    event.preventDefault()
    for (const item of items) item.setAttribute('tabindex', item === next ? '0' : '-1')
    next.focus()
  }, [])
}

function targetOf(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}
