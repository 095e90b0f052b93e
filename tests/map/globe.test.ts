import { geoDistance } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { farLine } from '../../src/map/arcs.ts'
import { globeCamera, globeDrawing, globePlacer, isBeyond, tilted } from '../../src/map/globe.ts'
import { project } from '../../src/map/projection.ts'
import { EXTENTS } from '../../src/state/view.ts'

const WAYS = {
  'Brasília–Beijing': [
    [-47.88, -15.79],
    [116.4, 39.9],
  ],
  'Santiago–Tokyo': [
    [-70.67, -33.45],
    [139.69, 35.69],
  ],
  'Caracas–Beijing': [
    [-66.9, 10.5],
    [116.4, 39.9],
  ],
} as const

const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }))

/** Points of the parts of SVG path data: each part begins with M. */
function partsOf(d: string): (readonly [number, number])[][] {
  return d
    .split('M')
    .filter((part) => part !== '')
    .map((part) =>
      part.split('L').map((point) => {
        const [x = 0, y = 0] = point.split(/[ ,]/).map(Number)
        return [x, y] as const
      }),
    )
}

describe.each(EXTENTS)('lines to far partners, %s', (extent) => {
  it.each(Object.entries(WAYS))('%s is one line without a jump, at most 180° wide', (_, [from, to]) => {
    const line = farLine(from, to, extent)
    const lons = line.map(([lon]) => lon)
    expect(Math.max(...lons) - Math.min(...lons)).toBeLessThanOrEqual(180 + 1e-9)
    for (const [i, at] of line.entries()) {
      const next = line[i + 1]
      if (next) expect(geoDistance([...at], [...next])).toBeLessThan(0.2)
      // Where the engine's tiles end, a line would be cut.
      expect(Math.abs(at[1])).toBeLessThan(extent === 'globe' ? 84.5 : 80)
    }
    const [lon = 0, lat = 0] = line.at(-1) ?? []
    expect((((lon - to[0]) % 360) + 360) % 360).toBeCloseTo(0, 6)
    expect(lat).toBeCloseTo(to[1], 6)
    if (extent !== 'globe') {
      const xs = line.map((at) => project(at)[0])
      expect(Math.max(...xs.slice(1).map((x, i) => Math.abs(x - (xs[i] ?? x))))).toBeLessThan(40)
    }
  })
})

describe('the drawn globe', () => {
  it.each(Object.entries(WAYS))('draws %s without a streak from wherever it is seen', (_, [from, to]) => {
    const line = farLine(from, to, 'globe')
    fc.assert(
      fc.property(place, (at) => {
        const parts = partsOf(globeDrawing(null, tilted(at), 1).line(line))
        expect(parts.length).toBeLessThanOrEqual(3)
        for (const part of parts)
          for (const [i, [x, y]] of part.entries()) {
            expect(Math.hypot(x, y)).toBeLessThanOrEqual(100.2)
            const [nx, ny] = part[i + 1] ?? [x, y]
            expect(Math.hypot(nx - x, ny - y)).toBeLessThan(20)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('shows names on the near side alone', () => {
    const placer = globePlacer([-60, -16], 1, 250)
    expect(placer.style([-47.88, -15.79])).not.toBeNull()
    expect(placer.style([116.4, 39.9])).toBeNull()
    expect(placer.pixel([-60, -16])?.map(Math.round)).toEqual([0, 0].map((v) => v + 0))
    expect(placer.pixel([120, 16])).toBeNull()
  })

  it('has the size of the disc that it is given, at any latitude it is turned to', () => {
    const size = { width: 1000, height: 700 }
    fc.assert(
      fc.property(place, fc.integer({ min: 80, max: 340 }), (at, disc) => {
        const { center, zoom } = globeCamera(tilted(at), disc, size)
        const radius = (512 * 2 ** zoom) / (2 * Math.PI * Math.cos((center[1] * Math.PI) / 180))
        const eye = 1.5 * size.height
        // What an eye at that distance sees of a ball of this radius.
        expect((eye * radius) / Math.sqrt((radius + eye) ** 2 - radius ** 2)).toBeCloseTo(disc, 3)
      }),
    )
  })

  it('hides what lies beyond the horizon', () => {
    const camera = globeCamera([-60, -16], 250, { width: 1000, height: 700 })
    expect(isBeyond([-60, -16], camera, 700)).toBe(false)
    expect(isBeyond([-100, 20], camera, 700)).toBe(false)
    expect(isBeyond([120, 16], camera, 700)).toBe(true)
    expect(isBeyond([28, 0], camera, 700)).toBe(true)
  })
})
