import { type LonLat, project, unproject } from '../projection.ts'
import { DISPUTED } from './disputed.ts'

/** One stroke of the hatching of a disputed area. */
export interface HatchStroke {
  readonly id: string
  /** Drawn from this whole map zoom on: each zoom lays a stroke between every two of the one before. */
  readonly from: number
  readonly course: readonly [LonLat, LonLat]
}

const FIRST_ZOOM = 1
/** Strokes of the closest zoom would be thousands; beyond this they spread. */
const LAST_ZOOM = 6
/** Distance between strokes in CSS pixels at a whole zoom; half a zoom further on it is 1.4 times that. */
const DISTANCE = 4.5

type Ring = readonly LonLat[]

/** The strokes from lower left to upper right that lie inside a ring, so that both renderers can draw them as lines. */
export function hatch(id: string, ring: Ring): readonly HatchStroke[] {
  const corners = ring.map(project)
  const sums = corners.map(([x, y]) => x + y)
  const strokes: HatchStroke[] = []
  for (let from = FIRST_ZOOM; from <= LAST_ZOOM; from++) {
    const step = (DISTANCE * Math.SQRT2) / 2 ** from
    for (let n = Math.ceil(Math.min(...sums) / step); n * step <= Math.max(...sums); n++) {
      if (from > FIRST_ZOOM && n % 2 === 0) continue
      const crossed = crossings(corners, n * step)
      for (let i = 0; i + 1 < crossed.length; i += 2) {
        const [start, end] = [crossed[i], crossed[i + 1]]
        if (start && end) strokes.push({ id, from, course: [unproject(start), unproject(end)] })
      }
    }
  }
  return strokes
}

/** Where the line x + y = sum crosses the ring, from left to right. */
function crossings(
  corners: readonly (readonly [number, number])[],
  sum: number,
): readonly (readonly [number, number])[] {
  return corners
    .flatMap(([x, y], i): (readonly [number, number])[] => {
      const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y]
      const [here, there] = [x + y - sum, nextX + nextY - sum]
      // A corner on the line belongs to one of its two edges.
      if (here < 0 === there < 0) return []
      const share = here / (here - there)
      return [[x + (nextX - x) * share, y + (nextY - y) * share]]
    })
    .sort((a, b) => a[0] - b[0])
}

export const HATCHING: readonly HatchStroke[] = DISPUTED.features.flatMap(({ geometry, properties }) =>
  geometry.type === 'Polygon'
    ? hatch(
        properties.id,
        (geometry.coordinates[0] ?? []).slice(0, -1).map(([lon = 0, lat = 0]): LonLat => [lon, lat]),
      )
    : [],
)
