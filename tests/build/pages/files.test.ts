import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createPainter, ringsOf } from '../../../src/build/pages/card.ts'
import { cached } from '../../../src/build/pages/cardCache.ts'
import { cardPath, cards } from '../../../src/build/pages/cards.ts'
import { writersOf } from '../../../src/build/pages/pages.ts'
import { Raster } from '../../../src/build/pages/png.ts'
import { createSite } from '../../../src/build/pages/site.ts'
import { robots, sitemaps } from '../../../src/build/pages/sitemap.ts'
import { styleSheet } from '../../../src/build/pages/style.ts'
import { buildPlateShapes } from '../../../src/map/geometry/build.ts'
import { tinyDataset } from '../../fixtures/tiny.ts'

const HEAD = 'en/ es/ pt/'

function pixelsOf(png: Buffer): { width: number; height: number; at: (x: number, y: number) => readonly number[] } {
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10])
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const colours = png.readUInt32BE(33)
  expect(png.toString('latin1', 37, 41)).toBe('PLTE')
  const palette = png.subarray(41, 41 + colours)
  const data = 41 + colours + 4
  expect(png.toString('latin1', data + 4, data + 8)).toBe('IDAT')
  const rows = inflateSync(png.subarray(data + 8, data + 8 + png.readUInt32BE(data)))
  const at = (x: number, y: number) => {
    const index = rows[y * (width + 1) + 1 + x] ?? 0
    return [...palette.subarray(index * 3, index * 3 + 3)]
  }
  return { width, height, at }
}

describe('the preview picture', () => {
  it('fills polygons with holes, and softens edges', () => {
    const raster = new Raster(8, 8, [0, 0, 0])
    const square = (from: number, to: number) =>
      [
        [from, from],
        [to, from],
        [to, to],
        [from, to],
      ] as const
    raster.fill([square(1, 7), square(3, 5)], [255, 255, 255])
    raster.fill([square(0, 0.5)], [255, 0, 0])
    const { at } = pixelsOf(raster.toPng())
    expect(at(2, 2)).toEqual([255, 255, 255])
    expect(at(4, 4)).toEqual([0, 0, 0])
    expect(at(7, 7)).toEqual([0, 0, 0])
    expect(at(0, 0)).toEqual([64, 0, 0])
  })

  it('is drawn once for the same map, and again for another', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cards-'))
    let drawn = 0
    const painter = { paint: () => Buffer.from(`picture ${++drawn}`) }
    const plate = { extent: 'region', chosen: ['BRA'], tied: [], lines: [], point: null } as const
    const first = cached(painter, folder, 'a')
    expect(first.paint(plate).toString()).toBe('picture 1')
    expect(cached(painter, folder, 'a').paint(plate).toString()).toBe('picture 1')
    expect(cached(painter, folder, 'b').paint(plate).toString()).toBe('picture 2')
    expect(first.paint({ ...plate, chosen: ['PER'] }).toString()).toBe('picture 3')
    first.done()
    expect(readdirSync(folder)).toHaveLength(2)
    rmSync(folder, { recursive: true })
  })

  it('reads path data back as rings: polygons from absolute points, holes from the last start', () => {
    expect(ringsOf('M10 10l5 0 0 5zm1 1l1 0 0 1zM100 0l1 0 0 1z')).toEqual([
      [
        [10, 10],
        [15, 10],
        [15, 15],
      ],
      [
        [11, 11],
        [12, 11],
        [12, 12],
      ],
      [
        [100, 0],
        [101, 0],
        [101, 1],
      ],
    ])
  })

  it('draws the links of the data', () => {
    const dataset = tinyDataset()
    const site = createSite(dataset)
    const painter = createPainter(dataset, buildPlateShapes())
    const drawn = new Map([...cards(site)].map(([path, plate]) => [path, painter.paint(plate)]))
    for (const png of drawn.values()) {
      const { width, height, at } = pixelsOf(png)
      expect([width, height]).toEqual([1200, 630])
      expect(at(2, 2)).toEqual([221, 230, 232])
    }
    // Each subject has a picture of its own, and no two are alike.
    expect(drawn.has('pages/card.png')).toBe(true)
    expect(drawn.has('pages/cards/pairs/BRA-PER.png')).toBe(true)
    const pairs = [...drawn].filter(([path]) => path.includes('/pairs/')).map(([, png]) => png.toString('base64'))
    expect(new Set(pairs).size).toBe(pairs.length)
    // And every page names one that is drawn.
    for (const place of writersOf(site).keys()) expect(drawn.has(cardPath(site, place))).toBe(true)
  })
})

describe('for search engines', () => {
  it('names every page with its languages, and splits what is too long', () => {
    const [only, ...none] = sitemaps('https://example.org/a&b/', ['', 'records/x/'], '2026-11-21')
    expect(none).toEqual([])
    expect(only?.text.match(/<loc>/g)).toHaveLength(2 * HEAD.split(' ').length)
    expect(only?.text).toContain('<loc>https://example.org/a&amp;b/es/records/x/</loc><lastmod>2026-11-21</lastmod>')
    expect(only?.text).toContain('hreflang="x-default" href="https://example.org/a&amp;b/en/records/x/"')
    const many = sitemaps('https://example.org/', ['', 'a/', 'b/'], '2026-11-21', 4)
    expect(many.map((file) => file.name)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'])
    expect(many[0]?.text).toContain('<loc>https://example.org/sitemap-3.xml</loc>')
  })

  it('lets everybody read, and names a sitemap only where there is one', () => {
    expect(robots(null)).not.toContain('Sitemap')
    expect(robots('https://example.org/')).toContain('Sitemap: https://example.org/sitemap.xml')
  })
})

describe('the stylesheet', () => {
  it('has the dark colours of the atlas for whoever asks their system for them', () => {
    const sheet = styleSheet(readFileSync('src/ui/tokens.css', 'utf8'), 'body{}')
    const [, dark = ''] = sheet.split('@media screen and (prefers-color-scheme: dark)')
    expect(dark).toContain('--paper: #151c21')
    expect(() => styleSheet(':root{}', '')).toThrow(/dark theme/)
  })
})
