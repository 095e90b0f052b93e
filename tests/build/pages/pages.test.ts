import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileFolder } from '../../../src/build/load.ts'
import { pagesOf, writersOf } from '../../../src/build/pages/pages.ts'
import { relative } from '../../../src/build/pages/paths.ts'
import { createSite } from '../../../src/build/pages/site.ts'
import type { CompiledRecord } from '../../../src/dataset/compiled.ts'
import { createDataset, type Dataset } from '../../../src/dataset/dataset.ts'
import { hasPermanentPage, permanentPlace } from '../../../src/state/permanent.ts'
import { LANGS } from '../../../src/state/view.ts'
import { tinyCompiled, tinyDataset } from '../../fixtures/tiny.ts'

const SHARED = [
  'pages/pages.css',
  'pages/pages.js',
  'pages/world.svg',
  'pages/card.png',
  'icon.svg',
  '',
  'data/datapackage.json',
]

interface Written {
  readonly pages: ReadonlyMap<string, string>
  readonly broken: readonly string[]
  readonly links: number
}

/** Every page, and every address in them that leads nowhere: to no page, no shared file, or no place on its page. */
function write(dataset: Dataset, address: string | null = null): Written {
  const made = [...pagesOf(createSite(dataset, address))]
  const pages = new Map(made.map(({ path, html }) => [path, html]))
  const beside = new Set(made.flatMap(({ path, oembed }) => (oembed === null ? [] : [`${path}oembed.json`])))
  const ids = new Map<string, ReadonlySet<string>>()
  for (const [path, html] of pages)
    ids.set(path, new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)))
  const broken: string[] = []
  let links = 0
  for (const [path, html] of pages) {
    for (const [, value = ''] of html.matchAll(/ (?:href|src|data-open)="([^"]*)"/g)) {
      const href = value.replaceAll('&amp;', '&').replaceAll('&#39;', "'")
      if (/^https?:/.test(href) && !(address && href.startsWith(address))) continue
      links++
      const { pathname, search, hash } = new URL(href, `https://atlas.test/sub/${path}`)
      const target = decodeURI(address ? pathname.replace(/^\/atlas\//, '/sub/') : pathname).replace(/^\/sub\//, '')
      const known = pages.has(target) || beside.has(target) || SHARED.includes(target)
      const inPage =
        hash === '' || target === 'pages/world.svg' || ids.get(target)?.has(decodeURIComponent(hash.slice(1)))
      if (!known || !inPage || (search !== '' && target !== '')) broken.push(`${path}: ${href}`)
    }
  }
  return { pages, broken, links }
}

/** One place of each kind of page. */
function samples(dataset: Dataset): readonly string[] {
  const seen = new Map<string, string>()
  const kindOf = new Map(dataset.records.map((r) => [r.id, r.kind]))
  for (const place of writersOf(createSite(dataset)).keys()) {
    const [section = '', id = ''] = place.split('/')
    const key = section === 'records' && id ? `record ${kindOf.get(id)}` : `${section} ${id === '' ? 'list' : 'page'}`
    if (!seen.has(key)) seen.set(key, place)
  }
  return [...seen.values()]
}

/** Inline styles colour the map's lines; the elements that html-validate does not know are those of SVG. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'no-inline-style': 'off', 'long-title': 'off', 'void-style': 'error', 'no-trailing-whitespace': 'off' },
})

async function invalid(dataset: Dataset, pages: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const told = new Set<string>()
  for (const place of samples(dataset))
    for (const lang of LANGS) {
      const report = await validator.validateString(pages.get(`${lang}/${place}`) ?? '')
      for (const { messages } of report.results)
        for (const { ruleId, message, line, column } of messages)
          told.add(`${lang}/${place} ${line}:${column} ${ruleId}: ${message}`)
    }
  return [...told]
}

describe('permanent pages of a small dataset', () => {
  const hostile = '<script>hit()</script>"\'&</title></script>'
  const record = tinyCompiled.records[0] as CompiledRecord
  const titled: CompiledRecord = {
    ...record,
    name: { en: hostile, es: hostile, pt: hostile },
    note: { en: hostile, es: hostile, pt: hostile },
    derived: { ...record.derived, title: { en: hostile, es: hostile, pt: hostile } },
  }
  const tiny = write(tinyDataset())

  it('has a page for everything in three languages, and every link of every page leads somewhere', () => {
    const places = writersOf(createSite(tinyDataset())).size
    expect(tiny.pages.size).toBe(places * LANGS.length)
    for (const { id } of tinyCompiled.records)
      for (const lang of LANGS) expect(tiny.pages.has(`${lang}/records/${id}/`)).toBe(true)
    expect(tiny.links).toBeGreaterThan(500)
    expect(tiny.broken).toEqual([])
  })

  it('lets no text of the data become markup', () => {
    const dataset = createDataset({ ...tinyCompiled, records: [titled, ...tinyCompiled.records.slice(1)] })
    const { pages, broken } = write(dataset)
    expect(broken).toEqual([])
    for (const html of pages.values()) {
      expect(html).not.toContain('<script>hit')
      expect(html.match(/<\/title>/g)).toHaveLength(1)
      expect(html.match(/<\/script>/g)).toHaveLength(2)
    }
  })

  it('gives absolute addresses where the site is known, and none where it is not', () => {
    const { pages, broken } = write(tinyDataset(), 'https://example.org/atlas')
    expect(broken).toEqual([])
    const page = pages.get('es/records/agr-bra-per-2006/') ?? ''
    expect(page).toContain('<link rel="canonical" href="https://example.org/atlas/es/records/agr-bra-per-2006/">')
    expect(page).toContain(
      '<meta property="og:image" content="https://example.org/atlas/pages/cards/pairs/BRA-PER.png">',
    )
    expect(page).toContain('hreflang="pt" href="https://example.org/atlas/pt/records/agr-bra-per-2006/"')
    expect(tiny.pages.get('es/records/agr-bra-per-2006/')).toContain('<link rel="canonical" href="./">')
  })

  it('tells the facts with their sources, in the language of the page', () => {
    const page = tiny.pages.get('es/records/agr-bra-per-2006/') ?? ''
    expect(page).toContain('<html lang="es">')
    expect(page).toContain('9 de noviembre de 2006')
    expect(page).toContain('href="https://example.org/1"')
    expect(page).toContain('<li id="s1">')
    expect(page).toContain('href="#s1"')
    expect(page).toContain('?lang=es&amp;sel=agr-bra-per-2006')
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? '')
    expect(data).toMatchObject({ inLanguage: 'es', mainEntity: { '@type': 'Legislation', dateCreated: '2006-11-09' } })
  })

  it('is valid HTML: one page of each kind in each language', async () => {
    expect(await invalid(tinyDataset(), tiny.pages)).toEqual([])
  })
})

function isMeetings(dataset: Dataset, series: string): boolean {
  return dataset.bySeries.get(series)?.some((index) => dataset.records[index]?.kind === 'meeting') ?? false
}

describe('permanent pages of the shipped dataset', () => {
  let dataset: Dataset
  let shipped: Written
  beforeAll(() => {
    dataset = createDataset(compileFolder('data'))
    shipped = write(dataset)
  }, 240_000)

  it('exist for all that the atlas offers one for', () => {
    const all = new Set(writersOf(createSite(dataset)).keys())
    const offered = (
      [
        ...[...dataset.countries.keys()].map((id) => ({ type: 'country' as const, id })),
        ...[...dataset.byPair.keys()].map((id) => ({ type: 'pair' as const, id })),
        ...dataset.records.map(({ id }) => ({ type: 'record' as const, id })),
        ...[...dataset.bySeries.keys()].map((id) => ({ type: 'series' as const, id })),
        ...dataset.claims.map(({ id }) => ({ type: 'claim' as const, id })),
      ] as const
    ).filter((selection) => hasPermanentPage(dataset, selection))
    expect(offered.filter((selection) => !all.has(permanentPlace(selection)))).toEqual([])
    expect(offered.some(({ type, id }) => type === 'series' && isMeetings(dataset, id))).toBe(true)
  })

  it('have no link that leads nowhere', () => {
    expect(shipped.pages.size).toBeGreaterThan(4000)
    expect(shipped.links).toBeGreaterThan(100_000)
    expect(shipped.broken.slice(0, 10)).toEqual([])
  })

  it('are small', () => {
    const sizes = [...shipped.pages.values()].map((html) => Buffer.byteLength(html)).sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(12_000)
    expect(sizes.at(-1)).toBeLessThan(200_000)
  })

  it('are valid HTML: one page of each kind in each language', async () => {
    expect((await invalid(dataset, shipped.pages)).slice(0, 12)).toEqual([])
  })
})

describe('relative addresses', () => {
  it('lead from page to page under any path', () => {
    for (const from of ['', 'en/', 'en/records/x/', 'es/pairs/A-B/'])
      for (const to of ['', 'en/', 'en/records/x/', 'en/records/y/', 'pt/tours/', 'pages/a.css'])
        expect(new URL(relative(from, to), `https://h/some/path/${from}`).pathname).toBe(`/some/path/${to}`)
  })
})
