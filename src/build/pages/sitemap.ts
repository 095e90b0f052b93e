import { LANGS } from '../../state/view.ts'
import { escapeText } from './html.ts'
import { type Place, pagePath } from './paths.ts'

/** What one sitemap may hold. */
const MOST = 50_000

export interface SitemapFile {
  readonly name: string
  readonly text: string
}

/** Every page with its other languages. Search engines take absolute addresses only, so it needs the site's. */
export function sitemaps(address: string, places: readonly Place[], asOf: string, most = MOST): readonly SitemapFile[] {
  const entries = places.flatMap((place) => {
    const alternates = LANGS.map((lang) => alternate(lang, address + pagePath(lang, place))).join('')
    const fallback = alternate('x-default', address + pagePath('en', place))
    return LANGS.map(
      (lang) =>
        `<url><loc>${escapeText(address + pagePath(lang, place))}</loc><lastmod>${asOf}</lastmod>${alternates}${fallback}</url>\n`,
    )
  })
  const parts: string[][] = []
  for (let i = 0; i < entries.length; i += most) parts.push(entries.slice(i, i + most))
  const [only, more] = parts
  if (only && !more) return [{ name: 'sitemap.xml', text: urlset(only) }]
  const names = parts.map((_, i) => `sitemap-${i + 1}.xml`)
  const index = names.map((name) => `<sitemap><loc>${escapeText(address + name)}</loc></sitemap>\n`).join('')
  return [
    {
      name: 'sitemap.xml',
      text: `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index}</sitemapindex>\n`,
    },
    ...parts.map((part, i) => ({ name: names[i] ?? '', text: urlset(part) })),
  ]
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

function urlset(entries: readonly string[]): string {
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`
}

function alternate(lang: string, href: string): string {
  return `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeText(href)}"/>`
}

/** Everything may be read; where the site's address is known, the sitemap is named. */
export function robots(address: string | null): string {
  return `User-agent: *\nAllow: /\n${address === null ? '' : `\nSitemap: ${address}sitemap.xml\n`}`
}
