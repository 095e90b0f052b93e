import type { CSSProperties } from 'react'
import { type Bounds, type LonLat, type Point, project } from './projection.ts'
import { placeIn } from './Stage.tsx'

/** Where places stand in a stage, for what is drawn over the map in HTML. Null for the far side of the globe. */
export interface Placer {
  readonly style: (at: LonLat) => CSSProperties | null
  /** CSS pixels from any origin: for room between names. */
  readonly pixel: (at: LonLat) => Point | null
}

/** `zoom`: by which room is judged; the places themselves are shares of the stage. */
export function planePlacer(bounds: Bounds, zoom: number): Placer {
  const scale = 2 ** zoom
  return {
    style: (at) => placeIn(bounds, at),
    pixel: (at) => {
      const [x, y] = project(at)
      return [x * scale, y * scale]
    },
  }
}
