import type { CompiledRecord } from '../../dataset/compiled.ts'
import { AUTHOR } from '../../dataset/exports/citation.ts'
import { formLabel, subjectLabel } from '../../dataset/labels.ts'
import type { AgreementForm } from '../../domain/taxonomy.ts'
import { m } from '../../i18n/generated/messages.js'
import { countryName, partyName, titleOf } from '../../panels/words.ts'
import { archiveName } from '../data/archive.ts'
import { pagePath, placeOf, relative } from './paths.ts'
import { addressOf, type Content } from './shell.ts'
import type { Here } from './site.ts'

/** A node in the vocabulary of schema.org. */
export interface Thing {
  readonly '@type': string
  readonly [property: string]: unknown
}

export function pageData(here: Here, { title, description, about, parent }: Content) {
  const { dataset } = here.site
  const url = addressOf(here, here.path)
  const trail = parent && [
    { name: m.static_contents(), item: addressOf(here, pagePath(here.lang, '')) },
    { name: parent.name, item: addressOf(here, pagePath(here.lang, parent.place)) },
    { name: title, item: url },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': about ? 'WebPage' : 'CollectionPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: here.lang,
    dateModified: dataset.asOf,
    isPartOf: { '@type': 'Dataset', '@id': datasetId(here), name: m.atlas_title(), version: dataset.version },
    ...(about ? { mainEntity: about } : {}),
    ...(trail
      ? {
          breadcrumb: {
            '@type': 'BreadcrumbList',
            itemListElement: trail.map((t, i) => ({ '@type': 'ListItem', position: i + 1, ...t })),
          },
        }
      : {}),
  }
}

function datasetId(here: Here): string {
  return addressOf(here, 'data/datapackage.json')
}

export function datasetData(here: Here): Thing {
  const { version, asOf } = here.site.dataset
  return {
    '@type': 'Dataset',
    '@id': datasetId(here),
    name: `${m.atlas_title()}: ${m.atlas_subtitle()}`,
    description: m.static_dataset_about(),
    url: addressOf(here, ''),
    version,
    dateModified: asOf,
    isAccessibleForFree: true,
    license: 'https://opensource.org/license/mit',
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/zip',
      contentUrl: addressOf(here, `data/${archiveName(version)}`),
    },
    creator: { '@type': 'Organization', name: AUTHOR },
    spatialCoverage: { '@type': 'Place', name: 'South America' },
    inLanguage: ['en', 'es', 'pt'],
  }
}

/** Forms that are acts of law between states; the others are described as plain works. */
const LEGAL: ReadonlySet<AgreementForm> = new Set([
  'treaty',
  'convention',
  'agreement',
  'framework-agreement',
  'memorandum',
  'protocol',
  'amendment',
  'arrangement',
  'exchange-of-notes',
] as const)

export function recordData(here: Here, record: CompiledRecord): Thing {
  const { dataset } = here.site
  const common = {
    identifier: record.id,
    name: titleOf(record),
    ...(record.officialTitles ? { alternateName: record.officialTitles.map((t) => t.text) } : {}),
    ...(record.summary ? { description: record.summary[here.lang] } : {}),
  }
  const sources = record.evidence.flatMap(({ source }) => dataset.sources.get(source)?.url ?? [])
  const states = record.derived.states.map((id) => ({
    '@type': 'Country',
    identifier: id,
    name: countryName(dataset, id),
  }))
  switch (record.kind) {
    case 'agreement':
      return {
        '@type': LEGAL.has(record.form) ? 'Legislation' : 'CreativeWork',
        ...common,
        genre: formLabel(record.form),
        about: [subjectLabel(record.subject), ...states],
        citation: sources,
        ...(record.signed ? date('dateCreated', record.signed) : {}),
        ...(LEGAL.has(record.form)
          ? {
              legislationType: formLabel(record.form),
              ...(record.inForce ? date('legislationDateVersion', record.inForce) : {}),
            }
          : {}),
      }
    case 'organization':
      return {
        '@type': 'Organization',
        ...common,
        member: states,
        ...(record.abbreviation ? { alternateName: record.abbreviation[here.lang] } : {}),
        ...(record.start ? date('foundingDate', record.start) : {}),
        ...(record.end ? date('dissolutionDate', record.end) : {}),
        ...placeData(record.seat),
        subjectOf: sources,
      }
    default:
      return {
        '@type': 'Event',
        ...common,
        contributor: record.parties.map((id) => ({ '@type': 'Organization', name: partyName(dataset, id) })),
        ...(record.start ? date('startDate', record.start) : {}),
        ...(record.end ? date('endDate', record.end) : {}),
        ...placeData(record.place),
        subjectOf: sources,
      }
  }
}

export function countryData(here: Here, id: string): Thing {
  return {
    '@type': 'Country',
    identifier: id,
    name: countryName(here.site.dataset, id),
    url: relative(here.path, pagePath(here.lang, placeOf('countries', id))),
  }
}

/** Only dates that are known as they stand: schema.org has no word for "about" or "before". */
function date(property: string, edtf: string) {
  return /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? { [property]: edtf } : {}
}

function placeData(place: { readonly name: unknown; readonly lon: number; readonly lat: number } | undefined) {
  if (!place) return {}
  const geo = { '@type': 'GeoCoordinates', longitude: place.lon, latitude: place.lat }
  return { location: { '@type': 'Place', geo } }
}
