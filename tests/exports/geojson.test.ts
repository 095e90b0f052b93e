import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutLine } from '../../src/dataset/exports/antimeridian.ts'
import { recordsGeoJson } from '../../src/dataset/exports/geojson.ts'
import { tinyCompiled } from '../fixtures/tiny.ts'
import { libraryProblems } from './geojsonLibrary.ts'
import { geoJsonProblems } from './geojsonProblems.ts'
import { takenOf, VIEWS } from './views.ts'

interface Read {
  readonly features: readonly {
    readonly id: string
    readonly geometry: { readonly type: string; readonly coordinates: unknown } | null
    // biome-ignore lint/suspicious/noExplicitAny: read as a stranger would
    readonly properties: any
  }[]
  readonly [key: string]: unknown
}

const read = (text: string) => JSON.parse(text) as Read

describe('records as GeoJSON', () => {
  test.each(VIEWS)('%s: valid, its lines are the links and nothing is lost', (_, view) => {
    const { taken, totals, links } = takenOf(view)
    const text = recordsGeoJson(taken)
    expect(libraryProblems(text)).toEqual([])
    const collection = read(text)
    expect(geoJsonProblems(collection)).toEqual([])
    expect(collection).toMatchObject({ version: '0.0.1', asOf: '2026-11-21', count: totals.matching })

    const pairs = collection.features.filter((f) => f.properties.part === 'pair')
    expect(pairs.map((f) => [f.id, f.properties.total, f.properties.live]).sort()).toEqual(
      links.map((link) => [link.pair, link.total, link.live]).sort(),
    )
    for (const pair of pairs) expect(pair.properties.records).toHaveLength(pair.properties.total)

    const records = collection.features.filter((f) => f.properties.part === 'record')
    const inPairs: string[] = pairs.flatMap((f) => f.properties.records.map((r: { id: string }) => r.id))
    expect(new Set([...inPairs, ...records.map((f) => f.id)]).size).toBe(totals.matching)
    const placeless = records.filter((f) => f.geometry === null)
    expect(placeless).toHaveLength(totals.unplaced)
  })

  test('lines run from capital to capital, points stand at the place', () => {
    const { features } = read(recordsGeoJson(takenOf().taken))
    const geometry = (id: string) => features.find((f) => f.id === id)?.geometry
    expect(geometry('BRA-PER')).toEqual({
      type: 'LineString',
      coordinates: [
        [-47.88, -15.79],
        [-77.04, -12.05],
      ],
    })
    expect(geometry('org-unio')).toEqual({ type: 'Point', coordinates: [-78.5, -0.2] })
    expect(geometry('mtg-chl-per-2023')).toEqual({ type: 'Point', coordinates: [-70.25, -18.01] })
    expect(geometry('dsp-sea')).toBeNull()
  })

  test('a line over the Pacific is cut at the antimeridian', () => {
    const countries = tinyCompiled.countries.map((country) =>
      country.id === 'CHN' ? { ...country, capital: { ...country.capital, lon: 174.776, lat: -41.29 } } : country,
    )
    const { taken } = takenOf(undefined, { ...tinyCompiled, countries })
    const collection = read(recordsGeoJson(taken))
    expect(geoJsonProblems(collection)).toEqual([])
    expect(collection.features.find((f) => f.id === 'BRA-CHN')?.geometry?.type).toBe('MultiLineString')
  })

  test('the library sees what is wrong', () => {
    const point = (at: unknown) =>
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,${at}}]}`
    expect(libraryProblems(point('"geometry":{"type":"Point","coordinates":[1,2]}'))).toEqual([])
    expect(libraryProblems(point('"geometry":{"type":"Point","coordinates":[1,"2"]}'))).not.toEqual([])
    expect(libraryProblems(point('"geom":null'))).not.toEqual([])
  })

  test('the check itself sees what is wrong', () => {
    const feature = (coordinates: unknown, type = 'LineString') => ({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 1, properties: null, geometry: { type, coordinates } }],
    })
    expect(
      geoJsonProblems(
        feature([
          [-70, 0],
          [140, 0],
        ]),
      ),
    ).not.toEqual([])
    expect(geoJsonProblems(feature([[-70, 0]]))).not.toEqual([])
    expect(geoJsonProblems(feature([190, 0], 'Point'))).not.toEqual([])
    expect(geoJsonProblems(feature([0, '0'], 'Point'))).not.toEqual([])
    expect(geoJsonProblems({ type: 'FeatureCollection', features: [{ type: 'Feature' }] })).not.toEqual([])
  })
})

describe('cutLine', () => {
  const point = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }))

  test('never leaves the sheet, never takes the long way, keeps both ends', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        fc.pre(a[0] !== b[0] || a[1] !== b[1])
        // Two names of one meridian: a line from edge to edge along it would be no line.
        fc.pre(!(Math.abs(a[0]) === 180 && Math.abs(b[0]) === 180))
        const line = cutLine(a, b)
        const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates
        const collection = {
          type: 'FeatureCollection',
          features: [{ type: 'Feature', id: 0, properties: null, geometry: line }],
        }
        expect(geoJsonProblems(collection)).toEqual([])
        const travelled = parts.reduce((sum, p) => sum + Math.abs((p.at(-1)?.[0] ?? 0) - (p[0]?.[0] ?? 0)), 0)
        expect(travelled).toBeLessThanOrEqual(180)
        const same = (p: readonly number[] | undefined, q: readonly number[]) =>
          p?.[1] === q[1] && ((p?.[0] ?? 0) - (q[0] ?? 0)) % 360 === 0
        expect(same(parts[0]?.[0], a)).toBe(true)
        expect(same(parts.at(-1)?.at(-1), b)).toBe(true)
      }),
    )
  })
})
