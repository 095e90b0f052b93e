import { vector } from '../arcs.ts'
import { type LonLat, type Point, project, WORLD } from '../projection.ts'

/** What the engine draws a frame with, and all that a place needs to come to stand where the engine has it. */
export interface Frame {
  /** Column by column, from places to clip space. */
  readonly matrix: ArrayLike<number>
  /** A place is this side of the horizon where the plane's equation gives no less than 0; on the sheet everything is. */
  readonly horizon: readonly [x: number, y: number, z: number, w: number]
  readonly globe: boolean
  readonly zoom: number
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Device pixels of one CSS pixel. */
  readonly ratio: number
}

/** On the sheet the Mercator square with corners 0 and 1, on the globe a ball of radius 1: as the engine counts. */
export type Place = readonly [x: number, y: number, z: number]

export const NO_HORIZON = [0, 0, 0, 1] as const

export function placeOf(at: LonLat, globe: boolean): Place {
  if (!globe) {
    const [x, y] = project(at)
    return [x / WORLD, y / WORLD, 0]
  }
  const [toGreenwich, toEast, toNorth] = vector(at)
  return [toEast, toNorth, toGreenwich]
}

/** In CSS pixels from the top left corner; null beyond the horizon. `turn`: whole worlds to the east. */
export function pixelOf({ matrix, horizon, width, height }: Frame, [x, y, z]: Place, turn = 0): Point | null {
  if (x * horizon[0] + y * horizon[1] + z * horizon[2] + horizon[3] < 0) return null
  const at = (row: number) =>
    (matrix[row] ?? 0) * (x + turn) + (matrix[row + 4] ?? 0) * y + (matrix[row + 8] ?? 0) * z + (matrix[row + 12] ?? 0)
  const w = at(3)
  return [((at(0) / w + 1) / 2) * width, ((1 - at(1) / w) / 2) * height]
}

/** How often the world is seen beside itself: the turns by which what lies between `west` and `east` comes into view. */
export function turnsOf({ matrix, globe }: Frame, west: number, east: number): readonly number[] {
  if (globe) return [0]
  // The engine looks straight down and north is up, so that x on the screen follows from x alone.
  const [scale, shift, w] = [matrix[0] ?? 1, matrix[12] ?? 0, matrix[15] ?? 1]
  const from = Math.ceil((-w - shift) / scale - east)
  const to = Math.floor((w - shift) / scale - west)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}
