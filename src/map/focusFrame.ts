import type { Position } from 'geojson'
import { isInRegion } from './lines.ts'
import type { MapModel } from './model.ts'
import {
  type Bounds,
  type Box,
  boundsOf,
  boxOf,
  type Camera,
  EXTENT_BOUNDS,
  fitBounds,
  freeBox,
  type Insets,
  type LonLat,
  project,
  type Size,
  screenBox,
  withRim,
} from './projection.ts'
import type { WorldShapes } from './world.ts'

/** A pair closer together than this on the screen is brought nearer: its curves could not be told apart. */
const TELLABLE = 170
/** On a free part lower than this the whole frame is too small to read a country in. */
const LOW = 430
/** At most this many times nearer than the frame of the extent. */
const NEAREST = 5
/** Share of the free part that what is brought nearer fills. */
const FILL = 0.62

/**
 * What should fill the free part of the map: the frame of the extent, or a nearer part of it around a selection that
 * would be too small there, always inside the frame, so that the way back is one zoom; or the frame and the place outside
 * it where the selected record was held.
 */
export function frameAbout(model: MapModel, world: WorldShapes | null, size: Size, insets: Insets): Bounds {
  const whole = EXTENT_BOUNDS[model.extent]
  if (model.extent === 'region' && model.hub && !isInRegion(model.hub.at)) return withPlace(whole, model.hub.at)
  const about = boxAbout(model, world)
  if (!about) return whole
  const free = freeBox(size, withRim(insets))
  const scale = 2 ** fitBounds(whole, size, withRim(insets)).zoom
  const pair = model.fan !== null
  const longest = Math.max(about.width, about.height) * scale
  if (pair ? longest >= TELLABLE && free.height >= LOW : free.height >= LOW) return whole
  const fitting = Math.min(
    (free.width * FILL) / Math.max(1e-6, about.width * scale),
    (free.height * FILL) / Math.max(1e-6, about.height * scale),
  )
  const nearer = Math.min(NEAREST, fitting)
  if (nearer <= 1.1) return whole
  const frame = boxOf(whole)
  const [width, height] = [free.width / scale / nearer, free.height / scale / nearer]
  const x = within(about.x + about.width / 2, width, frame.x, frame.width)
  const y = within(about.y + about.height / 2, height, frame.y, frame.height)
  return boundsOf({ x: x - width / 2, y: y - height / 2, width, height })
}

/** Degrees of room around a place that the frame has been widened for. */
const MARGIN = 6

/** The frame, widened to what was held or sent outside it. */
function withPlace(whole: Bounds, [lon, lat]: LonLat): Bounds {
  return {
    west: Math.min(whole.west, lon - MARGIN),
    south: Math.min(whole.south, lat - MARGIN),
    east: Math.max(whole.east, lon + MARGIN),
    north: Math.max(whole.north, lat + MARGIN),
  }
}

export function isWider(bounds: Bounds, than: Bounds): boolean {
  return bounds.west < than.west || bounds.east > than.east || bounds.north > than.north || bounds.south < than.south
}

/** The middle, moved so that a part of this length stays in the whole where it can. */
function within(middle: number, length: number, start: number, whole: number): number {
  if (length >= whole) return start + whole / 2
  return Math.max(start + length / 2, Math.min(start + whole - length / 2, middle))
}

/** The selection's place in world units; null where it is the frame itself or has none. */
export function boxAbout(model: MapModel, world: WorldShapes | null): Box | null {
  const { selected, fan, hub, extent } = model
  if (!selected) return null
  if (fan) return around(fan.curves.flatMap((curve) => curve.coordinates))
  if (hub) return around([hub.at, ...model.focus.filter((line) => line.spoke).flatMap((line) => line.coordinates)])
  if (selected.type === 'country') {
    const country = model.countries.get(selected.id)
    if (!country || (extent === 'region' && !country.southAmerican)) return null
    return around(mainland(world, country.numeric) ?? [[country.capital.lon, country.capital.lat]])
  }
  const mark = model.marks.find((one) => one.records.some((r) => r.id === selected.id))
  return mark ? around([[mark.lon, mark.lat]]) : null
}

function around(places: readonly LonLat[]): Box | null {
  if (places.length === 0) return null
  const points = places.map(project)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** The largest ring of a country: islands far out would make its frame an ocean's. */
function mainland(world: WorldShapes | null, shape: string): readonly LonLat[] | null {
  const geometry = world?.areas.features.find((f) => f.properties.id === shape)?.geometry
  if (!geometry) return null
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rings = polygons.flatMap(([ring]) => (ring ? [ring] : [])).map((ring) => ring.map(lonLat))
  const size = (ring: readonly LonLat[]) => {
    const box = around(ring)
    return box ? box.width * box.height : 0
  }
  return rings.sort((a, b) => size(b) - size(a))[0] ?? null
}

function lonLat([lon = 0, lat = 0]: Position): LonLat {
  return [lon, lat]
}

/** Whether the selection's place lies, wholly or in part, outside the free part of the map. */
export function isHidden(
  model: MapModel,
  world: WorldShapes | null,
  camera: Camera,
  size: Size,
  insets: Insets,
): boolean {
  const about = boxAbout(model, world)
  if (!about) return false
  const box = screenBox(boundsOf(about), camera, size)
  const free = freeBox(size, insets)
  return (
    box.x < free.x ||
    box.y < free.y ||
    box.x + box.width > free.x + free.width ||
    box.y + box.height > free.y + free.height
  )
}
