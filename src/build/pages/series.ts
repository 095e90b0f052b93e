import { citeView } from '../../dataset/exports/citation.ts'
import { countLabel } from '../../dataset/labels.ts'
import { compareText } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { yearSpan } from '../../panels/reading/lookup.ts'
import { yearsText } from '../../panels/reading/texts.ts'
import { countryName } from '../../panels/words.ts'
import { html, join } from './html.ts'
import { decadeList, section } from './lists.ts'
import { placeOf } from './paths.ts'
import { plateFigure, recordsPlate } from './plate.ts'
import type { Content } from './shell.ts'
import { type Here, linkToSelection, type SeriesEdition } from './site.ts'
import { recordData } from './structured.ts'

export function seriesName(id: string, editions: readonly SeriesEdition[]): string {
  return editions.find((edition) => edition.seriesName)?.seriesName ?? id
}

export function seriesSummary(editions: readonly SeriesEdition[]): string {
  return m.static_series_summary({
    records: countLabel('exercise', editions.length),
    years: yearsText(yearSpan(editions)),
  })
}

/** An exercise's editions together. */
export function seriesContent(here: Here, id: string): Content {
  const { dataset, series } = here.site
  const editions = series.get(id) ?? []
  const title = seriesName(id, editions)
  const states = [...new Set(editions.flatMap((edition) => edition.derived.states))].sort((a, b) =>
    compareText(countryName(dataset, a), countryName(dataset, b)),
  )
  const newest = editions.findLast((edition) => edition.derived.begun) ?? editions[0]
  return {
    title,
    kicker: m.static_series(),
    description: m.static_description({ title: `${title} – ${seriesSummary(editions)}`.replace(/\.$/, '') }),
    // The live atlas selects one record at a time: the newest edition names the others.
    view: newest ? { selection: { type: 'record', id: newest.id } } : {},
    parent: { place: placeOf('series'), name: m.static_series() },
    about: { '@type': 'EventSeries', identifier: id, name: title, subEvent: editions.map((e) => recordData(here, e)) },
    cited: citeView(dataset, title, here.path),
    body: [
      html`<p class="lead">${seriesSummary(editions)}</p>`,
      plateFigure(here, title, recordsPlate(here, editions)),
      section(m.static_editions(), editions.length, decadeList(here, editions)),
      section(
        m.static_participants_ever(),
        states.length,
        html`<p>${join(
          states.map((state) => linkToSelection(here, { type: 'country', id: state }, countryName(dataset, state))),
          ', ',
        )}</p>`,
      ),
    ],
  }
}
