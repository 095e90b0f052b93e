import type { FeatureCollection, GeoJSON, MultiLineString } from 'geojson'
import type { ExpressionSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import { KINDS } from '../domain/taxonomy.ts'
import { FEATURES } from './features.ts'
import { DISPUTED } from './geometry/disputed.ts'
import { HATCHING } from './geometry/hatch.ts'
import {
  type CountryRole,
  DASH,
  DISPUTED_POINT_ZOOM,
  DRAW_ORDER,
  HATCH,
  KIND_TOKEN,
  type Layer,
  OPACITY,
  OWN_TOKEN,
  ROLE_TOKEN,
} from './layers.ts'
import type { MapModel } from './model.ts'
import type { WorldShapes } from './world.ts'

/** Reads a colour token, such as `--sea`. */
export type Token = (name: string) => string

const ROLES = Object.keys(ROLE_TOKEN) as CountryRole[]

const STATE: ExpressionSpecification = ['to-string', ['feature-state', 'state']]
const isState = (state: string): ExpressionSpecification => ['==', STATE, state]

/** Sources and layers of the engine's map, in the order of DRAW_ORDER. */
export function styleOf(world: WorldShapes, model: MapModel, token: Token): StyleSpecification {
  return { version: 8, sources: sourcesOf(world, model), layers: layersOf(token) }
}

function sourcesOf(world: WorldShapes, model: MapModel): Record<string, SourceSpecification> {
  const empty: FeatureCollection = { type: 'FeatureCollection', features: [] }
  const lines = (data: GeoJSON, tolerance = 0.2): SourceSpecification => ({ type: 'geojson', data, tolerance })
  return {
    graticule: lines(graticule()),
    countries: { type: 'geojson', data: world.areas, promoteId: 'id', tolerance: 0.2 },
    borders: lines({ type: 'Feature', properties: {}, geometry: world.borders }),
    coast: lines({ type: 'Feature', properties: {}, geometry: world.coast }),
    disputed: lines(DISPUTED),
    hatching: lines(hatchFeatures()),
    links: { type: 'geojson', data: FEATURES.links(model), promoteId: 'id', tolerance: 0.1 },
    focus: { type: 'geojson', data: FEATURES.focus(model), promoteId: 'id', tolerance: 0.1 },
    capitals: lines(FEATURES.capitals(model)),
    outline: lines(empty),
    marks: { type: 'geojson', data: FEATURES.marks(model), promoteId: 'form' },
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
    links: linkLayers(token),
    focus: focusLayers(token),
    capitals: [
      {
        id: 'capitals',
        type: 'circle',
        source: 'capitals',
        paint: {
          'circle-radius': 2.4,
          'circle-color': token('--label-halo'),
          'circle-stroke-width': 1.2,
          'circle-stroke-color': token('--label'),
        },
      },
    ],
    marks: [
      {
        id: 'marks',
        type: 'symbol',
        source: 'marks',
        layout: {
          'icon-image': ['get', 'kind'],
          'icon-size': ['/', ['get', 'radius'], 7.1],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
        paint: { 'icon-opacity': ['case', ['boolean', ['feature-state', 'shown'], false], OPACITY.mark, 0] },
      },
    ],
    labels: [],
  }
  return DRAW_ORDER.flatMap((layer) => layers[layer])
}

/** What a line's look is read from: its own properties, or for links the state that each step of the window tells anew. */
type Read = (name: 'width' | 'opacity' | 'raisedOpacity') => ExpressionSpecification

function lineLook(read: Read, color: ExpressionSpecification | string, token: Token) {
  const raised: ExpressionSpecification = ['any', isState('hovered'), isState('selected')]
  const isAgreement: ExpressionSpecification = ['==', ['get', 'kind'], 'agreement']
  const width: ExpressionSpecification = ['+', read('width'), ['case', isState('hovered'), 1, 0]]
  return {
    width,
    paint: {
      'line-color': ['case', ['all', raised, isAgreement], token('--link-strong'), color],
      'line-opacity': [
        'case',
        isState('fanned'),
        0,
        isState('dimmed'),
        ['*', OPACITY.dimmed, read('opacity')],
        isState('hovered'),
        1,
        isState('selected'),
        read('raisedOpacity'),
        read('opacity'),
      ],
    },
  }
}

function zoomed(width: ExpressionSpecification): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 3, width, 7, ['*', 1.7, width]]
}

/**
 * Solid, dashed, and a wide unseen line for the pointer. The source holds every pair that has been drawn; state says
 * how each is drawn now, and a pair without state is not: so a step of the window costs no new geometry.
 */
function linkLayers(token: Token): LayerSpecification[] {
  const read: Read = (name) => ['number', ['feature-state', name], 0]
  const isOwn: ExpressionSpecification = ['boolean', ['feature-state', 'own'], false]
  const color: ExpressionSpecification = ['case', isOwn, token(OWN_TOKEN), token(KIND_TOKEN.agreement)]
  const { width, paint } = lineLook(read, color, token)
  const isLive: ExpressionSpecification = ['boolean', ['feature-state', 'live'], false]
  const one = (id: string, shown: ExpressionSpecification, dash: readonly number[] | null): LayerSpecification =>
    ({
      id,
      type: 'line',
      source: 'links',
      layout: { 'line-join': 'round', 'line-cap': dash ? 'butt' : 'round' },
      paint: {
        ...paint,
        'line-width': zoomed(['case', ['all', shown, ['>', read('width'), 0]], width, 0]),
        ...(dash ? { 'line-dasharray': [...dash] } : {}),
      },
    }) as unknown as LayerSpecification
  return [one('links-past', ['!', isLive], DASH.past), one('links', isLive, null), hitLayer('links')]
}

function focusLayers(token: Token): LayerSpecification[] {
  const color = [
    'match',
    ['get', 'kind'],
    ...KINDS.flatMap((kind) => [kind, token(KIND_TOKEN[kind])]),
    'own',
    token(OWN_TOKEN),
    token('--link-strong'),
  ] as unknown as ExpressionSpecification
  const { width, paint } = lineLook((name) => ['get', name], color, token)
  const one = (id: string, kind: string, dash: readonly number[] | null, over: object = {}): LayerSpecification =>
    ({
      id,
      type: 'line',
      source: 'focus',
      filter: ['==', ['get', 'dash'], kind],
      layout: {
        'line-sort-key': ['-', 0, ['get', 'width']],
        'line-join': 'round',
        'line-cap': dash ? 'butt' : 'round',
      },
      paint: { ...paint, 'line-width': zoomed(width), ...(dash ? { 'line-dasharray': [...dash] } : {}), ...over },
    }) as unknown as LayerSpecification
  return [
    one('focus-past', 'past', DASH.past),
    one('focus-former', 'former', DASH.former),
    // Hollow: two thin lines beside each other.
    one('focus-believed', 'believed', null, {
      'line-width': ['case', isState('hovered'), 1.4, 0.9],
      'line-gap-width': ['*', 0.8, width],
    }),
    one('focus', 'none', null),
    hitLayer('focus'),
  ]
}

function hitLayer(source: 'links' | 'focus'): LayerSpecification {
  return { id: `${source}-hit`, type: 'line', source, paint: { 'line-width': 14, 'line-opacity': 0 } }
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
