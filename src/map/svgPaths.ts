import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { DISPUTED } from './geometry/disputed.ts'
import type { LightShape, ShapeProperties } from './geometry/shapes.ts'
import { type LonLat, project, SVG_SCALE } from './projection.ts'

/** Path data in SVG units for what the engine would draw from coordinates. */

type Coordinates = readonly (LonLat | Position)[]

function pointsOf(coordinates: Coordinates, digits: number): string {
  return coordinates
    .map(([lon = 0, lat = 0]) => {
      const [x, y] = project([lon, lat])
      return `${(x * SVG_SCALE).toFixed(digits)} ${(y * SVG_SCALE).toFixed(digits)}`
    })
    .join('L')
}

const known = new WeakMap<object, string>()

/** Remembered by the identity of the coordinates, which the model keeps. */
export function linePath(coordinates: readonly LonLat[]): string {
  const found = known.get(coordinates)
  if (found) return found
  const d = coordinates.length > 0 ? `M${pointsOf(coordinates, 1)}` : ''
  known.set(coordinates, d)
  return d
}

function ringsPath(polygons: readonly (readonly Coordinates[])[]): string {
  return polygons.flatMap((rings) => rings.map((ring) => `M${pointsOf(ring.slice(0, -1), 1)}z`)).join('')
}

export function shapesFrom(features: readonly Feature<Polygon | MultiPolygon, ShapeProperties>[]): LightShape[] {
  return features.map(({ geometry, properties }) => ({
    id: properties.id,
    d: ringsPath(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates),
  }))
}

export const DISPUTED_PATHS: readonly { readonly id: string; readonly d: string; readonly isPoint: boolean }[] =
  DISPUTED.features.map((f) => ({
    id: f.properties.id,
    isPoint: f.geometry.type === 'Point',
    // A point becomes a line without length: with round ends, a dot that does not grow with the map.
    d:
      f.geometry.type === 'Polygon' ? ringsPath([f.geometry.coordinates as Position[][]]) : dotPath(f.properties.label),
  }))

export function dotPath(at: LonLat): string {
  return `M${pointsOf([at], 1)}h0`
}

export const GRATICULE_PATH: string = [
  ...Array.from({ length: 40 }, (_, i): LonLat[] => [
    [-300 + i * 15, -84],
    [-300 + i * 15, 84],
  ]),
  ...Array.from({ length: 11 }, (_, i): LonLat[] => [
    [-300, -75 + i * 15],
    [285, -75 + i * 15],
  ]),
]
  .map((line) => `M${pointsOf(line, 0)}`)
  .join('')
