import { HATCHING } from './geometry/hatch.ts'
import type { LightShape } from './geometry/shapes.ts'
import { type Bounds, boxOf, type LonLat, SVG_SCALE } from './projection.ts'
import { DISPUTED_PATHS, dotPath, GRATICULE_PATH, linePath } from './svgPaths.ts'

/** Everything that turns places into SVG path data: the plane sheet or the globe. */
export interface Drawing {
  readonly viewBox: string
  /** Width over height. */
  readonly aspect: number
  /** The globe's own outline; null on the plane. */
  readonly disc: string | null
  readonly graticule: string
  /** Drawn apart from the areas where those are cut; else empty. */
  readonly borders: string
  readonly coast: string
  readonly disputed: readonly { readonly id: string; readonly d: string; readonly isPoint: boolean }[]
  readonly line: (coordinates: readonly LonLat[]) => string
  readonly dot: (at: LonLat) => string
  /** Areas drawn anew; null where those that are given fit already. */
  readonly shapes: (() => readonly LightShape[]) | null
}

export function planeDrawing(bounds: Bounds): Drawing {
  const box = boxOf(bounds)
  return {
    viewBox: [box.x, box.y, box.width, box.height].map((v) => (v * SVG_SCALE).toFixed(1)).join(' '),
    aspect: box.width / box.height,
    disc: null,
    graticule: GRATICULE_PATH,
    borders: '',
    coast: '',
    disputed: DISPUTED_PATHS,
    line: linePath,
    dot: dotPath,
    shapes: null,
  }
}

/** The strokes over disputed areas that this map zoom has room for, as one path. */
export function hatchPath({ line }: Pick<Drawing, 'line'>, zoom: number): string {
  return HATCHING.filter(({ from }) => from <= zoom)
    .map(({ course }) => line(course))
    .join('')
}
