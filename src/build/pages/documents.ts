import { citeView } from '../../dataset/exports/citation.ts'
import { findingDefinition, findingLabel } from '../../dataset/labels.ts'
import type { Claim } from '../../domain/schema.ts'
import { FINDINGS } from '../../domain/taxonomy.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { isLead, recordsOf } from '../../panels/documents/claims.ts'
import { stepView } from '../../panels/tours/stepView.ts'
import type { Tour } from '../../panels/tours/tour.ts'
import { TOURS, tourOf } from '../../panels/tours/tours.ts'
import { localize, titleOf } from '../../panels/words.ts'
import { writeUrl } from '../../state/url.ts'
import { DEFAULT_VIEW } from '../../state/view.ts'
import { type Html, html, join } from './html.ts'
import { recordList, section } from './lists.ts'
import { placeOf, relative } from './paths.ts'
import { plateFigure, recordsPlate } from './plate.ts'
import type { Content } from './shell.ts'
import { type Here, linkTo, linkToSelection } from './site.ts'

export function documentContent(here: Here, id: string): Content {
  const { dataset } = here.site
  const document = dataset.documents.find((d) => d.id === id)
  if (!document) throw new Error(`no document ${id}`)
  const title = localize(document.title)
  const claims = dataset.claims
    .filter((c) => c.document === id)
    .sort((a, b) => a.line - b.line || (a.id < b.id ? -1 : 1))
  const counts = FINDINGS.map((finding) => ({ finding, count: claims.filter((c) => c.finding === finding).length }))
  const records = [...new Set(claims.flatMap((claim) => recordsOf(dataset, claim)))]
  return {
    title,
    kicker: m.static_documents(),
    description: m.static_description({ title }),
    view: { page: 'documents' },
    parent: { place: placeOf('documents'), name: m.static_documents() },
    about: {
      '@type': 'Article',
      identifier: id,
      name: title,
      abstract: localize(document.summary),
      inLanguage: document.language,
    },
    cited: citeView(dataset, title, here.path),
    body: [
      html`<p class="lead">${localize(document.summary)}</p><p class="note">${m.documents_wording()} ${m.documents_not_drawn()}</p>`,
      tourOf(id) && html`<p>${linkTo(here, placeOf('tours', id), m.static_read_tour())}</p>`,
      plateFigure(here, title, recordsPlate(here, records)),
      html`<ul class="findings">${counts.filter(({ count }) => count > 0).map(({ finding, count }) => html`<li><b>${formatNumber(count)}</b> ${findingLabel(finding)} <span class="meta">${findingDefinition(finding)}</span></li>`)}</ul>`,
      section(
        m.static_claims(),
        claims.length,
        html`<ol class="claims">${claims.map((claim) => claimItem(here, claim))}</ol>`,
      ),
    ],
  }
}

function claimItem(here: Here, claim: Claim): Html {
  const records = recordsOf(here.site.dataset, claim)
  const links = records.map((r) => linkToSelection(here, { type: 'record', id: r.id }, titleOf(r)))
  const heading = isLead(claim.section) ? m.documents_lead() : claim.section
  const where = `${heading}, ${m.documents_locator({ paragraph: claim.paragraph, line: claim.line })}`
  return html`<li id="${claim.id}">${localize(claim.statement)}<br><b>${findingLabel(claim.finding)}</b> – ${localize(claim.reason)} <span class="meta">${where}${links.length > 0 && html`<br>${m.documents_records()}: ${join(links, '; ')}`}</span></li>`
}

/** A guided reading with its steps as text. */
export function tourContent(here: Here, tour: Tour): Content {
  const { dataset, known } = here.site
  const title = localize(dataset.documents.find((d) => d.id === tour.id)?.title ?? tour.id)
  const ofIds = (ids: readonly string[]) => ids.flatMap((id) => dataset.records[dataset.indexOf.get(id) ?? -1] ?? [])
  const view = (step: number) => stepView({ ...DEFAULT_VIEW, lang: here.lang }, tour, step, known)
  const about = localize(tour.about)
  return {
    title,
    kicker: m.tours_title(),
    description: about,
    view: view(1),
    parent: { place: placeOf('tours'), name: m.tours_title() },
    about: { '@type': 'LearningResource', identifier: tour.id, name: title, description: about },
    cited: citeView(dataset, title, here.path),
    body: [
      html`<p class="lead">${about}</p>`,
      dataset.documents.some((d) => d.id === tour.id) &&
        html`<p>${linkTo(here, placeOf('documents', tour.id), m.static_read_document())}</p>`,
      plateFigure(here, title, recordsPlate(here, ofIds(tour.steps.flatMap((step) => step.records)))),
      tour.steps.map((step, i) =>
        section(
          m.static_step({ step: i + 1, heading: localize(step.heading) }),
          null,
          html`<p>${localize(step.text)}</p><p><a href="${relative(here.path, '')}${writeUrl(view(i + 1))}">${m.static_step_open()}</a></p>${recordList(here, ofIds(step.records))}`,
        ),
      ),
    ],
  }
}

/** The readings whose documents the dataset has. */
export function toursOf(here: Pick<Here, 'site'>): readonly Tour[] {
  return TOURS.filter((tour) => here.site.dataset.documents.some((d) => d.id === tour.id))
}
