import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import shapes from 'virtual:atlas-geometry-plate'
import type { CompiledDataset } from '../../dataset/compiled.ts'
import { createDataset } from '../../dataset/dataset.ts'
import { setActiveLocale } from '../../i18n/locale.ts'
import { OEMBED_FILE } from '../oembed.ts'
import { createPainter } from './card.ts'
import { cached } from './cardCache.ts'
import { cards } from './cards.ts'
import { pagesOf, writersOf } from './pages.ts'
import { SCRIPT, SHAPES, STYLE } from './paths.ts'
import { shapesFile } from './shapes.ts'
import { createSite } from './site.ts'
import { robots, sitemaps } from './sitemap.ts'
import { styleSheet } from './style.ts'

export interface Written {
  readonly pages: number
  readonly bytes: number
  /** What previews of links show, part of the bytes above. */
  readonly pictures: { readonly count: number; readonly bytes: number; readonly seconds: number }
}

/** Writes every permanent page, what they share, the sitemap and robots.txt. */
export function writePages(compiled: CompiledDataset, root: string, out: string, address: string | null): Written {
  const dataset = createDataset(compiled)
  const site = createSite(dataset, address)
  let pages = 0
  let bytes = 0
  const write = (path: string, content: string | Buffer) => {
    const file = join(out, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    bytes += Buffer.byteLength(content)
  }
  const source = (path: string) => readFileSync(join(root, path), 'utf8')
  for (const { path, html, oembed } of pagesOf(site)) {
    write(`${decodeURIComponent(path)}index.html`, html)
    if (oembed !== null) write(`${decodeURIComponent(path)}${OEMBED_FILE}`, oembed)
    pages++
  }
  setActiveLocale('en')
  write(STYLE, styleSheet(source('src/ui/tokens.css'), source('src/build/pages/pages.css')))
  write(SCRIPT, source('src/build/pages/pages.js'))
  write(SHAPES, shapesFile(dataset, shapes))
  const begun = performance.now()
  const before = bytes
  const code = ['card', 'png'].map((name) => source(`src/build/pages/${name}.ts`)).join('')
  const ground = JSON.stringify([code, shapes, [...dataset.countries.values()]])
  const painter = cached(createPainter(dataset, shapes), join(root, 'node_modules/.cache/atlas-cards'), ground)
  let pictures = 0
  for (const [path, plate] of cards(site)) {
    write(path, painter.paint(plate))
    pictures++
  }
  painter.done()
  const drawn = { count: pictures, bytes: bytes - before, seconds: (performance.now() - begun) / 1000 }
  write('robots.txt', robots(site.address))
  if (site.address !== null)
    for (const { name, text } of sitemaps(site.address, [...writersOf(site).keys()], dataset.asOf)) write(name, text)
  return { pages, bytes, pictures: drawn }
}
