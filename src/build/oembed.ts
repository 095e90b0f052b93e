import type { Plugin } from 'vite'
import { snippetOf } from '../app/take/snippet.ts'
import { siteAddress } from './site.ts'

const NAME = 'Atlas Sur'
export const OEMBED_FILE = 'oembed.json'
const SIZE = { width: 800, height: 600 }

/**
 * oEmbed for the opening view, as each permanent page of a country, pair or record has one of its own, where ATLAS_SITE
 * names the address that the site will have: discovery asks for whole addresses, and a file can answer for one view alone.
 * Without it nothing is written.
 */
export function atlasOembed(site = process.env.ATLAS_SITE): Plugin {
  const base = siteAddress(site)
  return {
    name: 'atlas-oembed',
    apply: 'build',
    transformIndexHtml() {
      if (!base) return []
      const attrs = { rel: 'alternate', type: OEMBED_TYPE, href: `${base}${OEMBED_FILE}`, title: NAME }
      return [{ tag: 'link', attrs, injectTo: 'head' }]
    },
    generateBundle() {
      if (base) this.emitFile({ type: 'asset', fileName: OEMBED_FILE, source: oembedOf(base) })
    },
  }
}

/** Link in the head of a page that can be shown in a frame. */
export const OEMBED_TYPE = 'application/json+oembed'

/** What an answer says beside the opening view: the view by its query, and a picture of it. */
export interface Embedded {
  readonly title: string
  /** Of the view, as the address writes it; the frame's own part is added. */
  readonly query: string
  readonly thumbnail?: { readonly url: string; readonly width: number; readonly height: number }
}

export function oembedOf(base: string, { title, query, thumbnail }: Embedded = { title: NAME, query: '' }): string {
  const { width, height } = SIZE
  const src = `${base}?${query === '' ? '' : `${query}&`}embed=title,legend,timeline`
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: NAME,
      provider_url: base,
      width,
      height,
      ...(thumbnail && {
        thumbnail_url: thumbnail.url,
        thumbnail_width: thumbnail.width,
        thumbnail_height: thumbnail.height,
      }),
      html: snippetOf({ address: src, title, width: String(width), height }),
    },
    null,
    2,
  )}\n`
}
