import type { Extent } from '../state/view.ts'
import { type LonLat, type Point, project, unproject } from './projection.ts'

/** Height of a link's bow over its chord, as a share of the chord's length. */
export const BOW = 0.12

const STEPS = 24

/**
 * An arc of one circle in the projection, from `a` to `b`. A positive bow bends to the left of the way from a to b: give
 * a pair's countries in the order of its key and it always bends to the same side.
 */
export function arc(a: LonLat, b: LonLat, bow = BOW): LonLat[] {
  return bowed([a, b], bow)
}

/**
 * The shortest way on the globe, densified, as one line: longitudes go on past ±180 instead of jumping, and span at
 * most 180°.
 */
export function greatCircle(a: LonLat, b: LonLat): LonLat[] {
  const [u, v] = [vector(a), vector(b)]
  const angle = Math.acos(Math.max(-1, Math.min(1, u[0] * v[0] + u[1] * v[1] + u[2] * v[2])))
  if (angle < 1e-9) return [a, [unwrapped(b[0], a[0]), b[1]]]
  const steps = Math.max(STEPS, Math.ceil((angle * 180) / Math.PI))
  const line: LonLat[] = [a]
  let before = a[0]
  for (let i = 1; i <= steps; i++) {
    const [p, q] = [Math.sin((1 - i / steps) * angle), Math.sin((i / steps) * angle)]
    const [x, y, z] = [u[0] * p + v[0] * q, u[1] * p + v[1] * q, u[2] * p + v[2] * q]
    const at = i === steps ? b : ([degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))] as const)
    const lon = unwrapped(at[0], before)
    line.push([lon, at[1]])
    before = lon
  }
  return line
}

/** Beyond this latitude Mercator draws the shortest way as a leap to the edge of the sheet; the globe's tiles end later. */
const POLAR = { region: 72, world: 72, globe: 83 } as const
const POLAR_BOW = 0.3

/** The shortest way on the globe, or, where that crosses the polar sea, an arc of one circle on the same side of it. */
export function farLine(a: LonLat, b: LonLat, extent: Extent = 'world'): LonLat[] {
  const line = greatCircle(a, b)
  const pole = line.find(([, lat]) => Math.abs(lat) > POLAR[extent])
  const end = line.at(-1)
  if (!pole || !end) return line
  // As finely divided as the way it stands for: the globe's curvature has to be followed.
  return bowed(straight([a, end], line.length - 1), POLAR_BOW * Math.sign(pole[1]) * (end[0] < a[0] ? -1 : 1))
}

/** The longitude on the turn of the globe that is nearest to the one before it. */
function unwrapped(lon: number, before: number): number {
  return lon - 360 * Math.round((lon - before) / 360)
}

/** The line pushed sideways by a share of its chord, most in its middle: two points become an arc of one circle. */
export function bowed(line: readonly LonLat[], bow: number): LonLat[] {
  const points = (line.length === 2 ? straight(line) : line).map(project)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || bow === 0) return points.map(unproject)
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]]
  return points.map(([x, y], i) => {
    const t = i / (points.length - 1)
    const height = bowAt(t, bow)
    return unproject([x + dy * height, y - dx * height])
  })
}

/** Height over a chord of length 1 of the circle through its ends whose middle stands `bow` above it. */
function bowAt(t: number, bow: number): number {
  const radius = (0.25 + bow * bow) / (2 * Math.abs(bow))
  const height = Math.sqrt(Math.max(0, radius * radius - (t - 0.5) ** 2)) - (radius - Math.abs(bow))
  return Math.abs(bow) <= 0.5 ? Math.sign(bow) * height : bow * Math.sin(Math.PI * t)
}

/** Initial direction of the shortest way, degrees clockwise from north, 0–360. */
export function bearing([lon, lat]: LonLat, [toLon, toLat]: LonLat): number {
  const [phi, to, turn] = [radians(lat), radians(toLat), radians(toLon - lon)]
  const y = Math.sin(turn) * Math.cos(to)
  const x = Math.cos(phi) * Math.sin(to) - Math.sin(phi) * Math.cos(to) * Math.cos(turn)
  return (degrees(Math.atan2(y, x)) + 360) % 360
}

function straight([a = [0, 0], b = [0, 0]]: readonly LonLat[], steps = STEPS): LonLat[] {
  const [from, to] = [project(a), project(b)]
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const t = i / steps
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
  }).map(unproject)
}

/** On the ball of radius 1; z to the north, x to where the meridian of Greenwich meets the equator. */
export function vector([lon, lat]: LonLat): readonly [number, number, number] {
  const [lambda, phi] = [radians(lon), radians(lat)]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}

const radians = (deg: number) => (deg * Math.PI) / 180
const degrees = (rad: number) => (rad * 180) / Math.PI
