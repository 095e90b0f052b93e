import type { FeatureCollection, GeoJSON, MultiLineString } from 'geojson'
import type { ExpressionSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import { DISPUTED } from './geometry/disputed.ts'
import { HATCHING } from './geometry/hatch.ts'
import {
  type CountryRole,
  DASH,
  DISPUTED_POINT_ZOOM,
  DRAW_ORDER,
  HATCH,
  type Layer,
  ROLE_TOKEN,
  type Token,
} from './layers.ts'
import type { WorldShapes } from './world.ts'

const ROLES = Object.keys(ROLE_TOKEN) as CountryRole[]

/** Sources and layers of the engine's map, in the order of DRAW_ORDER. */
export function styleOf(world: WorldShapes, token: Token): StyleSpecification {
  return { version: 8, sources: sourcesOf(world), layers: layersOf(token) }
}

function sourcesOf(world: WorldShapes): Record<string, SourceSpecification> {
  const empty: FeatureCollection = { type: 'FeatureCollection', features: [] }
  const lines = (data: GeoJSON, tolerance = 0.2): SourceSpecification => ({ type: 'geojson', data, tolerance })
  return {
    graticule: lines(graticule()),
    countries: { type: 'geojson', data: world.areas, promoteId: 'id', tolerance: 0.2 },
    borders: lines({ type: 'Feature', properties: {}, geometry: world.borders }),
    coast: lines({ type: 'Feature', properties: {}, geometry: world.coast }),
    disputed: lines(DISPUTED),
    hatching: lines(hatchFeatures()),
    outline: lines(empty),
  }
}

/** Also for a change of theme: the same layers with other colours. */
export function layersOf(token: Token): LayerSpecification[] {
  const layers: Record<Layer, LayerSpecification[]> = {
    sea: [{ id: 'sea', type: 'background', paint: { 'background-color': token('--sea') } }],
    graticule: [
      {
        id: 'graticule',
        type: 'line',
        source: 'graticule',
        paint: { 'line-color': token('--graticule'), 'line-width': 0.6 },
      },
    ],
    land: [
      {
        id: 'land',
        type: 'fill',
        source: 'countries',
        paint: {
          'fill-color': [
            'case',
            ['boolean', ['feature-state', 'hover'], false],
            token('--land-hover'),
            [
              'match',
              ['to-string', ['feature-state', 'role']],
              ...ROLES.flatMap((role) => [role, token(ROLE_TOKEN[role])]),
              token('--land'),
            ] as unknown as ExpressionSpecification,
          ],
          'fill-antialias': false,
        },
      },
    ],
    borders: [
      {
        id: 'borders',
        type: 'line',
        source: 'borders',
        paint: { 'line-color': token('--border'), 'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 5, 1] },
      },
    ],
    coast: [
      {
        id: 'coast',
        type: 'line',
        source: 'coast',
        paint: { 'line-color': token('--coast'), 'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 5, 1] },
      },
    ],
    disputed: [
      {
        id: 'disputed-area',
        type: 'fill',
        source: 'disputed',
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': token('--disputed'), 'fill-opacity': 0.08 },
      },
      {
        id: 'hatching',
        type: 'line',
        source: 'hatching',
        filter: ['<=', ['get', 'from'], ['zoom']],
        paint: { 'line-color': token('--disputed'), 'line-width': HATCH.width, 'line-opacity': HATCH.opacity },
      },
      {
        id: 'disputed',
        type: 'line',
        source: 'disputed',
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'line-color': token('--disputed'), 'line-width': 1, 'line-dasharray': [...DASH.disputed] },
      },
      {
        id: 'disputed-points',
        type: 'circle',
        minzoom: DISPUTED_POINT_ZOOM,
        source: 'disputed',
        filter: ['==', ['geometry-type'], 'Point'],
        paint: {
          'circle-radius': 2.5,
          'circle-color': token('--land-neutral'),
          'circle-stroke-width': 1,
          'circle-stroke-color': token('--disputed'),
        },
      },
    ],
    outline: [
      {
        id: 'outline',
        type: 'line',
        source: 'outline',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': token('--accent'), 'line-width': 1.4 },
      },
    ],
    // Drawn by the overlay, above all of this; names are HTML.
    links: [],
    focus: [],
    capitals: [],
    marks: [],
    labels: [],
  }
  return DRAW_ORDER.flatMap((layer) => layers[layer])
}

function hatchFeatures(): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: HATCHING.map(({ from, course }) => ({
      type: 'Feature',
      properties: { from },
      geometry: { type: 'LineString', coordinates: course.map(([lon, lat]) => [lon, lat]) },
    })),
  }
}

function graticule(): MultiLineString {
  const meridians = Array.from({ length: 24 }, (_, i) => [
    [-180 + i * 15, -84],
    [-180 + i * 15, 84],
  ])
  const parallels = Array.from({ length: 11 }, (_, i) => [
    [-180, -75 + i * 15],
    [180, -75 + i * 15],
  ])
  return { type: 'MultiLineString', coordinates: [...meridians, ...parallels] }
}
