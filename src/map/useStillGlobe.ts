import { type PointerEvent, useCallback, useRef, useState } from 'react'
import { tilted } from './globe.ts'
import type { LonLat } from './projection.ts'

const SCALES = [1, 1.5, 2.25, 3.4] as const
/** Pixels from which on a press is a drag and no click. */
const SLACK = 4

/** The SVG globe's camera: turned to its home until the reader turns it. */
export function useStillGlobe(home: LonLat, disc: number) {
  const [turned, setTurned] = useState<{ home: LonLat; center: LonLat; step: number } | null>(null)
  const now = turned?.home === home ? turned : { home, center: home, step: 0 }
  const drag = useRef<{ x: number; y: number; center: LonLat } | null>(null)
  const dragged = useRef(false)
  const scale = SCALES[now.step] ?? 1

  const reset = useCallback(() => setTurned(null), [])
  const turnBy = (lon: number, lat: number) =>
    setTurned({ ...now, center: tilted([now.center[0] + lon / scale, now.center[1] + lat / scale]) })
  const zoomBy = (by: number) =>
    setTurned({ ...now, step: Math.max(0, Math.min(SCALES.length - 1, now.step + Math.sign(by))) })
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    drag.current = { x: event.clientX, y: event.clientY, center: now.center }
    dragged.current = false
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = drag.current
    if (!from || event.buttons === 0) return
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
    if (Math.hypot(dx, dy) > SLACK) dragged.current = true
    if (!dragged.current) return
    const degrees = 180 / Math.PI / (Math.max(1, disc) * scale)
    setTurned({ ...now, center: tilted([from.center[0] - dx * degrees, from.center[1] + dy * degrees]) })
  }
  return { center: now.center, scale, reset, turnBy, zoomBy, onPointerDown, onPointerMove, dragged }
}
