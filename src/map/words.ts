import { kindLabel, statusLabel } from '../dataset/labels.ts'
import { pairCountries } from '../domain/pair.ts'
import { KINDS, type Kind } from '../domain/taxonomy.ts'
import { formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import { isGroup, type Selection } from '../state/view.ts'
import { nameOf, type Tally } from './contents.ts'
import type { CurveGroup, Line } from './lines.ts'
import { lineTarget, type MapModel, type Target } from './model.ts'

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

/**
 * The accessible name: "Brazil, 213 records, 11 partners", "Brazil–Peru, 14 records", "Defence agreement, 2006:
 * agreement, in force", "Brazil–Peru, 12 agreements: open each".
 */
export function nameFor(model: MapModel, { group, selection }: Target): string {
  if (!selection) return ''
  if (group) return m.globe_open_group({ group: groupText(model, group) })
  const heading = headingOf(model, selection)
  if (selection.type === 'record')
    return m.globe_record_name({ title: heading, standing: standingText(model, selection.id) })
  const counts = countsOf(model, selection)
  return counts === '' ? heading : `${heading}, ${counts}`
}

/** Something on the map that can be reached by keyboard. */
export interface Feature {
  /** A country's or record's id, a pair's key, or that of a curve that stands for one kind. */
  readonly id: string
  readonly target: Target
}

/** In the order of the arrow keys: countries, then lines, a selected pair followed by the curves it has opened into. */
export function featuresOf(model: MapModel): readonly Feature[] {
  const countries = [...model.countries.values()]
    .filter((c) => c.southAmerican || (model.extent !== 'region' && (model.tallies.get(c.id)?.records ?? 0) > 0))
    .sort((a, b) => Number(b.southAmerican) - Number(a.southAmerican))
    .map(({ id }): Feature => ({ id, target: { selection: { type: 'country', id } } }))
  const feature = (line: Line): Feature => ({ id: line.id, target: lineTarget(line) })
  const curves = (model.fan?.curves ?? []).map(feature)
  const brought = model.focus.filter((line) => !line.spoke && !line.transient && !line.fan).map(feature)
  const lines = [...model.links.map(feature), ...brought]
  const at = lines.findIndex((one) => one.id === model.fan?.pair)
  // A far pair has no line of its own in the region's frame.
  return [...countries, ...(at < 0 ? [...lines, ...curves] : lines.toSpliced(at + 1, 0, ...curves))]
}
