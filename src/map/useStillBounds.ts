import { type PointerEvent, useCallback, useRef, useState } from 'react'
import { type Bounds, boundsOf, boxOf } from './projection.ts'

const MAX_STEPS = 4

/** The SVG map's camera: the frame, or a part of it after zooming and dragging. */
export function useStillBounds(home: Bounds) {
  const [part, setPart] = useState<{ home: Bounds; bounds: Bounds; steps: number } | null>(null)
  const now = part?.home === home ? part : null
  const bounds = now?.bounds ?? home
  const drag = useRef<{ x: number; y: number; bounds: Bounds; unit: number } | null>(null)

  const reset = useCallback(() => setPart(null), [])
  const zoomBy = useCallback(
    (by: number) =>
      setPart((old) => {
        const before = old?.home === home ? old : { home, bounds: home, steps: 0 }
        const steps = Math.max(0, Math.min(MAX_STEPS, before.steps + by))
        if (steps === 0) return null
        return { home, steps, bounds: scaled(before.bounds, 2 ** (before.steps - steps)) }
      }),
    [home],
  )
  /** By parts of what is shown; nothing moves while all of it is. */
  const panBy = useCallback(
    (dx: number, dy: number) =>
      setPart((old) => {
        if (!old) return old
        const { width, height } = boxOf(old.bounds)
        return { ...old, bounds: shifted(old.bounds, dx * width, dy * height) }
      }),
    [],
  )
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const stage = event.currentTarget.querySelector('.map-stage')
    if (!now || !stage) return
    drag.current = { x: event.clientX, y: event.clientY, bounds, unit: boxOf(bounds).width / stage.clientWidth }
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = drag.current
    if (!from || event.buttons === 0) {
      drag.current = null
      return
    }
    const moved = shifted(from.bounds, (from.x - event.clientX) * from.unit, (from.y - event.clientY) * from.unit)
    setPart((old) => (old ? { ...old, bounds: moved } : old))
  }
  return { bounds, zoomBy, panBy, reset, onPointerDown, onPointerMove }
}

function scaled(bounds: Bounds, by: number): Bounds {
  const { x, y, width, height } = boxOf(bounds)
  return boundsOf({
    x: x + (width * (1 - by)) / 2,
    y: y + (height * (1 - by)) / 2,
    width: width * by,
    height: height * by,
  })
}

function shifted(bounds: Bounds, dx: number, dy: number): Bounds {
  const { x, y, width, height } = boxOf(bounds)
  return boundsOf({ x: x + dx, y: y + dy, width, height })
}
