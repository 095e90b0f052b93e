import { describe, expect, test } from 'vitest'
import { DISPUTED } from '../../src/map/geometry/disputed.ts'
import { HATCHING, hatch } from '../../src/map/geometry/hatch.ts'
import { type LonLat, type Point, project, unproject } from '../../src/map/projection.ts'

/** Side of 64 world units around the equator. */
const SQUARE: readonly LonLat[] = [
  [100, 100],
  [164, 100],
  [164, 164],
  [100, 164],
].map(([x = 0, y = 0]) => unproject([x, y]))

function length([a, b]: readonly [LonLat, LonLat]): number {
  const [ax, ay] = project(a)
  const [bx, by] = project(b)
  return Math.hypot(bx - ax, by - ay)
}

describe('hatching', () => {
  test('strokes of a zoom stand 4.5 pixels apart: length times distance is the area', () => {
    const strokes = hatch('square', SQUARE)
    for (const zoom of [2, 3, 4, 5, 6]) {
      const total = strokes.filter((s) => s.from <= zoom).reduce((sum, s) => sum + length(s.course), 0)
      expect((total * 4.5) / 2 ** zoom / 64 ** 2).toBeCloseTo(1, 1)
    }
  })

  test('no stroke of a later zoom lies on one of an earlier', () => {
    const sums = hatch('square', SQUARE).map(({ course: [a] }) => {
      const [x, y] = project(a)
      return Math.round((x + y) * 1e4)
    })
    expect(new Set(sums).size).toBe(sums.length)
  })

  test('every stroke begins and ends on the outline of its area, and its middle is inside', () => {
    for (const feature of DISPUTED.features) {
      if (feature.geometry.type !== 'Polygon') continue
      const ring = (feature.geometry.coordinates[0] ?? []).map(([lon = 0, lat = 0]) => project([lon, lat]))
      const strokes = HATCHING.filter(({ id }) => id === feature.properties.id)
      expect(strokes.length).toBeGreaterThan(20)
      for (const { course } of strokes) {
        const [a, b] = course.map(project) as [Point, Point]
        expect(inside(ring, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2])).toBe(true)
        const slope = (b[1] - a[1]) / (b[0] - a[0])
        if (length(course) > 1e-6) expect(slope).toBeCloseTo(-1, 3)
      }
    }
  })
})

function inside(ring: readonly Point[], [x, y]: Point): boolean {
  let odd = false
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] as Point
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd
  })
  return odd
}
