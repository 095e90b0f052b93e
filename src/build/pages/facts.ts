import type { CompiledRecord } from '../../dataset/compiled.ts'
import {
  activityLabel,
  basisLabel,
  confidenceLabel,
  disputeFormLabel,
  fieldLabel,
  formLabel,
  kindLabel,
  meetingFormLabel,
  scopeLabel,
  statusLabel,
  subjectLabel,
  threatLabel,
  typeLabel,
} from '../../dataset/labels.ts'
import type { Basis, Field } from '../../domain/taxonomy.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { m } from '../../i18n/generated/messages.js'
import type { NumberedSource } from '../../panels/reading/evidence.ts'
import { confirmedText, PRECISION, placeText, STATUS_FIELDS } from '../../panels/reading/factWords.ts'
import { datesOf } from '../../panels/reading/recordPage.ts'
import { countryName, partyName } from '../../panels/words.ts'
import { parseSelection } from '../../state/view.ts'
import { type Html, html, join, type Part } from './html.ts'
import { type Here, linkToSelection, linkToSeries, nameOfSeries } from './site.ts'
import { refs } from './sources.ts'

/** The line over a title: the kind and what sort of it. */
export function kicker(here: Here, record: CompiledRecord): Html {
  return join([kindLabel(record.kind), ...sortOf(here, record)], ' · ')
}

function sortOf(here: Here, record: CompiledRecord): readonly Part[] {
  switch (record.kind) {
    case 'agreement':
      return [typeLabel(record.type), formLabel(record.form), subjectLabel(record.subject)]
    case 'meeting':
      return [
        meetingFormLabel(record.form),
        ...(record.standing ? [m.read_standing()] : []),
        ...(record.series
          ? [linkToSeries(here, record.series, m.read_series({ name: nameOfSeries(here.site, record.series) }))]
          : []),
      ]
    case 'dispute':
      return [disputeFormLabel(record.form)]
    case 'exercise':
      return record.seriesName
        ? [linkToSeries(here, record.series ?? '', m.read_series({ name: record.seriesName }))]
        : []
    default:
      return []
  }
}

/** Every value of a record with the numbers of its sources. */
export function factList(here: Here, record: CompiledRecord, sources: readonly NumberedSource[]): Html {
  const { dataset } = here.site
  const fact = (name: string, fields: readonly Field[], value: Part) =>
    html`<div><dt>${name}${refs(sources, fields)}</dt><dd>${value}</dd></div>`
  const given = (value: Part | undefined, make: () => Html) => value && make()
  const place = placeText(record)
  const host = record.kind === 'exercise' || record.kind === 'meeting' ? (record.host ?? []) : []
  const dates = datesOf(dataset, record)
  return html`<dl class="facts">${[
    record.parties.length > 0 &&
      fact(
        record.kind === 'agreement' ? m.read_parties() : m.read_participants(),
        ['parties'],
        html`${parties(here, record.parties)}${record.partiesIncomplete && html` <span class="meta">${m.read_parties_incomplete()}</span>`}`,
      ),
    (record.guarantors?.length ?? 0) > 0 &&
      fact(m.read_guarantors(), ['parties'], parties(here, record.guarantors ?? [])),
    record.kind === 'mission' && record.lead && fact(m.read_lead(), ['existence'], parties(here, [record.lead])),
    dates.length === 0 &&
      html`<div><dt>${fieldLabel(record.kind === 'agreement' ? 'signed' : 'start')}</dt><dd>${m.read_no_date()}</dd></div>`,
    dates.map((date) => {
      const precision = PRECISION[date.precision]()
      const more = [precision, date.confidence && confidenceLabel(date.confidence)].filter(Boolean).join('; ')
      return fact(
        fieldLabel(date.field),
        [date.field],
        html`${formatEdtf(date.value)}${more && html` <span class="meta">(${more})</span>`}`,
      )
    }),
    fact(
      fieldLabel('status'),
      STATUS_FIELDS[record.status.is],
      html`${statusLabel(record.status.is)} <span class="meta">${confirmedText(record)}</span>${record.derived.believed && html`<br>${m.read_believed({ date: formatEdtf(dataset.asOf) })}`}`,
    ),
    html`<div><dt>${m.filter_facet_scope()}</dt><dd>${scopeLabel(record.derived.scope)}</dd></div>`,
    given(record.threats?.length, () =>
      fact(
        fieldLabel('threats'),
        basisFields('threats', record.threats ?? []),
        assigned(record.threats ?? [], (t) => threatLabel(t.id)),
      ),
    ),
    given(record.activities?.length, () =>
      fact(
        fieldLabel('activities'),
        basisFields('activities', record.activities ?? []),
        assigned(record.activities ?? [], (a) => activityLabel(a.id)),
      ),
    ),
    place &&
      fact(
        record.kind === 'organization' ? m.read_seat() : fieldLabel('place'),
        ['place'],
        place.country ? `${place.name}, ${countryName(dataset, place.country)}` : place.name,
      ),
    host.length > 0 && fact(m.read_host(), ['place', 'existence'], parties(here, host)),
    given(record.officialTitles?.length, () =>
      fact(
        m.read_official_titles(),
        ['title', 'existence'],
        join(
          (record.officialTitles ?? []).map((t) => html`<cite lang="${t.lang}">${t.text}</cite>`),
          '; ',
        ),
      ),
    ),
  ]}</dl>`
}

function parties(here: Here, ids: readonly string[]): Html {
  return join(
    ids.map((id) => {
      const selection = parseSelection(id)
      const name = partyName(here.site.dataset, id)
      return selection ? linkToSelection(here, selection, name) : name
    }),
    ', ',
  )
}

function assigned<T extends { readonly basis: Basis }>(values: readonly T[], label: (value: T) => string): Html {
  return join(
    values.map((value) => html`${label(value)} <span class="meta">(${basisLabel(value.basis)})</span>`),
    ', ',
  )
}

/** A value taken from the official title is carried by whoever gives the title. */
function basisFields(field: Field, values: readonly { readonly basis: Basis }[]): readonly Field[] {
  return values.some((v) => v.basis === 'title') ? [field, 'title'] : [field]
}
