import { crc32, deflateSync } from 'node:zlib'
import type { Point } from '../../map/projection.ts'

export type Colour = readonly [r: number, g: number, b: number]

/** Vertical and horizontal parts of a pixel that are looked at: edges come out smooth. */
const PARTS = 4

/** A small picture of a few colours, filled by polygons: enough for a map without text. */
export class Raster {
  readonly width: number
  readonly height: number
  private readonly pixels: Uint8Array

  constructor(width: number, height: number, paper: Colour | Uint8Array) {
    this.width = width
    this.height = height
    this.pixels = new Uint8Array(width * height * 3)
    if (paper instanceof Uint8Array) this.pixels.set(paper)
    else for (let i = 0; i < this.pixels.length; i++) this.pixels[i] = paper[i % 3] ?? 0
  }

  copy(): Raster {
    return new Raster(this.width, this.height, this.pixels)
  }

  /** Even-odd, so that a ring inside a ring is a hole. */
  fill(rings: readonly (readonly Point[])[], [r, g, b]: Colour, opacity = 1): void {
    const { width, height, pixels } = this
    const edges = edgesByRow(rings, height)
    const covered = new Float32Array(width + 1)
    for (const [row, crossing] of edges) {
      let [from, to] = [width, 0]
      for (let part = 0; part < PARTS; part++) {
        const xs = crossings(crossing, row + (part + 0.5) / PARTS)
        const [first, last] = [xs[0], xs.at(-1)]
        if (first === undefined || last === undefined) continue
        from = Math.min(from, Math.max(0, Math.floor(first)))
        to = Math.max(to, Math.min(width, Math.ceil(last)))
        addSpans(covered, xs, width)
      }
      for (let x = from; x < to; x++) {
        const share = ((covered[x] ?? 0) / PARTS) * opacity
        if (share <= 0) continue
        const at = (row * width + x) * 3
        pixels[at] = blend(pixels[at], r, share)
        pixels[at + 1] = blend(pixels[at + 1], g, share)
        pixels[at + 2] = blend(pixels[at + 2], b, share)
      }
      covered.fill(0, from, to + 1)
    }
  }

  /** Each segment a rectangle, joined by their overlap. */
  line(points: readonly Point[], thickness: number, colour: Colour, opacity = 1): void {
    const left: Point[] = []
    const right: Point[] = []
    points.forEach(([x, y], i) => {
      const [ax, ay] = points[Math.max(0, i - 1)] ?? [x, y]
      const [bx, by] = points[Math.min(points.length - 1, i + 1)] ?? [x, y]
      const length = Math.hypot(bx - ax, by - ay) || 1
      const [nx, ny] = [((by - ay) / length) * (thickness / 2), ((ax - bx) / length) * (thickness / 2)]
      left.push([x + nx, y + ny])
      right.push([x - nx, y - ny])
    })
    this.fill([[...left, ...right.reverse()]], colour, opacity)
  }

  /** With a palette: a map has few colours, and the shades at its edges may be a little off. */
  toPng(): Buffer {
    const { width, height } = this
    const { palette, indexes } = this.indexed()
    const rows = Buffer.alloc((width + 1) * height)
    for (let row = 0; row < height; row++)
      rows.set(indexes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
    const head = Buffer.alloc(13)
    head.writeUInt32BE(width, 0)
    head.writeUInt32BE(height, 4)
    // Eight bits, a palette.
    head.set([8, 3, 0, 0, 0], 8)
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    return Buffer.concat([
      signature,
      chunk('IHDR', head),
      chunk('PLTE', palette),
      chunk('IDAT', deflateSync(rows, { level: 7 })),
      chunk('IEND', Buffer.alloc(0)),
    ])
  }

  /** The colours that cover most; every other pixel takes the nearest of them. Shades that an eye cannot tell count as one. */
  private indexed(): { readonly palette: Buffer; readonly indexes: Uint8Array } {
    const { pixels } = this
    const keys = new Uint16Array(pixels.length / 3)
    const counts = new Uint32Array(SHADES)
    const example = new Uint32Array(SHADES)
    for (let i = 0; i < keys.length; i++) {
      const at = i * 3
      const key = (((pixels[at] ?? 0) >> 3) << 10) | (((pixels[at + 1] ?? 0) >> 3) << 5) | ((pixels[at + 2] ?? 0) >> 3)
      keys[i] = key
      if (counts[key] === 0) example[key] = i
      counts[key] = (counts[key] ?? 0) + 1
    }
    const used = [...counts.keys()].filter((key) => counts[key] !== 0)
    const kept = used.sort((x, y) => (counts[y] ?? 0) - (counts[x] ?? 0) || x - y).slice(0, 256)
    const indexOf = new Uint8Array(SHADES)
    for (const key of used) indexOf[key] = nearest(kept, key)
    const indexes = new Uint8Array(keys.length)
    for (let i = 0; i < keys.length; i++) indexes[i] = indexOf[keys[i] ?? 0] ?? 0
    return {
      palette: Buffer.from(
        kept.flatMap((key) => [...pixels.subarray((example[key] ?? 0) * 3, (example[key] ?? 0) * 3 + 3)]),
      ),
      indexes,
    }
  }
}

/** Five bits for each of three channels. */
const SHADES = 1 << 15

function nearest(shades: readonly number[], key: number): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < shades.length; i++) {
    const shade = shades[i] ?? 0
    const r = (shade >> 10) - (key >> 10)
    const g = ((shade >> 5) & 31) - ((key >> 5) & 31)
    const b = (shade & 31) - (key & 31)
    const distance = r * r + g * g + b * b
    if (distance < least) {
      best = i
      least = distance
    }
  }
  return best
}

type Edge = readonly [ax: number, ay: number, bx: number, by: number]

/** Per row of pixels, the edges that pass it. */
function edgesByRow(rings: readonly (readonly Point[])[], height: number): ReadonlyMap<number, Edge[]> {
  const rows = new Map<number, Edge[]>()
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i++) {
      const [ax, ay] = ring[i] ?? [0, 0]
      const [bx, by] = ring[(i + 1) % ring.length] ?? [0, 0]
      const last = Math.min(height - 1, Math.floor(Math.max(ay, by)))
      for (let row = Math.max(0, Math.floor(Math.min(ay, by))); row <= last; row++) {
        const list = rows.get(row)
        if (list) list.push([ax, ay, bx, by])
        else rows.set(row, [[ax, ay, bx, by]])
      }
    }
  }
  return rows
}

/** Where the outline meets the row, from left to right. */
function crossings(edges: readonly Edge[], y: number): readonly number[] {
  const xs: number[] = []
  for (const [ax, ay, bx, by] of edges) if (ay <= y !== by <= y) xs.push(ax + ((y - ay) / (by - ay)) * (bx - ax))
  return xs.sort((a, b) => a - b)
}

function addSpans(covered: Float32Array, xs: readonly number[], width: number): void {
  for (let i = 0; i + 1 < xs.length; i += 2) {
    const from = Math.max(0, xs[i] ?? 0)
    const to = Math.min(width, xs[i + 1] ?? 0)
    for (let x = Math.floor(from); x < to; x++)
      covered[x] = (covered[x] ?? 0) + Math.max(0, Math.min(to, x + 1) - Math.max(from, x))
  }
}

function blend(under: number | undefined, over: number, share: number): number {
  return Math.round((under ?? 0) * (1 - share) + over * share)
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
