import type { Plugin } from 'vite'
import { siteAddress } from './site.ts'

const FILE = 'oembed.json'
const SIZE = { width: 800, height: 600 }

/**
 * oEmbed for the opening view, where ATLAS_SITE names the address that the site will have: discovery asks for whole
 * addresses, and a file can answer for one view alone. Without it nothing is written.
 */
export function atlasOembed(site = process.env.ATLAS_SITE): Plugin {
  const base = siteAddress(site)
  return {
    name: 'atlas-oembed',
    apply: 'build',
    transformIndexHtml() {
      if (!base) return []
      const attrs = { rel: 'alternate', type: 'application/json+oembed', href: `${base}${FILE}`, title: 'Atlas Sur' }
      return [{ tag: 'link', attrs, injectTo: 'head' }]
    },
    generateBundle() {
      if (base) this.emitFile({ type: 'asset', fileName: FILE, source: oembedOf(base) })
    },
  }
}

export function oembedOf(base: string): string {
  const { width, height } = SIZE
  const src = `${base}?embed=title,legend,timeline`
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: 'Atlas Sur',
      provider_name: 'Atlas Sur',
      provider_url: base,
      width,
      height,
      html: `<iframe src="${src}" title="Atlas Sur" width="${width}" height="${height}" loading="lazy" style="border:0"></iframe>`,
    },
    null,
    2,
  )}\n`
}
