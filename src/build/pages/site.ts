import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { seriesName } from '../../panels/series.ts'
import { localize } from '../../panels/words.ts'
import { knownIds } from '../../state/knownIds.ts'
import { hasPermanentPage, permanentPlace } from '../../state/permanent.ts'
import { createSelectors, type Selectors } from '../../state/selectors.ts'
import { type KnownIds, writeUrl } from '../../state/url.ts'
import { DEFAULT_VIEW, type Lang, type Selection, type View } from '../../state/view.ts'
import { type Html, html, type Part } from './html.ts'
import { type Place, pagePath, placeOf, relative } from './paths.ts'

/** What all pages are made from; the same for every language. */
export interface Site {
  readonly dataset: Dataset
  readonly selectors: Selectors
  readonly known: KnownIds
  /** Absolute address of the site with a slash at its end; null where the build was not told. */
  readonly address: string | null
  /** Pairs that have a page: those with a record between the two alone, and those that were searched for one. */
  readonly pairs: ReadonlySet<string>
  /** Series of exercises and of meetings by id, editions in order of time. */
  readonly series: ReadonlyMap<string, readonly CompiledRecord[]>
}

export function createSite(dataset: Dataset, address: string | null = null): Site {
  const selectors = createSelectors(dataset)
  const series = new Map([...dataset.bySeries].map(([id, indexes]) => [id, selectors.inOrder(indexes)]))
  const known = knownIds(dataset, selectors.columns)
  const pairs = new Set(
    [...dataset.byPair.keys(), ...dataset.searches.map((search) => search.pair)].filter((id) =>
      hasPermanentPage(dataset, { type: 'pair', id }),
    ),
  )
  return { dataset, selectors, known, address: address?.replace(/\/*$/, '/') ?? null, pairs, series }
}

/** One page being written: where it lies, and the links that lead from there. */
export interface Here {
  readonly site: Site
  readonly lang: Lang
  readonly place: Place
  /** From the site's root. */
  readonly path: string
}

export function hereAt(site: Site, lang: Lang, place: Place): Here {
  return { site, lang, place, path: pagePath(lang, place) }
}

/** A link to another permanent page in the same language. */
export function linkTo(here: Here, place: Place, text: Part): Html {
  return html`<a href="${relative(here.path, pagePath(here.lang, place))}">${text}</a>`
}

/** The same, where the dataset has such a page; else the text alone. */
export function linkToSelection(here: Here, selection: Selection, text: Part): Html {
  const has = hasPermanentPage(here.site.dataset, selection)
  return has ? linkTo(here, permanentPlace(selection), text) : html`${text}`
}

export function linkToSeries(here: Here, id: string, text: Part): Html {
  return here.site.series.has(id) ? linkTo(here, placeOf('series', id), text) : html`${text}`
}

/** The live atlas showing this, from here. */
export function atlasHref(here: Here, change: Partial<View> = {}): string {
  return relative(here.path, '') + writeUrl({ ...DEFAULT_VIEW, lang: here.lang, ...change })
}

export function nameOfSeries({ dataset }: Site, id: string): string {
  return localize(seriesName(dataset, id) ?? id)
}
