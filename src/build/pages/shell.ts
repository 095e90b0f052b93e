import { type Cited, cite } from '../../dataset/exports/citation.ts'
import { kindPluralLabel } from '../../dataset/labels.ts'
import { KINDS } from '../../domain/taxonomy.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { m } from '../../i18n/generated/messages.js'
import { BCP47 } from '../../i18n/locale.ts'
import { LANGS, type Lang, type View } from '../../state/view.ts'
import { policy } from '../solid/policy.ts'
import { CARD_SIZE } from './card.ts'
import { cardPath, cardPlace } from './cards.ts'
import { type Html, html, jsonLd, type Part } from './html.ts'
import { oembedLink } from './oembed.ts'
import { KIND_LISTS, type Place, pagePath, placeOf, relative, SCRIPT, STYLE } from './paths.ts'
import { atlasHref, type Here, linkTo } from './site.ts'
import { pageData, type Thing } from './structured.ts'

/** A page as its writer hands it over; the frame below is the same for all. */
export interface Content {
  readonly title: string
  readonly kicker: Part
  /** One sentence for search engines and previews. */
  readonly description: string
  readonly body: readonly Part[]
  /** What the live atlas shows of it. */
  readonly view: Partial<View>
  /** The list that the page belongs to; null for the contents itself. */
  readonly parent: { readonly place: Place; readonly name: string } | null
  /** What the page is about, in the vocabulary of schema.org. */
  readonly about: Thing | null
  /** Null where the page is a list and not a thing to cite. */
  readonly cited: Cited | null
}

/** Each language is named in itself: a reader looks for their own. */
const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { en: 'English', es: 'Español', pt: 'Português' }
const OG_LOCALES: Readonly<Record<Lang, string>> = { en: 'en_GB', es: 'es_ES', pt: 'pt_BR' }

/** What an address from the site's root becomes: absolute where the build knows the site, else relative to the page. */
export function addressOf(here: Here, path: string): string {
  return here.site.address === null ? relative(here.path, path) : here.site.address + path
}

export function document(here: Here, content: Content): string {
  const { lang, path, place } = here
  const file = (target: string) => relative(here.path, target)
  const whole = (target: string) => addressOf(here, target)
  const alternates = LANGS.map((l) => html`<link rel="alternate" hreflang="${l}" href="${whole(pagePath(l, place))}">`)
  const others = LANGS.filter((l) => l !== lang)
  const name = m.atlas_title()
  const open = atlasHref(here, content.view)
  const page = html`<!DOCTYPE html>
<html lang="${BCP47[lang]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${content.title} · ${name}</title>
<meta name="description" content="${content.description}">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${whole(path)}">
${alternates}<link rel="alternate" hreflang="x-default" href="${whole(pagePath('en', place))}">
<meta property="og:type" content="${content.about ? 'article' : 'website'}">
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${content.title}">
<meta property="og:description" content="${content.description}">
<meta property="og:url" content="${whole(path)}">
<meta property="og:locale" content="${OG_LOCALES[lang]}">
${others.map((l) => html`<meta property="og:locale:alternate" content="${OG_LOCALES[l]}">`)}<meta property="og:image" content="${whole(cardPath(here.site, place))}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${CARD_SIZE.width}">
<meta property="og:image:height" content="${CARD_SIZE.height}">
<meta property="og:image:alt" content="${cardPlace(here.site, place) === null ? m.static_card_alt() : m.static_map_of({ name: content.title })}">
<meta name="twitter:card" content="summary_large_image">
${oembedLink(here, content)}<link rel="icon" href="${file('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${file(STYLE)}">
<script src="${file(SCRIPT)}"></script>
${jsonLd(pageData(here, content))}
</head>
<body data-open="${open}">
<a class="skip" href="#text">${m.static_skip()}</a>
<header class="top"><p class="brand"><a href="${file(pagePath(lang, ''))}">${name}</a> <span>${m.atlas_subtitle()}</span></p>
<nav aria-label="${m.static_languages()}"><ul>${LANGS.map(
    (l) =>
      html`<li>${l === lang ? html`<span aria-current="true">${LANGUAGE_NAMES[l]}</span>` : html`<a href="${file(pagePath(l, place))}" hreflang="${l}" lang="${BCP47[l]}">${LANGUAGE_NAMES[l]}</a>`}</li>`,
  )}</ul></nav></header>
<main id="text" tabindex="-1">
${trail(here, content)}<article>
<header><p class="kicker">${content.kicker}</p><h1>${content.title}</h1></header>
<p class="open"><a href="${open}" title="${m.static_open_about()}">${m.static_open()}</a><label hidden><input type="checkbox" id="always"> ${m.static_always()}</label></p>
${content.body}
${content.cited && citation(here, content.cited)}</article>
</main>
<footer><nav aria-label="${m.static_browse()}"><ul>${browse(here)}</ul></nav>
<p>${m.take_edition({ version: here.site.dataset.version, date: formatEdtf(here.site.dataset.asOf) })} ${m.take_terms()}</p></footer>
</body>
</html>
`
  return page.text
}

function trail(here: Here, { parent }: Content): Html | null {
  if (!parent) return null
  return html`<nav class="trail" aria-label="${m.static_trail()}"><ul><li>${linkTo(here, '', m.static_contents())}</li><li>${linkTo(here, parent.place, parent.name)}</li></ul></nav>
`
}

function browse(here: Here): readonly Html[] {
  const items: readonly (readonly [Place, string])[] = [
    ['', m.static_contents()],
    [placeOf('countries'), m.static_countries()],
    [placeOf('pairs'), m.static_pairs()],
    ...KINDS.map((kind) => [placeOf(KIND_LISTS[kind]), kindPluralLabel(kind)] as const),
    [placeOf('series'), m.static_series()],
    [placeOf('documents'), m.static_documents()],
    [placeOf('tours'), m.tours_title()],
  ]
  return items.map(
    ([place, name]) =>
      html`<li>${place === here.place ? html`<span aria-current="page">${name}</span>` : linkTo(here, place, name)}</li>`,
  )
}

/** The script puts the address of the page into it where the build could not know that. */
const PLACEHOLDER = 'atlas-sur-address'

function citation(here: Here, cited: Cited): Html {
  const [before = '', after = ''] = cite({ ...cited, address: PLACEHOLDER }, 'text').split(PLACEHOLDER)
  const address = here.site.address === null ? here.path : here.site.address + here.path
  return html`<section class="cite"><h2>${m.static_cite()}</h2><p>${before}<span data-address>${address}</span>${after}</p></section>
`
}
