import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { ShapeProperties, World } from './geometry/shapes.ts'

/** The geometry asset, unpacked: areas to fill, and each line of the map once. */
export interface WorldShapes {
  readonly areas: FeatureCollection<Polygon | MultiPolygon, ShapeProperties>
  readonly borders: MultiLineString
  readonly coast: MultiLineString
}

const arriving = new Map<string, Promise<WorldShapes>>()
const arrived = new Map<string, WorldShapes>()

/** What has arrived already: a first drawing need not wait for it. */
export function worldAt(url: string): WorldShapes | null {
  return arrived.get(url) ?? null
}

/** Asked for once however many want it, and anew after it failed to arrive. */
export function loadWorld(url: string): Promise<WorldShapes> {
  const known = arriving.get(url)
  if (known) return known
  const world = fetchWorld(url)
  arriving.set(url, world)
  world.then(
    (shapes) => arrived.set(url, shapes),
    () => arriving.delete(url),
  )
  return world
}

async function fetchWorld(url: string): Promise<WorldShapes> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`geometry: HTTP ${response.status}`)
  return unpack((await response.json()) as World)
}

export function unpack(world: World): WorldShapes {
  const { countries } = world.objects
  return {
    areas: feature(world, countries) as WorldShapes['areas'],
    borders: mesh(world, countries, (a, b) => a !== b),
    coast: withoutCuts(mesh(world, countries, (a, b) => a === b)),
  }
}

/** The cut at the antimeridian and along the pole is the plane's edge, not a coast. */
function withoutCuts(lines: MultiLineString): MultiLineString {
  const isCut = ([x = 0, y = 0]: Position, [nx = 0, ny = 0]: Position) =>
    (Math.abs(x) > 179.9 && Math.abs(nx) > 179.9) || (y < -89 && ny < -89)
  const coordinates: Position[][] = []
  for (const line of lines.coordinates) {
    let part: Position[] = []
    line.forEach((point, i) => {
      const before = line[i - 1]
      if (before && isCut(before, point)) {
        if (part.length > 1) coordinates.push(part)
        part = []
      }
      part.push(point)
    })
    if (part.length > 1) coordinates.push(part)
  }
  return { type: 'MultiLineString', coordinates }
}
