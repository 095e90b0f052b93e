import { recordsOf } from '../../panels/documents/claims.ts'
import { tourRecords, toursOf } from './documents.ts'
import { CARD, type Place, placeOf } from './paths.ts'
import { countryPlate, type Plate, pairPlate, recordPlate, recordsPlate, regionPlate } from './plate.ts'
import { hereAt, type Site } from './site.ts'

/** Kinds of which each record has a picture of its own; others show what they belong to. */
const OWN_PICTURE = new Set(['organization', 'mission', 'dispute'])

/** The page whose picture a page shows: itself, its series or its pair; null for the picture that all share. */
export function cardPlace({ dataset, pairs, series }: Site, place: Place): Place | null {
  const [section = '', encoded = ''] = place.split('/')
  if (encoded === '') return null
  if (section === 'claims') {
    const claim = dataset.claimById.get(decodeURIComponent(encoded))
    return claim ? placeOf('documents', claim.document) : null
  }
  if (section !== 'records') return place
  const record = dataset.records[dataset.indexOf.get(decodeURIComponent(encoded)) ?? -1]
  if (!record) return null
  if (OWN_PICTURE.has(record.kind)) return place
  if ('series' in record && record.series && series.has(record.series)) return placeOf('series', record.series)
  const { pair } = record.derived
  return pair !== null && pairs.has(pair) ? placeOf('pairs', pair) : null
}

/** From the site's root. */
export function cardPath(site: Site, place: Place): string {
  const card = cardPlace(site, place)
  return card === null ? CARD : `pages/cards/${card.replace(/\/$/, '')}.png`
}

/** Every picture by its path, and what it shows. */
export function* cards(site: Site): Generator<readonly [path: string, plate: Plate]> {
  const { dataset, pairs, series } = site
  const here = hereAt(site, 'en', '')
  const of = (section: string, id: string) => cardPath(site, placeOf(section, id))
  yield [CARD, regionPlate(here)]
  for (const id of dataset.countries.keys()) yield [of('countries', id), countryPlate(here, id)]
  for (const pair of pairs) yield [of('pairs', pair), pairPlate(here, pair)]
  for (const [id, editions] of series) yield [of('series', id), recordsPlate(here, editions)]
  for (const record of dataset.records)
    if (OWN_PICTURE.has(record.kind)) yield [of('records', record.id), recordPlate(here, record)]
  for (const { id } of dataset.documents) {
    const claims = dataset.claims.filter((claim) => claim.document === id)
    yield [of('documents', id), recordsPlate(here, [...new Set(claims.flatMap((claim) => recordsOf(dataset, claim)))])]
  }
  for (const tour of toursOf(here)) yield [of('tours', tour.id), recordsPlate(here, tourRecords(here, tour))]
}
