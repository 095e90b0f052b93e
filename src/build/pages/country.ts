import { citeView } from '../../dataset/exports/citation.ts'
import { kindPluralLabel } from '../../dataset/labels.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { type CountryPage, countryPage } from '../../panels/reading/countryPage.ts'
import { countrySummary, membershipText } from '../../panels/reading/summaries.ts'
import { countryName, localize } from '../../panels/words.ts'
import { DEFAULT_VIEW } from '../../state/view.ts'
import { type Html, html } from './html.ts'
import { decadeList, recordItem, section } from './lists.ts'
import { placeOf } from './paths.ts'
import { countryPlate, plateFigure } from './plate.ts'
import type { Content } from './shell.ts'
import { type Here, linkToSelection } from './site.ts'
import { countryData } from './structured.ts'
import { flowSection } from './tables.ts'

export function countryContent(here: Here, id: string): Content {
  const { dataset, selectors } = here.site
  const page = countryPage(dataset, selectors, DEFAULT_VIEW, id)
  if (!page) throw new Error(`no country ${id}`)
  const title = localize(page.country.name)
  const list = (kind: 'agreement' | 'exercise' | 'mission' | 'meeting' | 'dispute') => {
    const records = page.records.filter((record) => record.kind === kind)
    if (records.length === 0) return null
    return section(
      kindPluralLabel(kind),
      records.length,
      decadeList(here, records),
      kind === 'dispute' ? m.read_disputes_note() : undefined,
    )
  }
  return {
    title,
    kicker: page.country.southAmerican ? m.read_kicker_state() : m.read_kicker_partner(),
    description: m.static_description({
      title: `${title} – ${page.records.length > 0 ? countrySummary(page) : m.read_no_records()}`.replace(/\.$/, ''),
    }),
    view: { selection: { type: 'country', id } },
    parent: { place: placeOf('countries'), name: m.static_countries() },
    about: countryData(here, id),
    cited: citeView(dataset, title, here.path),
    body: [
      html`<p class="lead">${page.records.length > 0 ? countrySummary(page) : m.read_no_records()}</p>`,
      plateFigure(here, title, countryPlate(here, id)),
      partners(here, page),
      list('agreement'),
      organizations(here, page),
      list('exercise'),
      list('mission'),
      list('meeting'),
      list('dispute'),
      flowSection(here, id),
    ],
  }
}

function partners(here: Here, { partners: all }: CountryPage): Html | null {
  if (all.length === 0) return null
  const items = all.map(({ id, pair, bilateral, shared }) => {
    const counts = m.read_partner_counts({ bilateral: formatNumber(bilateral), shared: formatNumber(shared) })
    const name = linkToSelection(
      here,
      bilateral > 0 ? { type: 'pair', id: pair } : { type: 'country', id },
      countryName(here.site.dataset, id),
    )
    return html`<li>${name} <span class="meta">${counts}</span></li>`
  })
  return section(m.read_partners_title(), all.length, html`<ul class="columns">${items}</ul>`)
}

function organizations(here: Here, { organizations: all }: CountryPage): Html | null {
  if (all.length === 0) return null
  const items = all.map(({ record, memberships }) => recordItem(here, record, membershipText(memberships)))
  return section(kindPluralLabel('organization'), all.length, html`<ul class="records">${items}</ul>`)
}
