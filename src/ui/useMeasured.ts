import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** In CSS pixels. */
interface Measured {
  readonly width: number
  readonly height: number
}

/** With its borders and scrollbars, or what they leave. */
type Box = 'border' | 'inner'

const NOTHING: Measured = { width: 0, height: 0 }

type SetElement = (element: HTMLElement | null) => void

/**
 * Size of an element, followed as it changes; null until it is first laid out. Known before the first paint, and what it
 * was last while the element is hidden, as everything is behind a page that is printed.
 */
export function useMeasured(element: HTMLElement | null, box: Box = 'border'): Measured | null {
  const [size, setSize] = useState<Measured | null>(null)
  useLayoutEffect(() => {
    if (!element) return setSize(null)
    const measure = () => {
      const width = box === 'border' ? element.offsetWidth : element.clientWidth
      const height = box === 'border' ? element.offsetHeight : element.clientHeight
      if (width === 0 && height === 0) return
      setSize((old) => (old?.width === width && old.height === height ? old : { width, height }))
    }
    measure()
    return follow(element, measure)
  }, [element, box])
  return size
}

/** The same with a callback ref of its own, and with zeros while there is nothing to measure. */
export function useSize(): readonly [SetElement, Measured] {
  const [element, setElement] = useState<HTMLElement | null>(null)
  return [setElement, useMeasured(element) ?? NOTHING]
}

const followed = new Map<Element, Set<() => void>>()
let observer: ResizeObserver | null = null

/** One observer for all, so that whatever a new size changes is drawn once, and in the frame in which the size is new. */
function follow(element: Element, measure: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {}
  observer ??= new ResizeObserver((entries) =>
    flushSync(() => {
      for (const { target } of entries) for (const act of followed.get(target) ?? []) act()
    }),
  )
  const acts = followed.get(element) ?? new Set()
  followed.set(element, acts.add(measure))
  observer.observe(element)
  return () => {
    acts.delete(measure)
    if (acts.size > 0) return
    followed.delete(element)
    observer?.unobserve(element)
  }
}
