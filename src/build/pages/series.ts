import type { CompiledRecord } from '../../dataset/compiled.ts'
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
import { type Here, linkToSelection, nameOfSeries } from './site.ts'
import { recordData } from './structured.ts'

export function seriesSummary(editions: readonly CompiledRecord[]): string {
  return m.static_series_summary({
    records: countLabel(editions[0]?.kind ?? 'exercise', editions.length),
    years: yearsText(yearSpan(editions)),
  })
}

/** The editions of an exercise, or of meetings, together. */
export function seriesContent(here: Here, id: string): Content {
  const { dataset, series } = here.site
  const editions = series.get(id) ?? []
  const title = nameOfSeries(here.site, id)
  const states = [...new Set(editions.flatMap((edition) => edition.derived.states))].sort((a, b) =>
    compareText(countryName(dataset, a), countryName(dataset, b)),
  )
  return {
    title,
    kicker: editions[0]?.kind === 'meeting' ? m.series_kicker_meeting() : m.series_kicker_exercise(),
    description: m.static_description({ title: `${title} – ${seriesSummary(editions)}`.replace(/\.$/, '') }),
    view: { selection: { type: 'series', id } },
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
