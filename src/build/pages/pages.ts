import { KINDS } from '../../domain/taxonomy.ts'
import { setActiveLocale } from '../../i18n/locale.ts'
import { LANGS } from '../../state/view.ts'
import {
  contentsContent,
  countriesContent,
  documentsContent,
  kindContent,
  pairsContent,
  recordsContent,
  seriesListContent,
  toursContent,
} from './contents.ts'
import { countryContent } from './country.ts'
import { claimContent, documentContent, tourContent, toursOf } from './documents.ts'
import { oembedFile } from './oembed.ts'
import { pairContent } from './pair.ts'
import { KIND_LISTS, type Place, placeOf } from './paths.ts'
import { recordContent } from './record.ts'
import { seriesContent } from './series.ts'
import { type Content, document } from './shell.ts'
import { type Here, hereAt, type Site } from './site.ts'

type Writer = (here: Here) => Content

/** Every permanent page by its place, the same in all languages. */
export function writersOf(site: Site): ReadonlyMap<Place, Writer> {
  const { dataset, pairs, series } = site
  return new Map<Place, Writer>([
    ['', contentsContent],
    [placeOf('countries'), countriesContent],
    [placeOf('pairs'), pairsContent],
    [placeOf('records'), recordsContent],
    [placeOf('series'), seriesListContent],
    [placeOf('documents'), documentsContent],
    [placeOf('tours'), toursContent],
    ...KINDS.map((kind): [Place, Writer] => [placeOf(KIND_LISTS[kind]), (here) => kindContent(here, kind)]),
    ...[...dataset.countries.keys()].map((id): [Place, Writer] => [
      placeOf('countries', id),
      (here) => countryContent(here, id),
    ]),
    ...[...pairs].map((pair): [Place, Writer] => [placeOf('pairs', pair), (here) => pairContent(here, pair)]),
    ...dataset.records.map((record): [Place, Writer] => [
      placeOf('records', record.id),
      (here) => recordContent(here, record),
    ]),
    ...[...series.keys()].map((id): [Place, Writer] => [placeOf('series', id), (here) => seriesContent(here, id)]),
    ...dataset.documents.map(({ id }): [Place, Writer] => [
      placeOf('documents', id),
      (here) => documentContent(here, id),
    ]),
    ...dataset.claims.map(({ id }): [Place, Writer] => [placeOf('claims', id), (here) => claimContent(here, id)]),
    ...toursOf({ site }).map((tour): [Place, Writer] => [placeOf('tours', tour.id), (here) => tourContent(here, tour)]),
  ])
}

export interface Page {
  /** Folder from the site's root, with a slash at its end. */
  readonly path: string
  readonly html: string
  /** What the page's folder holds beside it, where it can be shown in a frame. */
  readonly oembed: string | null
}

/** One after the other, so that no more than one page is held at a time. */
export function* pagesOf(site: Site): Generator<Page> {
  const writers = writersOf(site)
  for (const lang of LANGS) {
    setActiveLocale(lang)
    for (const [place, write] of writers) {
      const here = hereAt(site, lang, place)
      const content = write(here)
      yield { path: here.path, html: document(here, content), oembed: oembedFile(here, content) }
    }
  }
}
