import type { Dataset } from '../../dataset/dataset.ts'
import { shapesOf } from '../../map/contents.ts'
import { DISPUTED } from '../../map/geometry/disputed.ts'
import { FRENCH_GUIANA, type LightShape } from '../../map/geometry/shapes.ts'
import { linkLines } from '../../map/lines.ts'
import { boxOf, EXTENT_BOUNDS, type LonLat, project, SVG_SCALE } from '../../map/projection.ts'
import { createSelectors } from '../../state/selectors.ts'
import { DEFAULT_VIEW } from '../../state/view.ts'
import { Raster } from './png.ts'

/** What sites that preview a link ask for. */
export const CARD_SIZE = { width: 1200, height: 630 }

/** Colours of the light theme: a file of pixels cannot follow the reader's. */
const SEA = [221, 230, 232] as const
const LAND = [235, 231, 220] as const
const REGION = [250, 247, 239] as const
const BORDER = [181, 173, 156] as const
const DISPUTE = [119, 112, 106] as const
const LINK = [35, 96, 143] as const

/** The picture of every permanent page's preview: the links within South America, drawn from the data of this build. */
export function cardPng(dataset: Dataset, shapes: readonly LightShape[]): Buffer {
  const { width, height } = CARD_SIZE
  const box = boxOf(EXTENT_BOUNDS.region)
  const scale = (height * 0.94) / box.height
  const left = width / 2 - (box.x + box.width / 2) * scale
  const top = height / 2 - (box.y + box.height / 2) * scale
  const place = ([x, y]: readonly [number, number]): readonly [number, number] => [x * scale + left, y * scale + top]
  const raster = new Raster(width, height, SEA)
  const countryOf = shapesOf(dataset)
  for (const shape of shapes) {
    const inRegion = shape.id === FRENCH_GUIANA || dataset.countries.get(countryOf.get(shape.id) ?? '')?.southAmerican
    const rings = ringsOf(shape.d).map((ring) => ring.map(([x, y]) => place([x / SVG_SCALE, y / SVG_SCALE])))
    const seen = rings.some((ring) => ring.some(([x, y]) => x > 0 && x < width && y > 0 && y < height))
    if (!seen) continue
    raster.fill(rings, inRegion ? REGION : LAND)
    for (const ring of rings) if (ring[0]) raster.line([...ring, ring[0]], 1.2, BORDER)
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
  const links = createSelectors(dataset).links(DEFAULT_VIEW)
  for (const line of linkLines(dataset, links, 'region')) {
    const points = line.coordinates.map((at: LonLat) => place(project(at)))
    raster.line(points, line.width * 1.6, LINK, line.live ? 0.8 : 0.45)
  }
  return raster.toPng()
}

/** Path data as `pathOf` in map/geometry writes it: whole numbers, each polygon from an absolute point, its holes relative. */
export function ringsOf(d: string): readonly (readonly (readonly [number, number])[])[] {
  let [startX, startY] = [0, 0]
  return d
    .split('z')
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number)
      let [x, y] = part.startsWith('M') ? [0, 0] : [startX, startY]
      const ring: (readonly [number, number])[] = []
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0
        y += numbers[i + 1] ?? 0
        ring.push([x, y])
      }
      ;[startX, startY] = ring[0] ?? [x, y]
      return ring
    })
}
