import { citeDataset } from '../../dataset/exports/citation.ts'
import { countLabel, kindDefinition, kindPluralLabel } from '../../dataset/labels.ts'
import { KINDS, type Kind } from '../../domain/taxonomy.ts'
import { compareText, formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { countryName, localize } from '../../panels/words.ts'
import { DEFAULT_VIEW } from '../../state/view.ts'
import { toursOf } from './documents.ts'
import { type Html, html } from './html.ts'
import { decadeList, section } from './lists.ts'
import { KIND_LISTS, type Place, placeOf } from './paths.ts'
import { plateFigure, regionPlate } from './plate.ts'
import { seriesSummary } from './series.ts'
import type { Content } from './shell.ts'
import { type Here, linkTo, nameOfSeries } from './site.ts'
import { datasetData } from './structured.ts'

/** A list page: everything of one sort, each with its address. */
function list(title: string, body: Content['body'], kind?: Kind): Content {
  return {
    title,
    kicker: m.static_browse(),
    description: m.static_description({ title }),
    body,
    view: kind ? { page: 'table', filters: { ...DEFAULT_VIEW.filters, kind: [kind] } } : {},
    parent: null,
    about: null,
    cited: null,
  }
}

export function contentsContent(here: Here): Content {
  const { dataset, pairs, series } = here.site
  const rows: readonly (readonly [Place, string, number])[] = [
    [placeOf('countries'), m.static_countries(), dataset.countries.size],
    [placeOf('pairs'), m.static_pairs(), pairs.size],
    [placeOf('series'), m.static_series(), series.size],
    [placeOf('documents'), m.static_documents(), dataset.documents.length],
    [placeOf('tours'), m.tours_title(), toursOf(here).length],
  ]
  return {
    ...list(m.atlas_subtitle(), [
      html`<p class="lead">${m.static_dataset_about()}</p><p>${m.static_contents_intro()}</p>`,
      plateFigure(here, m.atlas_subtitle(), regionPlate(here)),
      section(m.static_records(), dataset.records.length, kindList(here)),
      section(
        m.static_browse(),
        null,
        html`<ul>${rows.map(([place, name, count]) => html`<li>${linkTo(here, place, name)} <span class="count">${formatNumber(count)}</span></li>`)}</ul>`,
      ),
    ]),
    kicker: m.static_contents(),
    about: datasetData(here),
    cited: citeDataset(dataset, here.path),
  }
}

export function recordsContent(here: Here): Content {
  return list(m.static_records(), [kindList(here)])
}

function kindList(here: Here): Html {
  const { records } = here.site.dataset
  const items = KINDS.map((kind) => {
    const count = records.filter((r) => r.kind === kind).length
    return html`<li class="${kind}">${linkTo(here, placeOf(KIND_LISTS[kind]), kindPluralLabel(kind))} <span class="count">${formatNumber(count)}</span><br><span class="meta">${kindDefinition(kind)}</span></li>`
  })
  return html`<ul class="records">${items}</ul>`
}

export function kindContent(here: Here, kind: Kind): Content {
  const records = here.site.dataset.records.filter((r) => r.kind === kind)
  return list(
    kindPluralLabel(kind),
    [
      html`<p class="lead">${kindDefinition(kind)}</p><p>${countLabel(kind, records.length)}</p>`,
      decadeList(here, records),
    ],
    kind,
  )
}

export function countriesContent(here: Here): Content {
  const { dataset } = here.site
  const names = (own: readonly string[]) =>
    html`<ul class="columns">${[...own]
      .sort((a, b) => compareText(countryName(dataset, a), countryName(dataset, b)))
      .map(
        (id) =>
          html`<li>${linkTo(here, placeOf('countries', id), countryName(dataset, id))} <span class="count">${formatNumber(dataset.byParty.get(id)?.length ?? 0)}</span></li>`,
      )}</ul>`
  const all = [...dataset.countries.values()]
  const region = all.filter((c) => c.southAmerican).map((c) => c.id)
  const beyond = all.filter((c) => !c.southAmerican).map((c) => c.id)
  return list(m.static_countries(), [
    section(m.static_countries_region(), region.length, names(region)),
    section(m.static_countries_beyond(), beyond.length, names(beyond)),
  ])
}

export function pairsContent(here: Here): Content {
  const { dataset, pairs } = here.site
  const within = (pair: string) => pair.split('-').every((id) => dataset.countries.get(id)?.southAmerican)
  const named = (own: readonly string[]) =>
    html`<ul class="columns">${own
      .map((pair) => ({
        pair,
        name: pair
          .split('-')
          .map((id) => countryName(dataset, id))
          .join(' – '),
      }))
      .sort((a, b) => compareText(a.name, b.name))
      .map(({ pair, name }) => {
        const count = dataset.byPair.get(pair)?.length ?? 0
        return html`<li>${linkTo(here, placeOf('pairs', pair), name)} <span class="count">${count > 0 ? formatNumber(count) : m.static_no_bilateral()}</span></li>`
      })}</ul>`
  const region = [...pairs].filter(within)
  const beyond = [...pairs].filter((pair) => !within(pair))
  return list(m.static_pairs(), [
    section(m.static_pairs_region(), region.length, named(region)),
    section(m.static_pairs_beyond(), beyond.length, named(beyond)),
  ])
}

export function seriesListContent(here: Here): Content {
  const items = [...here.site.series]
    .map(([id, editions]) => ({ id, editions, name: nameOfSeries(here.site, id) }))
    .sort((a, b) => compareText(a.name, b.name))
    .map(
      ({ id, editions, name }) =>
        html`<li>${linkTo(here, placeOf('series', id), name)} <span class="meta">${seriesSummary(editions)}</span></li>`,
    )
  return list(m.static_series(), [html`<ul class="columns">${items}</ul>`], 'exercise')
}

export function documentsContent(here: Here): Content {
  const items = here.site.dataset.documents.map(
    ({ id, title, summary }) =>
      html`<li>${linkTo(here, placeOf('documents', id), localize(title))}<br><span class="meta">${localize(summary)}</span></li>`,
  )
  return {
    ...list(m.static_documents(), [html`<p class="lead">${m.documents_intro()}</p><ol>${items}</ol>`]),
    view: { page: 'documents' },
  }
}

export function toursContent(here: Here): Content {
  const title = (id: string) => localize(here.site.dataset.documents.find((d) => d.id === id)?.title ?? id)
  const items = toursOf(here).map(
    ({ id, about }) =>
      html`<li>${linkTo(here, placeOf('tours', id), title(id))}<br><span class="meta">${localize(about)}</span></li>`,
  )
  return list(m.tours_title(), [html`<p class="lead">${m.tours_intro()}</p><ol>${items}</ol>`])
}
