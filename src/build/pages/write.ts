import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import shapes from 'virtual:atlas-geometry-plate'
import type { CompiledDataset } from '../../dataset/compiled.ts'
import { createDataset } from '../../dataset/dataset.ts'
import { setActiveLocale } from '../../i18n/locale.ts'
import { cardPng } from './card.ts'
import { pagesOf, writersOf } from './pages.ts'
import { CARD, SCRIPT, SHAPES, STYLE } from './paths.ts'
import { shapesFile } from './shapes.ts'
import { createSite } from './site.ts'
import { robots, sitemaps } from './sitemap.ts'
import { styleSheet } from './style.ts'

export interface Written {
  readonly pages: number
  readonly bytes: number
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
  for (const { path, html } of pagesOf(site)) {
    write(`${decodeURIComponent(path)}index.html`, html)
    pages++
  }
  setActiveLocale('en')
  write(STYLE, styleSheet(source('src/ui/tokens.css'), source('src/build/pages/pages.css')))
  write(SCRIPT, source('src/build/pages/pages.js'))
  write(SHAPES, shapesFile(dataset, shapes))
  write(CARD, cardPng(dataset, shapes))
  write('robots.txt', robots(site.address))
  if (site.address !== null)
    for (const { name, text } of sitemaps(site.address, [...writersOf(site).keys()], dataset.asOf)) write(name, text)
  return { pages, bytes }
}
