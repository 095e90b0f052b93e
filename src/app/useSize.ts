import { useLayoutEffect, useState } from 'react'

/** Border-box size of an element in CSS pixels, followed as it changes; zero before the first layout. */
export function useSize(): [(element: HTMLElement | null) => void, { width: number; height: number }] {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    if (!element) {
      setSize({ width: 0, height: 0 })
      return
    }
    const measure = () => {
      const { offsetWidth: width, offsetHeight: height } = element
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return [setElement, size]
}
