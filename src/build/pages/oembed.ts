import { writeUrl } from '../../state/url.ts'
import { DEFAULT_VIEW } from '../../state/view.ts'
import { OEMBED_FILE, OEMBED_TYPE, oembedOf } from '../oembed.ts'
import { CARD_SIZE } from './card.ts'
import { cardPath } from './cards.ts'
import { type Html, html } from './html.ts'
import type { Content } from './shell.ts'
import type { Here } from './site.ts'

/** Pages whose thing the map shows in a frame, on a site whose address is known: the answer needs whole addresses. */
function siteFor({ site }: Here, { view: { selection } }: Content): string | null {
  return selection && selection.type !== 'claim' ? site.address : null
}

export function oembedLink(here: Here, content: Content): Html | null {
  const base = siteFor(here, content)
  if (base === null) return null
  return html`<link rel="alternate" type="${OEMBED_TYPE}" href="${base}${here.path}${OEMBED_FILE}" title="${content.title}">
`
}

export function oembedFile(here: Here, content: Content): string | null {
  const base = siteFor(here, content)
  if (base === null) return null
  const query = writeUrl({ ...DEFAULT_VIEW, lang: here.lang, ...content.view }).replace(/^\?/, '')
  const url = base + cardPath(here.site, here.place)
  return oembedOf(base, { title: content.title, query, thumbnail: { url, ...CARD_SIZE } })
}
