import { kindLabel, statusLabel } from '../dataset/labels.ts'
import { pairCountries } from '../domain/pair.ts'
import { KINDS, type Kind } from '../domain/taxonomy.ts'
import { formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import { isGroup, type Selection } from '../state/view.ts'
import { nameOf, type Tally } from './contents.ts'
import type { CurveGroup } from './lines.ts'
import type { MapModel } from './model.ts'

const COUNT_OF: Readonly<Record<Kind, (inputs: { count: number; formatted: string }) => string>> = {
  agreement: m.count_agreement,
  exercise: m.count_exercise,
  organization: m.count_organization,
  mission: m.count_mission,
  meeting: m.count_meeting,
  dispute: m.count_dispute,
}

export function countRecords(count: number): string {
  return m.count_record({ count, formatted: formatNumber(count) })
}

function countPartners(count: number): string {
  return m.map_count_partner({ count, formatted: formatNumber(count) })
}

export function byKindText(tally: Tally): string {
  return KINDS.filter((kind) => tally.byKind[kind] > 0)
    .map((kind) => COUNT_OF[kind]({ count: tally.byKind[kind], formatted: formatNumber(tally.byKind[kind]) }))
    .join(', ')
}

/** The heading of a tooltip: "Brazil", "Brazil–Peru", a record's title. */
export function headingOf(model: MapModel, selection: Selection): string {
  if (selection.type === 'record') return model.record(selection.id)?.derived.title[model.lang] ?? selection.id
  if (isGroup(selection)) return selection.id
  const names = (selection.type === 'pair' ? pairCountries(selection.id) : [selection.id]).map((id) => {
    const country = model.countries.get(id)
    return country ? nameOf(country, model.lang) : id
  })
  return names.join('–')
}

/** "213 records, 11 partners" for a country, "14 records" for a pair, nothing for a record. */
export function countsOf(model: MapModel, selection: Selection): string {
  const tally = model.tallies.get(selection.id)
  if (selection.type === 'record' || !tally) return ''
  if (selection.type === 'pair') return countRecords(tally.records)
  return `${countRecords(tally.records)}, ${countPartners(tally.partners)}`
}

/** "Agreement, in force": what a record is and where it stands. */
export function standingText(model: MapModel, id: string): string {
  const record = model.record(id)
  return record ? m.globe_standing({ kind: kindLabel(record.kind), status: statusLabel(record.status.is) }) : ''
}

/** "Brazil–Peru, 12 agreements". */
export function groupText(model: MapModel, { pair, kind, count }: CurveGroup): string {
  const counted = COUNT_OF[kind]({ count, formatted: formatNumber(count) })
  return `${headingOf(model, { type: 'pair', id: pair })}, ${counted}`
}

/** The accessible name: "Brazil, 213 records, 11 partners", "Brazil–Peru, 14 records". */
export function nameFor(model: MapModel, selection: Selection): string {
  const counts = countsOf(model, selection)
  return counts === '' ? headingOf(model, selection) : `${headingOf(model, selection)}, ${counts}`
}
