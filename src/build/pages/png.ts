import { crc32, deflateSync } from 'node:zlib'

type Point = readonly [x: number, y: number]

/** Vertical and horizontal parts of a pixel that are looked at: edges come out smooth. */
const PARTS = 4

/** A small picture of a few colours, filled by polygons: enough for a map without text. */
export class Raster {
  readonly width: number
  readonly height: number
  private readonly pixels: Uint8Array

  constructor(width: number, height: number, paper: readonly [number, number, number]) {
    this.width = width
    this.height = height
    this.pixels = new Uint8Array(width * height * 3)
    for (let i = 0; i < width * height; i++) this.pixels.set(paper, i * 3)
  }

  /** Even-odd, so that a ring inside a ring is a hole. */
  fill(rings: readonly (readonly Point[])[], [r, g, b]: readonly [number, number, number], opacity = 1): void {
    const { width, height, pixels } = this
    const tops = rings.flat().map(([, y]) => y)
    const first = Math.max(0, Math.floor(tops.reduce((a, y) => Math.min(a, y), Number.POSITIVE_INFINITY)))
    const last = Math.min(height - 1, Math.ceil(tops.reduce((a, y) => Math.max(a, y), Number.NEGATIVE_INFINITY)))
    const covered = new Float32Array(width + 1)
    for (let row = first; row <= last; row++) {
      covered.fill(0)
      for (let part = 0; part < PARTS; part++) addSpans(covered, crossings(rings, row + (part + 0.5) / PARTS), width)
      for (let x = 0; x < width; x++) {
        const share = ((covered[x] ?? 0) / PARTS) * opacity
        if (share <= 0) continue
        const at = (row * width + x) * 3
        pixels[at] = blend(pixels[at], r, share)
        pixels[at + 1] = blend(pixels[at + 1], g, share)
        pixels[at + 2] = blend(pixels[at + 2], b, share)
      }
    }
  }

  /** Each segment a rectangle, joined by their overlap. */
  line(points: readonly Point[], thickness: number, colour: readonly [number, number, number], opacity = 1): void {
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

  toPng(): Buffer {
    const { width, height, pixels } = this
    const rows = Buffer.alloc((width * 3 + 1) * height)
    for (let row = 0; row < height; row++)
      rows.set(pixels.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1)
    const head = Buffer.alloc(13)
    head.writeUInt32BE(width, 0)
    head.writeUInt32BE(height, 4)
    // Eight bits, three channels.
    head.set([8, 2, 0, 0, 0], 8)
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    return Buffer.concat([
      signature,
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(rows, { level: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ])
  }
}

/** Where the outline meets the row, from left to right. */
function crossings(rings: readonly (readonly Point[])[], y: number): readonly number[] {
  const xs: number[] = []
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i++) {
      const [ax, ay] = ring[i] ?? [0, 0]
      const [bx, by] = ring[(i + 1) % ring.length] ?? [0, 0]
      if (ay <= y !== by <= y) xs.push(ax + ((y - ay) / (by - ay)) * (bx - ax))
    }
  }
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
