// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { atlasOembed, oembedOf } from '../../src/build/oembed.ts'

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
