import { useMeasured } from '../ui/useMeasured.ts'

/** True while the element is narrower than so many rem: larger letters count as a smaller screen. */
export function useNarrow(element: HTMLElement | null, rem: number): boolean {
  const size = useMeasured(element, 'inner')
  return size !== null && size.width < rem * letterSize()
}

function letterSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
