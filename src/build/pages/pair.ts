import { citeView } from '../../dataset/exports/citation.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { pairPage } from '../../panels/reading/pairPage.ts'
import { pairSummary } from '../../panels/reading/summaries.ts'
import { localize } from '../../panels/words.ts'
import { DEFAULT_VIEW } from '../../state/view.ts'
import { type Html, html, join } from './html.ts'
import { decadeList, section } from './lists.ts'
import { placeOf } from './paths.ts'
import { pairPlate, plateFigure } from './plate.ts'
import type { Content } from './shell.ts'
import { type Here, linkToSelection } from './site.ts'
import { countryData } from './structured.ts'
import { flowSection } from './tables.ts'

export function pairContent(here: Here, pair: string): Content {
  const { dataset, selectors } = here.site
  const page = pairPage(dataset, selectors, DEFAULT_VIEW, pair)
  if (!page) throw new Error(`no pair ${pair}`)
  const { a, b, bilateral, shared, disputes } = page
  const names = { a: localize(a.name), b: localize(b.name) }
  const title = `${names.a} – ${names.b}`
  const both = [a, b].map(({ id, name }) =>
    linkToSelection(here, { type: 'country', id }, m.read_all_of({ name: localize(name) })),
  )
  const outside = [a, b].find((country) => country.id !== 'USA')
  return {
    title,
    kicker: m.read_kicker_pair(),
    description: m.static_description({ title: `${title} – ${pairSummary(page)}`.replace(/\.$/, '') }),
    view: { selection: { type: 'pair', id: pair } },
    parent: { place: placeOf('pairs'), name: m.static_pairs() },
    about: {
      '@type': 'Thing',
      identifier: pair,
      name: title,
      subjectOf: [countryData(here, a.id), countryData(here, b.id)],
    },
    cited: citeView(dataset, title, here.path),
    body: [
      page.all > 0 && html`<p class="lead">${pairSummary(page)}</p>`,
      html`<p>${join(both, ' · ')}</p>`,
      plateFigure(here, title, pairPlate(here, pair)),
      section(
        m.read_pair_bilateral(),
        bilateral.length,
        bilateral.length > 0
          ? decadeList(here, bilateral)
          : html`<p>${m.read_pair_no_bilateral(names)}</p>${searched(here, pair)}`,
      ),
      shared.length > 0 &&
        section(m.read_pair_shared(), shared.length, decadeList(here, shared), m.read_pair_shared_note()),
      disputes.length > 0 &&
        section(m.read_pair_disputes(), disputes.length, decadeList(here, disputes), m.read_disputes_note()),
      [a.id, b.id].includes('USA') && outside && flowSection(here, outside.id),
    ],
  }
}

/** For a pair without a bilateral record: when it was searched for and how. */
function searched({ site }: Here, pair: string): Html {
  const search = site.dataset.searches.find((s) => s.pair === pair)
  if (!search) return html`<p class="note">${m.claim_not_searched()}</p>`
  const count = search.queries.length
  const figures = { count, formatted: formatNumber(count), date: formatEdtf(search.searchedOn) }
  const told = search.found ? m.claim_searched_found(figures) : m.claim_searched_nothing(figures)
  return html`<p>${told}${search.note && ` ${localize(search.note)}`}</p><h3>${m.claim_queries()}</h3><ul>${search.queries.map((query) => html`<li>${query}</li>`)}</ul>`
}
