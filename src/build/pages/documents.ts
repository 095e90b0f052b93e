import type { CompiledRecord } from '../../dataset/compiled.ts'
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
  return html`<li id="${claim.id}">${linkTo(here, placeOf('claims', claim.id), localize(claim.statement))}<br><b>${findingLabel(claim.finding)}</b> – ${localize(claim.reason)} <span class="meta">${whereOf(claim)}${links.length > 0 && html`<br>${m.documents_records()}: ${join(links, '; ')}`}</span></li>`
}

/** The claim's place in its document. */
function whereOf({ section, paragraph, line }: Claim): string {
  return `${isLead(section) ? m.documents_lead() : section}, ${m.documents_locator({ paragraph, line })}`
}

function ofIds({ site: { dataset } }: Here, ids: readonly string[]): readonly CompiledRecord[] {
  return ids.flatMap((id) => dataset.records[dataset.indexOf.get(id) ?? -1] ?? [])
}

export function tourRecords(here: Here, tour: Tour): readonly CompiledRecord[] {
  return ofIds(
    here,
    tour.steps.flatMap((step) => step.records),
  )
}

/** One statement of a founding document, and what came of holding it against the record. */
export function claimContent(here: Here, id: string): Content {
  const { dataset } = here.site
  const claim = dataset.claimById.get(id)
  const document = dataset.documents.find((d) => d.id === claim?.document)
  if (!claim || !document) throw new Error(`no claim ${id}`)
  const records = recordsOf(dataset, claim)
  const statement = localize(claim.statement)
  return {
    title: statement,
    kicker: m.search_group_claims(),
    description: `${findingLabel(claim.finding)}: ${localize(claim.reason)}`,
    view: { selection: { type: 'claim', id } },
    parent: { place: placeOf('documents', document.id), name: localize(document.title) },
    about: { '@type': 'Claim', identifier: id, name: statement, abstract: localize(claim.reason) },
    cited: citeView(dataset, statement, here.path),
    body: [
      html`<p class="lead"><b>${findingLabel(claim.finding)}</b> <span class="meta">${findingDefinition(claim.finding)}</span></p>`,
      html`<p>${localize(claim.reason)}</p>`,
      html`<p class="note">${linkTo(here, placeOf('documents', document.id), localize(document.title))}: ${whereOf(claim)}. ${m.documents_wording()}</p>`,
      records.length > 0 && plateFigure(here, statement, recordsPlate(here, records)),
      records.length > 0 && section(m.documents_records(), records.length, recordList(here, records)),
    ],
  }
}

/** A guided reading with its steps as text. */
export function tourContent(here: Here, tour: Tour): Content {
  const { dataset, known } = here.site
  const title = localize(dataset.documents.find((d) => d.id === tour.id)?.title ?? tour.id)
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
      plateFigure(here, title, recordsPlate(here, tourRecords(here, tour))),
      tour.steps.map((step, i) =>
        section(
          m.static_step({ step: i + 1, heading: localize(step.heading) }),
          null,
          html`<p>${localize(step.text)}</p><p><a href="${relative(here.path, '')}${writeUrl(view(i + 1))}">${m.static_step_open()}</a></p>${recordList(here, ofIds(here, step.records))}`,
        ),
      ),
    ],
  }
}

/** The readings whose documents the dataset has. */
export function toursOf(here: Pick<Here, 'site'>): readonly Tour[] {
  return TOURS.filter((tour) => here.site.dataset.documents.some((d) => d.id === tour.id))
}
