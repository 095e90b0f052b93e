import type { Dataset } from '../../dataset/dataset.ts'
import type { Kind } from '../../domain/taxonomy.ts'
import { shapesOf } from '../../map/contents.ts'
import { DISPUTED } from '../../map/geometry/disputed.ts'
import { FRENCH_GUIANA, type LightShape } from '../../map/geometry/shapes.ts'
import { boxOf, EXTENT_BOUNDS, type LonLat, type Point, project, SVG_SCALE, WORLD } from '../../map/projection.ts'
import type { Plate } from './plate.ts'
import { type Colour, Raster } from './png.ts'

/** What sites that preview a link ask for. */
export const CARD_SIZE = { width: 1200, height: 630 }

/** Colours of the light theme: a file of pixels cannot follow the reader's. */
const SEA = [221, 230, 232] as const
const LAND = [235, 231, 220] as const
const REGION = [250, 247, 239] as const
const TIED = [240, 226, 190] as const
const CHOSEN = [247, 208, 150] as const
const ACCENT = [179, 32, 63] as const
const BORDER = [181, 173, 156] as const
const DISPUTE = [119, 112, 106] as const
const KIND: Readonly<Record<Kind, Colour>> = {
  agreement: [35, 96, 143],
  exercise: [168, 109, 0],
  organization: [125, 71, 136],
  mission: [31, 122, 99],
  meeting: [163, 73, 42],
  dispute: [99, 96, 90],
}

interface Ground {
  readonly raster: Raster
  /** From the map's coordinates to pixels. */
  readonly place: (at: Point) => Point
}

/** The pictures that previews of the permanent pages show: a map without words, the same in every language. */
export interface CardPainter {
  readonly paint: (plate: Plate) => Buffer
}

/** Land, borders and disputed areas are drawn once for each frame, and every picture begins with a copy of them. */
export function createPainter(dataset: Dataset, shapes: readonly LightShape[]): CardPainter {
  const countryOf = shapesOf(dataset)
  const outlines = shapes.map((shape) => ({
    id: shape.id,
    country: countryOf.get(shape.id),
    rings: ringsOf(shape.d).map((ring) => ring.map(([x, y]): Point => [x / SVG_SCALE, y / SVG_SCALE])),
  }))
  const grounds = new Map<Plate['extent'], Ground>()
  const groundOf = (extent: Plate['extent']): Ground => {
    const known = grounds.get(extent)
    if (known) return known
    const place = placing(extent)
    const raster = new Raster(CARD_SIZE.width, CARD_SIZE.height, SEA)
    for (const { id, country, rings } of outlines) {
      const inRegion = id === FRENCH_GUIANA || dataset.countries.get(country ?? '')?.southAmerican
      area(raster, place, rings, inRegion ? REGION : LAND, BORDER, 1.2, extent)
    }
    for (const { geometry } of DISPUTED.features) {
      if (geometry.type !== 'Polygon') continue
      const points = (geometry.coordinates[0] ?? []).map(([lon = 0, lat = 0]) => place(project([lon, lat])))
      // Every other step: a dashed outline, counted to neither side.
      points.forEach((point, i) => {
        const next = points[i + 1]
        if (next && i % 2 === 0) raster.line([point, next], 1.2, DISPUTE)
      })
    }
    const made = { raster, place }
    grounds.set(extent, made)
    return made
  }
  return {
    paint: (plate) => {
      const { raster: ground, place } = groundOf(plate.extent)
      const raster = ground.copy()
      const fill = (ids: readonly string[], paper: Colour, line: Colour, thickness: number) => {
        const wanted = new Set(ids)
        // French Guiana is drawn with the region; France alone is what a page about it chooses.
        for (const { id, country, rings } of outlines)
          if (country !== undefined && wanted.has(country) && id !== FRENCH_GUIANA)
            area(raster, place, rings, paper, line, thickness, plate.extent)
      }
      fill(plate.tied, TIED, BORDER, 1.2)
      fill(plate.chosen, CHOSEN, ACCENT, 2.2)
      for (const line of plate.lines) {
        const points = line.coordinates.map((at: LonLat) => place(project(at)))
        raster.line(points, line.width * 1.6, KIND[line.kind], line.live ? 0.85 : 0.45)
      }
      if (plate.point) dot(raster, place(project(plate.point)), 9)
      return raster.toPng()
    },
  }
}

/** The frame of the extent in the middle of the picture, as large as fits. */
function placing(extent: Plate['extent']): (at: Point) => Point {
  const { width, height } = CARD_SIZE
  const box = boxOf(EXTENT_BOUNDS[extent])
  const scale = extent === 'region' ? (height * 0.94) / box.height : Math.max(width / box.width, height / box.height)
  const left = width / 2 - (box.x + box.width / 2) * scale
  const top = height / 2 - (box.y + box.height / 2) * scale
  return ([x, y]) => [x * scale + left, y * scale + top]
}

function area(
  raster: Raster,
  place: (at: Point) => Point,
  rings: readonly (readonly Point[])[],
  paper: Colour,
  line: Colour,
  thickness: number,
  extent: Plate['extent'],
): void {
  // The frame of the world reaches past the edge of the map: what lies there is drawn on both sides.
  for (const shift of extent === 'world' ? [0, -WORLD] : [0]) {
    const placed = rings.map((ring) => ring.map(([x, y]) => place([x + shift, y])))
    const seen = placed.some((ring) => ring.some(([x, y]) => x > 0 && x < raster.width && y > 0 && y < raster.height))
    if (!seen) continue
    raster.fill(placed, paper)
    for (const ring of placed) if (ring[0]) raster.line([...ring, ring[0]], thickness, line)
  }
}

function dot(raster: Raster, [x, y]: Point, radius: number): void {
  const ring = Array.from({ length: 24 }, (_, i): Point => {
    const angle = (i / 24) * 2 * Math.PI
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]
  })
  raster.fill([ring], ACCENT)
}

/** Path data as `pathOf` in map/geometry writes it: whole numbers, each polygon from an absolute point, its holes relative. */
export function ringsOf(d: string): readonly (readonly Point[])[] {
  let [startX, startY] = [0, 0]
  return d
    .split('z')
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number)
      let [x, y] = part.startsWith('M') ? [0, 0] : [startX, startY]
      const ring: Point[] = []
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0
        y += numbers[i + 1] ?? 0
        ring.push([x, y])
      }
      ;[startX, startY] = ring[0] ?? [x, y]
      return ring
    })
}
