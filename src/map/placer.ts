import type { CSSProperties } from 'react'
import { type Bounds, type Camera, type LonLat, onScreen, type Point, project, type Size } from './projection.ts'
import { placeIn } from './Stage.tsx'

/** Where places stand in a stage, for what is drawn over the map in HTML. Null for the far side of the globe. */
export interface Placer {
  readonly style: (at: LonLat) => CSSProperties | null
  /** CSS pixels from any origin: for room between names. */
  readonly pixel: (at: LonLat) => Point | null
}

/**
 * `zoom`: by which room is judged; the places themselves are shares of the stage. With the camera, pixels are those of the
 * container, so that names can make way for what stands over the map.
 */
export function planePlacer(bounds: Bounds, zoom: number, camera?: Camera, size?: Size): Placer {
  const scale = 2 ** zoom
  return {
    style: (at) => placeIn(bounds, at),
    pixel: (at) => {
      if (camera && size) return onScreen(at, camera, size)
      const [x, y] = project(at)
      return [x * scale, y * scale]
    },
  }
}
