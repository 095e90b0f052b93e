import type { Extent } from '../state/view.ts'

/**
 * Web Mercator as MapLibre computes it: at zoom 0 the world is a square of 512 CSS pixels, x to the east and y down.
 * World units are those pixels. Longitudes may pass ±180: x then leaves 0–512 and the line stays whole.
 */
export const WORLD = 512
/** The SVG's user units: world units times this, so that path data can be short integers. */
export const SVG_SCALE = 16

export type LonLat = readonly [lon: number, lat: number]
export type Point = readonly [x: number, y: number]

/** Where the Mercator square ends. */
export const MAX_LAT = 85.051129

export function project([lon, lat]: LonLat): Point {
  const phi = (Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)) * Math.PI) / 180
  return [((lon + 180) / 360) * WORLD, (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)) * WORLD]
}

export function unproject([x, y]: Point): LonLat {
  const phi = 2 * Math.atan(Math.exp((0.5 - y / WORLD) * 2 * Math.PI)) - Math.PI / 2
  return [(x / WORLD) * 360 - 180, (phi * 180) / Math.PI]
}

/** From a point to the nearest point of a line, in the units of both. */
export function distanceTo(line: readonly Point[], [x, y]: Point): number {
  let least = Infinity
  line.forEach(([ax, ay], i) => {
    const [bx, by] = line[i + 1] ?? [ax, ay]
    const [dx, dy] = [bx - ax, by - ay]
    const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / Math.max(1e-12, dx * dx + dy * dy)))
    least = Math.min(least, Math.hypot(ax + dx * share - x, ay + dy * share - y))
  })
  return least
}

/** Corners in longitude and latitude; west may be below −180 or east above 180. */
export interface Bounds {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/**
 * The frame of each extent: South America with its seas, and the world with South America in its middle, wide enough to show where lines to East Asia end, whichever way
 * round they go.
 */
export const EXTENT_BOUNDS: Readonly<Record<Extent, Bounds>> = {
  region: { west: -87.5, south: -56, east: -33.5, north: 13.5 },
  world: { west: -247, south: -56, east: 133, north: 74 },
  // Its frame is a disc; these bounds only say what it holds.
  globe: { west: -180, south: -85, east: 180, north: 85 },
}
/** Where bearings to partners beyond the frame are taken from. */
export const REGION_CENTRE: LonLat = [-60, -19]

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Its edges belong to it; `margin` reaches beyond them on all sides. */
export function isWithin(box: Box, [x, y]: Point, margin = 0): boolean {
  return (
    x >= box.x - margin && x <= box.x + box.width + margin && y >= box.y - margin && y <= box.y + box.height + margin
  )
}

/** World units. */
export function boxOf({ west, south, east, north }: Bounds): Box {
  const [x, y] = project([west, north])
  const [right, bottom] = project([east, south])
  return { x, y, width: right - x, height: bottom - y }
}

export function boundsOf({ x, y, width, height }: Box): Bounds {
  const [west, north] = unproject([x, y])
  const [east, south] = unproject([x + width, y + height])
  return { west, south, east, north }
}

/** CSS pixels of the map's container that are covered by panels. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Camera {
  /** Of the whole container, not of its free part. */
  readonly center: LonLat
  readonly zoom: number
}

export function freeBox(size: Size, insets: Insets): Box {
  return {
    x: insets.left,
    y: insets.top,
    width: Math.max(1, size.width - insets.left - insets.right),
    height: Math.max(1, size.height - insets.top - insets.bottom),
  }
}

/** Room along the free part's edge that the frame leaves to the chips: top and bottom, sides. map.css has the same. */
export const RIM = { block: 36, inline: 12 }

export function withRim({ top, right, bottom, left }: Insets): Insets {
  return { top: top + RIM.block, right: right + RIM.inline, bottom: bottom + RIM.block, left: left + RIM.inline }
}

/**
 * The camera under which the bounds fill the free part of the container, centred: what "xMidYMid meet" does in it. Its
 * centre stays on the Mercator square, where the engine can look.
 */
export function fitBounds(bounds: Bounds, size: Size, insets: Insets): Camera {
  const world = boxOf(bounds)
  const free = freeBox(size, insets)
  const scale = Math.min(free.width / world.width, free.height / world.height)
  const x = world.x + world.width / 2 + (size.width / 2 - free.x - free.width / 2) / scale
  const y = world.y + world.height / 2 + (size.height / 2 - free.y - free.height / 2) / scale
  return { center: unproject([x, Math.max(0, Math.min(WORLD, y))]), zoom: Math.log2(scale) }
}

/** Where a place lies in the container under a camera, in CSS pixels. */
export function onScreen(at: LonLat, camera: Camera, size: Size): Point {
  const scale = 2 ** camera.zoom
  const [x, y] = project(at)
  const [cx, cy] = project(camera.center)
  return [size.width / 2 + (x - cx) * scale, size.height / 2 + (y - cy) * scale]
}

/** Where the bounds lie in the container under a camera, in CSS pixels. */
export function screenBox(bounds: Bounds, camera: Camera, size: Size): Box {
  const world = boxOf(bounds)
  const scale = 2 ** camera.zoom
  const [x, y] = project(camera.center)
  return {
    x: size.width / 2 + (world.x - x) * scale,
    y: size.height / 2 + (world.y - y) * scale,
    width: world.width * scale,
    height: world.height * scale,
  }
}
