import { createRequire } from 'node:module'
import { geoEquirectangular } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type Bounds, EXTENT_BOUNDS, project, SVG_SCALE } from '../projection.ts'
import { FRENCH_GUIANA, type LightShape, type ShapeProperties, type World } from './shapes.ts'

/** Runs in node at build: Natural Earth's countries, cut for a plane and simplified. Nothing here reaches the page. */

type Area = Feature<Polygon | MultiPolygon, ShapeProperties>

/** Square degrees under which a bend is dropped: fine in and around South America, coarse far from it. */
const NEAR = 0.0006
const FAR = 0.13
/** For the shapes written into the opening page. */
const LIGHT = 0.02
const NEAR_BOX: Bounds = { west: -93, south: -60, east: -30, north: 19 }

export function buildGeometry(): World {
  const limitOf = (near: boolean) => (near ? NEAR : FAR)
  return quantize(simplified(withoutIslets(readShapes(), limitOf), limitOf), 60_000)
}

/** The region and what shows around its frame, as path data in SVG units. */
export function buildLightShapes(): readonly LightShape[] {
  const { west, south, east, north } = EXTENT_BOUNDS.region
  // Wide screens show what lies beside the frame.
  return lightShapes({ west: west - 45, south: south - 10, east: east + 45, north: north + 15 }, LIGHT * 6)
}

/** The whole world in the same manner, coarser outside the region: for the permanent pages, which share one file. */
export function buildPlateShapes(): readonly LightShape[] {
  return lightShapes({ west: -180, south: -60, east: 180, north: 84 }, LIGHT * 12)
}

function lightShapes(seen: Bounds, far: number): readonly LightShape[] {
  const limitOf = (near: boolean) => (near ? LIGHT : far)
  const inside = readShapes().flatMap((area): Area[] => {
    const coordinates = polygonsOf(area.geometry).filter((rings) => touches(rings[0], seen))
    return coordinates.length > 0 ? [{ ...area, geometry: { type: 'MultiPolygon', coordinates } }] : []
  })
  const world = simplified(withoutIslets(inside, limitOf), limitOf)
  return (feature(world, world.objects.countries) as FeatureCollection<MultiPolygon, ShapeProperties>).features.map(
    ({ geometry, properties }) => ({ id: properties.id, d: polygonsOf(geometry).map(pathOf).join('') }),
  )
}

/** Planar features at 50m: antimeridian cut, French Guiana on its own, islands without an id left as they are. */
function readShapes(): Area[] {
  const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection<{ name: string }>
  }>
  const sphere = feature(atlas, atlas.objects.countries)
  // Equirectangular in degrees: world-atlas is stitched for the sphere, and only a projection cuts it again.
  const plane = geoProject(
    sphere,
    geoEquirectangular()
      .scale(180 / Math.PI)
      .translate([0, 0])
      .precision(0),
  ) as FeatureCollection<Polygon | MultiPolygon | null, { name: string }>
  const named = plane.features.flatMap((shape, i): Area[] => {
    if (!shape.geometry) return []
    // 036 is both Australia and Ashmore and Cartier; some areas have no number.
    const repeated = plane.features.findIndex((other) => other.id === shape.id) !== i
    const id = shape.id === undefined || repeated ? `x-${shape.properties.name}` : String(shape.id)
    return [{ type: 'Feature', properties: { id }, geometry: flipped(shape.geometry) }]
  })
  return named.flatMap(splitFrance)
}

function flipped(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const flip = (rings: Position[][]) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, -y]))
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: flip(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(flip) }
}

function splitFrance(area: Area): Area[] {
  if (area.properties.id !== '250' || area.geometry.type !== 'MultiPolygon') return [area]
  const guiana = area.geometry.coordinates.filter((rings) =>
    touches(rings[0], { west: -55, south: 1, east: -51, north: 7 }),
  )
  const rest = area.geometry.coordinates.filter((rings) => !guiana.includes(rings))
  const shape = (id: string, coordinates: Position[][][]): Area => ({
    type: 'Feature',
    properties: { id },
    geometry: { type: 'MultiPolygon', coordinates },
  })
  return [shape('250', rest), shape(FRENCH_GUIANA, guiana)]
}

/** Islands too small to show are dropped, except the largest of each country, so that none disappears. */
function withoutIslets(areas: readonly Area[], limitOf: (near: boolean) => number): Area[] {
  return areas.map((area) => {
    const polygons = polygonsOf(area.geometry)
    const sizes = polygons.map((rings) => Math.abs(ringArea(rings[0])))
    const largest = Math.max(...sizes)
    const coordinates = polygons
      .filter((rings, i) => sizes[i] === largest || (sizes[i] ?? 0) > 3 * limitOf(touches(rings[0], NEAR_BOX)))
      .map((rings) =>
        rings.filter((ring, i) => i === 0 || Math.abs(ringArea(ring)) > 3 * limitOf(touches(ring, NEAR_BOX))),
      )
    return { ...area, geometry: { type: 'MultiPolygon', coordinates } }
  })
}

/** One topology, so that neighbours keep meeting; each arc is simplified by where it lies. */
function simplified(areas: readonly Area[], limitOf: (near: boolean) => number): World {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...areas] }
  const weighed = presimplify(topology({ countries: collection }, 1e6) as unknown as World, planarTriangleArea)
  for (const arc of weighed.arcs) {
    const points = arc as [number, number, number][]
    const limit = limitOf(touches(points, NEAR_BOX))
    // Weights are scaled so that one threshold serves every arc; an island keeps a triangle at least.
    for (const p of points) p[2] /= limit
    const [first, last] = [points[0], points.at(-1)]
    if (first?.[0] === last?.[0] && first?.[1] === last?.[1])
      for (const p of points
        .slice(1, -1)
        .sort((a, b) => b[2] - a[2])
        .slice(0, 3))
        p[2] = Number.POSITIVE_INFINITY
  }
  return simplify(weighed, 1)
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

function touches(ring: readonly Position[] | undefined, box: Bounds): boolean {
  return (ring ?? []).some(([x = 0, y = 0]) => x > box.west && x < box.east && y > box.south && y < box.north)
}

/** Square degrees, signed. */
function ringArea(ring: readonly Position[] | undefined): number {
  let sum = 0
  const points = ring ?? []
  points.forEach(([x = 0, y = 0], i) => {
    const [nx = 0, ny = 0] = points[(i + 1) % points.length] ?? []
    sum += x * ny - nx * y
  })
  return sum / 2
}

/** Relative whole numbers: the shortest path data there is. */
function pathOf(rings: readonly (readonly Position[])[]): string {
  let d = ''
  let [atX, atY] = [0, 0]
  for (const ring of rings) {
    const points = ring
      .slice(0, -1)
      .map(([lon = 0, lat = 0]) => project([lon, lat]).map((v) => Math.round(v * SVG_SCALE)))
    let [startX, startY] = [0, 0]
    points.forEach(([x = 0, y = 0], i) => {
      if (i === 0) [startX, startY] = [x, y]
      if (i > 0 && x === atX && y === atY) return
      const dy = y - atY
      d += `${i === 0 ? (d === '' ? 'M' : 'm') : i === 1 ? 'l' : ' '}${x - atX}${dy < 0 ? '' : ' '}${dy}`
      ;[atX, atY] = [x, y]
    })
    d += 'z'
    // After "z" the pen is back at the ring's first point.
    ;[atX, atY] = [startX, startY]
  }
  return d
}
