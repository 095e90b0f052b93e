import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arc, bearing, bowed, farLine, greatCircle } from '../../src/map/arcs.ts'
import { type LonLat, project } from '../../src/map/projection.ts'

const BRASILIA: LonLat = [-47.88, -15.79]
const BEIJING: LonLat = [116.4, 39.9]
const SANTIAGO: LonLat = [-70.67, -33.45]
const TOKYO: LonLat = [139.69, 35.69]

function largestStep(line: readonly LonLat[]): number {
  return Math.max(...line.slice(1).map(([lon], i) => Math.abs(lon - (line[i]?.[0] ?? 0))))
}

function span(line: readonly LonLat[]): number {
  const lons = line.map(([lon]) => lon)
  return Math.max(...lons) - Math.min(...lons)
}

describe('great circles', () => {
  it.each([
    ['Brasília–Beijing', BRASILIA, BEIJING],
    ['Santiago–Tokyo', SANTIAGO, TOKYO],
  ])('draw %s as one line without a jump, at most 180° wide', (_, from, to) => {
    const line = greatCircle(from, to)
    expect(line[0]).toEqual(from)
    expect(largestStep(line)).toBeLessThan(45)
    expect(span(line)).toBeLessThanOrEqual(180)
    const [lon = 0, lat = 0] = line.at(-1) ?? []
    expect(lat).toBeCloseTo(to[1], 6)
    expect((((lon - to[0]) % 360) + 360) % 360).toBeCloseTo(0, 6)
  })

  it('go from Santiago to Tokyo over the Pacific, past the antimeridian', () => {
    expect(greatCircle(SANTIAGO, TOKYO).at(-1)?.[0]).toBeCloseTo(139.69 - 360, 6)
  })

  it('stay continuous between any two places', () => {
    const place = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    )
    fc.assert(
      fc.property(
        place,
        place,
        (a, b) => largestStep(greatCircle(a, b)) <= 180 + 1e-9 && span(greatCircle(a, b)) <= 180 + 1e-6,
      ),
    )
  })
})

describe('arcs', () => {
  it('have one curvature: every point is equally far from the centre of the circle through three of them', () => {
    const points = arc(BRASILIA, SANTIAGO).map(project)
    const centre = centreOf(points[0], points[12], points.at(-1))
    const radii = points.map(([x, y]) => Math.hypot(x - centre[0], y - centre[1]))
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(Math.max(...radii) * 1e-6)
  })

  it('meet at their ends whatever their bow, and bend to opposite sides for opposite bows', () => {
    const [left, right] = [arc(BRASILIA, SANTIAGO, 0.2), arc(BRASILIA, SANTIAGO, -0.2)]
    for (const line of [left, right]) {
      expect(line[0]?.[0]).toBeCloseTo(BRASILIA[0], 6)
      expect(line.at(-1)?.[1]).toBeCloseTo(SANTIAGO[1], 6)
    }
    expect(Math.sign(sideOf(left))).toBe(-Math.sign(sideOf(right)))
  })

  it('keep the longitudes of a great circle that they bow', () => {
    expect(largestStep(bowed(greatCircle(SANTIAGO, TOKYO), 0.1))).toBeLessThan(45)
  })
})

describe('bearing', () => {
  it('is clockwise from north', () => {
    expect(bearing([0, 0], [0, 10])).toBeCloseTo(0)
    expect(bearing([0, 0], [10, 0])).toBeCloseTo(90)
    expect(bearing([0, 0], [0, -10])).toBeCloseTo(180)
    expect(bearing([0, 0], [-10, 0])).toBeCloseTo(270)
  })
})

type Maybe = readonly [number, number] | undefined

function centreOf(a: Maybe = [0, 0], b: Maybe = [0, 0], c: Maybe = [0, 0]): readonly [number, number] {
  const d = 2 * (a[0] * (b[1] - c[1]) + b[0] * (c[1] - a[1]) + c[0] * (a[1] - b[1]))
  const sq = (p: readonly [number, number]) => p[0] ** 2 + p[1] ** 2
  return [
    (sq(a) * (b[1] - c[1]) + sq(b) * (c[1] - a[1]) + sq(c) * (a[1] - b[1])) / d,
    (sq(a) * (c[0] - b[0]) + sq(b) * (a[0] - c[0]) + sq(c) * (b[0] - a[0])) / d,
  ]
}

function sideOf(line: readonly LonLat[]): number {
  const points = line.map(project)
  const [a = [0, 0], b = [0, 0], m = [0, 0]] = [points[0], points.at(-1), points[Math.floor(points.length / 2)]]
  return (b[0] - a[0]) * (m[1] - a[1]) - (b[1] - a[1]) * (m[0] - a[0])
}

describe('far lines', () => {
  it('go round the polar sea instead of leaping to the edge of the sheet', () => {
    const [lima, tehran, seoul] = [
      [-77.04, -12.05],
      [51.4, 35.7],
      [127, 37.6],
    ] as const
    for (const [a, b] of [
      [lima, seoul],
      [
        [-66.9, 10.5],
        [116.4, 39.9],
      ],
      [lima, tehran],
    ] as const) {
      const line = farLine(a, b)
      expect(line[0]?.[0]).toBeCloseTo(a[0], 6)
      expect(line[0]?.[1]).toBeCloseTo(a[1], 6)
      for (const [, lat] of line) expect(Math.abs(lat)).toBeLessThan(80)
      const lons = line.map(([lon]) => lon)
      expect(Math.max(...lons) - Math.min(...lons)).toBeLessThanOrEqual(180)
    }
  })

  it('are the shortest way wherever that stays clear of the pole', () => {
    expect(farLine([-70.67, -33.45], [139.7, 35.7])).toEqual(greatCircle([-70.67, -33.45], [139.7, 35.7]))
  })
})
