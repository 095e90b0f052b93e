// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { atlasOembed, oembedOf } from '../../src/build/oembed.ts'
import { cards } from '../../src/build/pages/cards.ts'
import { pagesOf } from '../../src/build/pages/pages.ts'
import { createSite } from '../../src/build/pages/site.ts'
import { knownIds } from '../../src/state/knownIds.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { readUrl } from '../../src/state/url.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

interface Tag {
  readonly attrs: Readonly<Record<string, string>>
}

const tagsOf = (site: string) => {
  const { transformIndexHtml } = atlasOembed(site)
  return (typeof transformIndexHtml === 'function' ? Reflect.apply(transformIndexHtml, null, []) : []) as readonly Tag[]
}

describe('oEmbed', () => {
  test('says what the specification asks of a rich answer, with a frame of the size it states', () => {
    const said = JSON.parse(oembedOf('https://example.org/atlas/'))
    expect(said).toMatchObject({ version: '1.0', type: 'rich', provider_url: 'https://example.org/atlas/' })
    const frames = new DOMParser().parseFromString(said.html, 'text/html').querySelectorAll('iframe')
    expect(frames).toHaveLength(1)
    const frame = frames[0]
    expect([Number(frame?.width), Number(frame?.height)]).toEqual([said.width, said.height])
    expect(frame?.src).toBe('https://example.org/atlas/?embed=title,legend,timeline')
    expect(frame?.title).toBe('Atlas Sur')
    expect(frame?.getAttribute('loading')).toBe('lazy')
  })

  test('is announced by its whole address, with and without a slash at the end of the site’s', () => {
    for (const site of ['https://example.org/atlas', 'https://example.org/atlas/'])
      expect(tagsOf(site)[0]?.attrs).toMatchObject({
        rel: 'alternate',
        type: 'application/json+oembed',
        href: 'https://example.org/atlas/oembed.json',
      })
  })

  test('is announced nowhere where the build does not know the site, and refuses what is no web address', () => {
    expect(tagsOf('')).toEqual([])
    expect(() => atlasOembed('ftp://example.org/')).toThrow('https://')
  })
})

describe('oEmbed of permanent pages', () => {
  const dataset = tinyDataset()
  const BASE = 'https://example.org/some/atlas/'
  const site = createSite(dataset, BASE)
  const pages = [...pagesOf(site)]
  const announced = (html: string) =>
    new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelector('link[rel="alternate"][type="application/json+oembed"]')
      ?.getAttribute('href') ?? null

  test('a page announces the file that is written beside it, and no page one that is not', () => {
    for (const { path, html, oembed } of pages)
      expect([path, announced(html)]).toEqual([path, oembed === null ? null : `${BASE}${path}oembed.json`])
    const written = pages.filter((page) => page.oembed !== null).map((page) => page.path)
    for (const id of ['countries/BRA/', 'pairs/BRA-PER/', 'records/agr-bra-per-2006/'])
      for (const lang of ['en', 'es', 'pt']) expect(written).toContain(`${lang}/${id}`)
  })

  test('its frame shows the thing of the page, in its language, with a picture that exists', () => {
    const known = knownIds(dataset, createSelectors(dataset).columns)
    const pictures = new Set([...cards(site)].map(([path]) => path))
    const ids = new Set<string>()
    for (const { path, oembed } of pages) {
      if (oembed === null) continue
      const said = JSON.parse(oembed)
      const frame = new DOMParser().parseFromString(said.html, 'text/html').querySelector('iframe')
      expect(frame?.src.startsWith(`${BASE}?`)).toBe(true)
      const { view, problems } = readUrl(new URL(frame?.src ?? '').search, known)
      expect([path, problems]).toEqual([path, []])
      expect(path.startsWith(`${view.lang}/`)).toBe(true)
      expect(path).toContain(`/${view.selection?.id}/`)
      expect(view.embed).toEqual(['title', 'legend', 'timeline'])
      ids.add(view.selection?.id ?? '')
      expect(pictures).toContain(said.thumbnail_url.slice(BASE.length))
    }
    expect(ids.size).toBeGreaterThan(10)
  })

  test('nothing is announced or written where the build does not know the site', () => {
    for (const { html, oembed } of pagesOf(createSite(dataset))) expect([announced(html), oembed]).toEqual([null, null])
  })
})
