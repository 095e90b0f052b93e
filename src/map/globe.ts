import { type GeoPermissibleObjects, geoArea, geoDistance, geoGraticule, geoOrthographic, geoPath } from 'd3-geo'
import type { MultiPolygon, Polygon } from 'geojson'
import { apexOf } from './anchor.ts'
import type { Drawing } from './drawing.ts'
import { DISPUTED } from './geometry/disputed.ts'
import type { LightShape } from './geometry/shapes.ts'
import type { MapModel } from './model.ts'
import type { Placer } from './placer.ts'
import { type Camera, freeBox, type Insets, type LonLat, type Size, WORLD, withRim } from './projection.ts'
import type { WorldShapes } from './world.ts'

/** What faces the reader before anything is selected. */
export const GLOBE_CENTRE: LonLat = [-60, -16]
/** Turned further than this, the globe would stand on its head. */
const MOST_TILT = 70
/** Radius of the drawn globe in SVG units. */
const RADIUS = 100
/** The engine looks from this many container heights away: its field of view of 36.87°. */
const EYE = 1.5

/** Radius in CSS pixels of the disc that fills the free part. */
export function discOf(size: Size, insets: Insets): number {
  const free = freeBox(size, withRim(insets))
  return Math.min(free.width, free.height) / 2
}

/** The place to turn towards the reader for a selection. */
export function facing({ countries, fan, hub, marks, selected }: MapModel): LonLat {
  const middle = fan?.curves[Math.floor(fan.curves.length / 2)]
  const at = middle ? apexOf(middle.coordinates) : (hub?.at ?? null)
  if (at) return tilted(at)
  const country = selected?.type === 'country' ? countries.get(selected.id) : undefined
  if (country) return tilted(country.label ?? [country.capital.lon, country.capital.lat])
  const mark = selected ? marks.find((one) => one.records.some((r) => r.id === selected.id)) : undefined
  return mark ? tilted([mark.lon, mark.lat]) : GLOBE_CENTRE
}

/** A centre that the globe can be turned to: longitude on one turn, latitude short of the poles. */
export function tilted([lon, lat]: LonLat): LonLat {
  return [((((lon + 180) % 360) + 360) % 360) - 180, Math.max(-MOST_TILT, Math.min(MOST_TILT, lat))]
}

/**
 * The engine's camera under which the globe's disc has this radius. The engine looks at it from near by, so that less
 * than a half is seen and the disc is smaller than the globe; its zoom counts at the latitude of the centre.
 */
export function globeCamera(center: LonLat, disc: number, size: Size): Camera {
  const eye = EYE * size.height
  const radius = (disc * disc + disc * Math.hypot(disc, eye)) / eye
  return { center, zoom: Math.log2((2 * Math.PI * radius * Math.cos((center[1] * Math.PI) / 180)) / WORLD) }
}

/** Whether the engine shows the place under this camera, or it lies beyond the horizon. */
export function isBeyond(at: LonLat, { center, zoom }: Camera, height: number): boolean {
  const radius = (WORLD * 2 ** zoom) / (2 * Math.PI * Math.cos((center[1] * Math.PI) / 180))
  return Math.cos(geoDistance([...at], [...center])) < radius / (radius + EYE * height)
}

/** The globe as SVG paths around its centre; what lies on the far side is cut off at the horizon. */
export function globeDrawing(world: WorldShapes | null, center: LonLat, scale: number): Drawing {
  const projection = geoOrthographic()
    .translate([0, 0])
    .scale(RADIUS * scale)
    .rotate([-center[0], -center[1]])
    .clipAngle(90)
    .precision(0.2)
  const path = geoPath(projection).digits(1)
  const draw = (object: GeoPermissibleObjects) => path(object) ?? ''
  const far = (at: LonLat) => geoDistance([...at], [...center]) > Math.PI / 2 - 0.03
  const dot = (at: LonLat) => {
    const [x, y] = (far(at) ? null : projection([...at])) ?? []
    return x === undefined || y === undefined ? '' : `M${x.toFixed(1)} ${y.toFixed(1)}h0`
  }
  return {
    viewBox: [-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS].join(' '),
    aspect: 1,
    disc: draw({ type: 'Sphere' }),
    graticule: draw(geoGraticule().step([15, 15])()),
    borders: world ? draw(world.borders) : '',
    coast: world ? draw(world.coast) : '',
    disputed: DISPUTED.features.map(({ geometry, properties }) => ({
      id: properties.id,
      isPoint: geometry.type === 'Point',
      d: geometry.type === 'Point' ? dot(properties.label) : draw(wound(geometry)),
    })),
    line: (coordinates) => draw({ type: 'LineString', coordinates: coordinates.map(([lon, lat]) => [lon, lat]) }),
    dot,
    shapes: (): readonly LightShape[] =>
      world?.areas.features.map(({ geometry, properties }) => ({ id: properties.id, d: draw(wound(geometry)) })) ?? [],
  }
}

/** Places on the drawn globe as shares of its square; `disc`: its radius in CSS pixels. */
export function globePlacer(center: LonLat, scale: number, disc: number): Placer {
  const projection = geoOrthographic()
    .translate([0, 0])
    .scale(RADIUS * scale)
    .rotate([-center[0], -center[1]])
  const at = (place: LonLat) =>
    geoDistance([...place], [...center]) > Math.PI / 2 - 0.12 ? null : projection([...place])
  return {
    style: (place) => {
      const found = at(place)
      return found && { left: `${(50 + found[0] / 2).toFixed(2)}%`, top: `${(50 + found[1] / 2).toFixed(2)}%` }
    },
    pixel: (place) => {
      const found = at(place)
      return found && [(found[0] / RADIUS) * disc, (found[1] / RADIUS) * disc]
    },
  }
}

const known = new WeakMap<Polygon | MultiPolygon, Polygon | MultiPolygon>()

/** On the sphere a ring's direction says which side is inside: each polygon is the smaller part. */
function wound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const found = known.get(geometry)
  if (found) return found
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const coordinates = polygons.map((rings) =>
    geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI ? rings.map((ring) => [...ring].reverse()) : rings,
  )
  const result: MultiPolygon = { type: 'MultiPolygon', coordinates }
  known.set(geometry, result)
  return result
}
