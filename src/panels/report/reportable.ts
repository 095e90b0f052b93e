import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { dateOf } from '../../dataset/disagreements.ts'
import {
  activityLabel,
  confidenceLabel,
  countLabel,
  fieldLabel,
  findingLabel,
  memberStatusLabel,
  publisherClassLabel,
  statusLabel,
  threatLabel,
} from '../../dataset/labels.ts'
import type { Source } from '../../domain/schema.ts'
import { DATE_FIELDS, type Field } from '../../domain/taxonomy.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { formatList } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { groupRecords } from '../../state/groups.ts'
import { isGroup, type Selection } from '../../state/view.ts'
import { selectionName } from '../selectionName.ts'
import { countryName, localize, partyName, titleOf } from '../words.ts'

/** A value of a page that can be wrong, as it is shown, with what it rests on. */
export interface Reportable {
  readonly key: string
  readonly name: string
  readonly shown: string
  readonly sources: readonly Source[]
}

/** The values of the page of a selection, in the order in which it shows them. */
export function reportables(dataset: Dataset, selection: Selection): readonly Reportable[] {
  if (selection.type === 'record') {
    const record = dataset.records[dataset.indexOf.get(selection.id) ?? -1]
    return record ? recordValues(dataset, record) : []
  }
  if (selection.type === 'claim') return claimValues(dataset, selection.id)
  if (selection.type === 'source') return sourceValues(dataset, selection.id)
  const records = recordsOn(dataset, selection)
  return [
    plain('name', m.report_name(), selectionName(dataset, selection) ?? selection.id),
    plain('records', m.report_records(), countLabel('record', records)),
  ]
}

function plain(key: string, name: string, shown: string, sources: readonly Source[] = []): Reportable {
  return { key, name, shown, sources }
}

function recordsOn(dataset: Dataset, selection: Selection): number {
  if (isGroup(selection)) return groupRecords(dataset, selection).length
  const table = selection.type === 'pair' ? dataset.byPair : dataset.byParty
  return table.get(selection.id)?.length ?? 0
}

function recordValues(dataset: Dataset, record: CompiledRecord): readonly Reportable[] {
  const value = (field: Field, shown: string | null): readonly Reportable[] =>
    shown === null ? [] : [plain(field, fieldLabel(field), shown, behind(dataset, record, field))]
  const dates = DATE_FIELDS.flatMap((field) => {
    const date = dateOf(record, field)
    return value(field, date && formatEdtf(date))
  })
  return [
    ...value('title', titleOf(record)),
    ...value('existence', confidenceLabel(record.derived.confidence)),
    ...value('parties', record.parties.length > 0 ? namesOf(dataset, record.parties) : null),
    ...dates,
    ...value('status', statusLabel(record.status.is)),
    ...value('threats', record.threats?.length ? formatList(record.threats.map((t) => threatLabel(t.id))) : null),
    ...value(
      'activities',
      record.activities?.length ? formatList(record.activities.map((a) => activityLabel(a.id))) : null,
    ),
    ...value('place', placeName(record)),
    ...value('memberships', record.kind === 'organization' ? membershipsText(dataset, record.memberships) : null),
    ...value('actions', record.kind === 'agreement' && record.actions ? actionsText(dataset, record.actions) : null),
  ]
}

/** Every source that names the field, for the value shown or against it. */
function behind(dataset: Dataset, record: CompiledRecord, field: Field): readonly Source[] {
  const ids = new Set(
    record.evidence.filter((item) => item.supports.includes(field) || item.says?.[field]).map((item) => item.source),
  )
  return [...ids].flatMap((id) => dataset.sources.get(id) ?? [])
}

function namesOf(dataset: Dataset, ids: readonly string[]): string {
  return formatList(ids.map((id) => partyName(dataset, id)))
}

function membershipsText(
  dataset: Dataset,
  rows: Extract<CompiledRecord, { kind: 'organization' }>['memberships'],
): string {
  return rows.map((row) => `${countryName(dataset, row.country)}: ${memberStatusLabel(row.status)}`).join('; ')
}

function actionsText(
  dataset: Dataset,
  rows: NonNullable<Extract<CompiledRecord, { kind: 'agreement' }>['actions']>,
): string {
  return namesOf(dataset, [...new Set(rows.map((row) => row.party))])
}

function placeName(record: CompiledRecord): string | null {
  if (record.kind === 'agreement') return record.place ? localize(record.place) : null
  const place = record.kind === 'organization' ? record.seat : record.place
  return place ? localize(place.name) : null
}

function claimValues(dataset: Dataset, id: string): readonly Reportable[] {
  const claim = dataset.claimById.get(id)
  if (!claim) return []
  const records = groupRecords(dataset, { type: 'claim', id })
  const where = `${claim.section}, ${m.documents_locator({ paragraph: claim.paragraph, line: claim.line })}`
  return [
    plain('statement', m.report_statement(), localize(claim.statement)),
    plain('finding', m.claim_finding(), findingLabel(claim.finding)),
    plain('reason', m.claim_reason(), localize(claim.reason)),
    plain('where', m.claim_where(), where),
    plain('records', m.claim_records(), records.map((record) => titleOf(record)).join('; ') || '–'),
  ]
}

function sourceValues(dataset: Dataset, id: string): readonly Reportable[] {
  const source = dataset.sources.get(id)
  if (!source) return []
  const publisher = dataset.publishers.get(source.publisher)
  return [
    plain('title', fieldLabel('title'), source.title),
    plain('publisher', m.source_publisher(), publisher?.name ?? source.publisher),
    ...(publisher ? [plain('class', m.source_class(), publisherClassLabel(publisher.class))] : []),
    plain('published', m.source_published(), source.published ? formatEdtf(source.published) : m.source_undated()),
    plain('address', m.source_address(), source.url ?? m.source_no_address()),
    plain('records', m.source_rest(), countLabel('record', dataset.bySource.get(id)?.length ?? 0)),
  ]
}
