import { useLayoutEffect, useState } from 'react'

/** True while the element is narrower than so many rem: larger letters count as a smaller screen. */
export function useNarrow(element: HTMLElement | null, rem: number): boolean {
  const [narrow, setNarrow] = useState(false)
  useLayoutEffect(() => {
    if (!element) return
    const measure = () => {
      const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      setNarrow(element.clientWidth < rem * letter)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element, rem])
  return narrow
}
