import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildGeometry, buildLightShapes } from '../../src/map/geometry/build.ts'
import { unpack } from '../../src/map/world.ts'

const world = buildGeometry()
const { areas, coast } = unpack(world)
const light = buildLightShapes()
const gzip = (text: string) => gzipSync(text, { level: 9 }).length / 1024

function polygonsOf(id: string) {
  const geometry = areas.features.find((f) => f.properties.id === id)?.geometry
  return geometry?.type === 'Polygon' ? [geometry.coordinates] : (geometry?.coordinates ?? [])
}

describe('geometry', () => {
  it('is small enough: 60 KB in all, 12 KB for the opening page', () => {
    expect(gzip(JSON.stringify(world))).toBeLessThan(60)
    expect(gzip(light.map((s) => s.d).join(''))).toBeLessThan(12)
  })

  it('has each id once', () => {
    const ids = areas.features.map((f) => f.properties.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keeps French Guiana apart from France', () => {
    const lons = (id: string) =>
      polygonsOf(id)
        .flat(2)
        .map(([lon = 0]) => lon)
    expect(Math.min(...lons('GUF'))).toBeGreaterThan(-55)
    expect(Math.max(...lons('GUF'))).toBeLessThan(-51)
    const guianaInFrance = polygonsOf('250')
      .flat(2)
      .some(([lon = 0, lat = 0]) => lon > -55 && lon < -51 && lat > 1 && lat < 7)
    expect(guianaInFrance).toBe(false)
  })

  it('has no ring that crosses the map in one step', () => {
    for (const { geometry, properties } of areas.features) {
      // Antarctica's own edge runs along the bottom of the plane.
      if (properties.id === '010') continue
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      for (const ring of polygons.flat())
        ring.slice(1).forEach(([lon = 0], i) => {
          expect(Math.abs(lon - (ring[i]?.[0] ?? 0)), properties.id).toBeLessThan(60)
        })
    }
  })

  it('draws no coast along the antimeridian or the pole', () => {
    for (const line of coast.coordinates)
      line.slice(1).forEach(([lon = 0, lat = 0], i) => {
        const [before = 0, latBefore = 0] = line[i] ?? []
        expect(Math.abs(lon) > 179.9 && Math.abs(before) > 179.9).toBe(false)
        expect(lat < -89 && latBefore < -89).toBe(false)
      })
  })

  it('has the twelve South American shapes in both sets', () => {
    for (const id of ['032', '068', '076', '152', '170', '218', '328', '600', '604', '740', '858', '862', 'GUF']) {
      expect(polygonsOf(id).length, id).toBeGreaterThan(0)
      expect(
        light.some((s) => s.id === id && s.d.startsWith('M')),
        id,
      ).toBe(true)
    }
  })
})
