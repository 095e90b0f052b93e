import type { Position } from 'geojson'
import type { WorldShapes } from './world.ts'

/** Shape id → the middle of its largest part: where a country that the atlas knows no capital of is tied. */
export function positionsOf({ areas }: WorldShapes): Record<string, readonly [lon: number, lat: number]> {
  const positions: Record<string, readonly [number, number]> = {}
  for (const { geometry, properties } of areas.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const middles = polygons.map((rings) => middleOf(rings[0] ?? []))
    const largest = middles.reduce((a, b) => (b.area > a.area ? b : a), { area: -1, at: [0, 0] as const })
    positions[properties.id] = [round(largest.at[0]), round(largest.at[1])]
  }
  return positions
}

function middleOf(ring: readonly Position[]): { readonly area: number; readonly at: readonly [number, number] } {
  let [twice, x, y] = [0, 0, 0]
  ring.forEach(([ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? []
    const cross = ax * by - bx * ay
    twice += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  })
  const [first = [0, 0]] = ring
  if (twice === 0) return { area: 0, at: [first[0] ?? 0, first[1] ?? 0] }
  return { area: Math.abs(twice), at: [x / (3 * twice), y / (3 * twice)] }
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100
}
