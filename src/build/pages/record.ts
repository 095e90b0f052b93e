import type { CompiledRecord } from '../../dataset/compiled.ts'
import { citeRecord } from '../../dataset/exports/citation.ts'
import {
  confidenceDefinition,
  confidenceLabel,
  findingLabel,
  kindPluralLabel,
  statusLabel,
} from '../../dataset/labels.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { formatList } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { documentNumber } from '../../panels/documents/claims.ts'
import type { NumberedSource } from '../../panels/reading/evidence.ts'
import { DIFFER_ON } from '../../panels/reading/factWords.ts'
import { neighboursOf } from '../../panels/reading/recordPage.ts'
import { countryName, firstDateText, localize, titleOf } from '../../panels/words.ts'
import { factList, kicker } from './facts.ts'
import { type Html, html, join } from './html.ts'
import { recordList, section } from './lists.ts'
import { KIND_LISTS, placeOf } from './paths.ts'
import { plateFigure, recordPlate } from './plate.ts'
import type { Content } from './shell.ts'
import { type Here, linkTo, linkToSelection } from './site.ts'
import { refs, refsTo, sourceSection, sourcesOf } from './sources.ts'
import { recordData } from './structured.ts'
import { tableSection } from './tables.ts'
import { timelineSection } from './timeline.ts'

export function recordContent(here: Here, record: CompiledRecord): Content {
  const { dataset } = here.site
  const sources = sourcesOf(here, record)
  const { named, editions, own } = neighboursOf(dataset, record)
  const { confidence } = record.derived
  const related = (title: string, records: readonly CompiledRecord[]) =>
    records.length > 0 && section(title, records.length, recordList(here, records))
  return {
    title: titleOf(record),
    kicker: kicker(here, record),
    description: describe(here, record),
    view: { selection: { type: 'record', id: record.id } },
    parent: { place: placeOf(KIND_LISTS[record.kind]), name: kindPluralLabel(record.kind) },
    about: recordData(here, record),
    cited: citeRecord(dataset, record, here.lang, ''),
    body: [
      record.summary && html`<p>${localize(record.summary)}</p>`,
      html`<p>${m.read_confidence()} <b>${confidenceLabel(confidence)}</b>${refs(sources, ['existence'])} <span class="meta">${confidenceDefinition(confidence)}</span></p>`,
      plateFigure(here, titleOf(record), recordPlate(here, record)),
      section(m.static_facts(), null, factList(here, record, sources)),
      differences(record, sources),
      record.note && section(m.read_note(), null, html`<p>${localize(record.note)}</p>`),
      timelineSection(here, record),
      tableSection(here, record, sources),
      sourceSection(sources),
      claims(here, record),
      related(m.read_related(), named),
      related(m.read_editions(), editions),
      related(m.read_own_records(), own),
      states(here, record),
    ],
  }
}

/** "Agreement …: Brazil and Peru; 9 November 2006; in force." */
function describe({ site }: Here, record: CompiledRecord): string {
  const names = record.derived.states.slice(0, 6).map((id) => countryName(site.dataset, id))
  const facts = [names.length > 0 && formatList(names), firstDateText(record), statusLabel(record.status.is)]
  return m.static_description({ title: `${titleOf(record)} (${facts.filter(Boolean).join('; ')})` })
}

function differences(record: CompiledRecord, sources: readonly NumberedSource[]): Html | null {
  const { disagreements } = record.derived
  if (disagreements.length === 0) return null
  return html`<div class="differ">${disagreements.map(
    ({ field, values }) =>
      html`<p>${m.read_differ({ field: DIFFER_ON[field]() })} ${join(
        values.map(
          ({ value, sources: ids }, at) =>
            html`${formatEdtf(value)}${refsTo(sources, ids)}${at === 0 && html` <span class="meta">${m.read_differ_shown()}</span>`}`,
        ),
        '; ',
      )}.</p>`,
  )}</div>`
}

function claims(here: Here, record: CompiledRecord): Html | null {
  const { dataset } = here.site
  const own = dataset.claimsByRecord.get(record.id) ?? []
  if (own.length === 0) return null
  const items = own.map((claim) => {
    const number = m.documents_number({ number: documentNumber(dataset, claim.document) })
    return html`<li>${localize(claim.statement)} <span class="meta">${findingLabel(claim.finding)} · ${linkTo(here, placeOf('documents', claim.document), number)}</span></li>`
  })
  return section(m.claim_section(), own.length, html`<ul>${items}</ul>`, m.claim_note())
}

/** The way on to its countries and, where it ties two, to their pair. */
function states(here: Here, record: CompiledRecord): Html | null {
  const { dataset } = here.site
  const { pair } = record.derived
  if (record.derived.states.length === 0) return null
  const links = record.derived.states.map((id) =>
    linkToSelection(here, { type: 'country', id }, countryName(dataset, id)),
  )
  const both =
    pair &&
    linkToSelection(
      here,
      { type: 'pair', id: pair },
      pair
        .split('-')
        .map((id) => countryName(dataset, id))
        .join(' – '),
    )
  return section(m.static_countries(), links.length, html`<p>${join(both ? [both, ...links] : links, ' · ')}</p>`)
}
